import type { Group as KonvaGroup } from 'konva/lib/Group';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Layer, Stage } from 'react-konva/lib/ReactKonvaCore';
import type { PlaceId } from '#domain/workshop/place.ts';
import { createElements } from '#picture/art/createElements.ts';
import type { Marks } from '#picture/marks.ts';
import { measureWords } from '#picture/measureWords.ts';
import { WORLD } from '#picture/places.ts';
import { compactMarks, plateMarks } from '#picture/plateMarks.ts';
import { hangPlates } from '#picture/plates.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';
import { cameraFor } from './cameraFor.ts';
import { Drawing } from './Drawing.tsx';
import { Grain } from './Grain.tsx';
import { detailAt, placeAt, toWorld } from './hitTest.ts';
import { useCamera } from './useCamera.ts';
import { useCameraRig } from './useCameraRig.ts';
import { useFontLoaded } from './useFontLoaded.ts';
import { useSceneWords } from './useSceneWords.ts';

interface PictureProps {
  state: SceneState;
  labels: readonly PlaceLabel[];
  /** Size in CSS pixels; the picture fits itself in. */
  width: number;
  height: number;
  onPlace?: (id: PlaceId) => void;
  /** A detail with a meaning was tapped, or is under the pointer when `hoverable`. */
  onDetail?: (id: string) => void;
  /** The pointer left the detail. */
  onDetailEnd?: () => void;
  hoverable?: boolean;
  /** The place that has focus in the list beside the picture. */
  focused?: PlaceId | null;
}

/** Under this many pixels per unit words on plates cannot be read: only numbers and windows are left. */
const COMPACT_BELOW = 0.4;

/** The picture: a building site with nine places, drawn as vectors, lit and counted by `state`. */
export function Picture(props: PictureProps) {
  const { state, labels, width, height, focused = null } = props;
  const { t } = useTranslation('scene');
  const words = useSceneWords();
  const fontLoads = useFontLoaded();
  const world = useRef<KonvaGroup>(null);
  const plateGroup = useRef<KonvaGroup>(null);
  const [hovered, setHovered] = useState<PlaceId | null>(null);
  const lastDetail = useRef<string | null>(null);

  const target = useMemo(() => cameraFor(state.current, width, height), [state.current, width, height]);
  const camera = useCamera(target, width, height, useCameraRig([world, plateGroup]));

  const plates = useMemo(() => hangPlates(labels), [labels]);
  const touch = useMemo(() => new Map([...plates].map(([id, plate]) => [id, plate.touch])), [plates]);
  const [paint] = useState(createElements);
  const elements = paint(state, words);
  useEffect(() => {
    if (fontLoads > 0) world.current?.getLayer()?.batchDraw();
  }, [fontLoads]);
  const compact = target.scale < COMPACT_BELOW;

  const signs = useMemo(
    () =>
      [...plates].map(([id, plate]): { id: PlaceId; marks: Marks } => {
        const count = state.counts[id];
        const text = count ? t('count', { count }) : undefined;
        const stage = state.stages?.[id];
        const look = {
          inPlay: state.inPlay.includes(id),
          current: state.current === id,
          hovered: hovered === id,
          focused: focused === id,
          ...(stage === undefined ? {} : { stage }),
          ...(text === undefined ? {} : { count: text, countWidth: measureWords(text, 23.4, true) }),
        };
        return { id, marks: compact ? compactMarks(plate, look) : plateMarks(plate, look) };
      }),
    [plates, state.counts, state.stages, state.inPlay, state.current, hovered, focused, compact, t],
  );

  const at = (event: React.MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return toWorld(camera(), event.clientX - box.left, event.clientY - box.top);
  };
  const handleMove = (event: React.PointerEvent<HTMLElement>) => {
    const { x, y } = at(event);
    setHovered(props.onPlace ? placeAt(x, y, touch) : null);
    if (!props.hoverable) return;
    const detail = detailAt(x, y)?.id ?? null;
    if (detail === lastDetail.current) return;
    lastDetail.current = detail;
    if (detail === null) props.onDetailEnd?.();
    else props.onDetail?.(detail);
  };
  const handleLeave = () => {
    setHovered(null);
    if (lastDetail.current !== null) props.onDetailEnd?.();
    lastDetail.current = null;
  };
  const handleClick = (event: React.MouseEvent<HTMLElement>) => {
    const { x, y } = at(event);
    const place = props.onPlace ? placeAt(x, y, touch, 14 / camera().scale) : null;
    if (place !== null) return props.onPlace?.(place);
    const detail = detailAt(x, y);
    if (detail) props.onDetail?.(detail.id);
  };

  return (
    // The list beside the picture does the same for the keyboard (PlaceList), so the canvas takes pointers only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see PlaceList
    <div
      role="img"
      aria-label={t('picture')}
      style={{ width, height, cursor: hovered === null ? 'default' : 'pointer', touchAction: 'manipulation' }}
      onPointerMove={handleMove}
      onPointerLeave={handleLeave}
      onClick={handleClick}
      data-world={`${WORLD.width}x${WORLD.height}`}
    >
      <Stage width={width} height={height} listening={false}>
        <Layer listening={false}>
          <Group ref={world}>
            {elements.map((element) => (
              <Drawing key={element.id} marks={element.marks} />
            ))}
            <Grain />
          </Group>
        </Layer>
        <Layer listening={false}>
          <Group ref={plateGroup}>
            {signs.map((sign) => (
              <Drawing key={sign.id} marks={sign.marks} />
            ))}
          </Group>
        </Layer>
      </Stage>
    </div>
  );
}
