import './picture.css';
import type { Stage } from 'konva/lib/Stage';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlaceId } from '#domain/workshop/place.ts';
import { pictureAlt } from '#i18n/pictureAlt.ts';
import { useWords } from '#i18n/useWords.ts';
import { craneFor } from '#picture/art/crane.ts';
import { detailRing } from '#picture/detailRing.ts';
import { WORLD } from '#picture/places.ts';
import { plateSigns } from '#picture/plateSigns.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';
import { type Camera, cameraFor, firstCamera, READABLE_FROM, wholeCamera } from './cameraFor.ts';
import { detailAt, placeAt, toWorld } from './hitTest.ts';
import type { Hall } from './PictureCanvas.ts';
import { platesInView } from './platesInView.ts';
import { SceneChanges } from './SceneChanges.tsx';
import { SceneStage } from './SceneStage.tsx';
import { usePictureCanvas } from './usePictureCanvas.ts';
import { useSceneWords } from './useSceneWords.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { isWhole, zoomNotch } from './zoomCamera.ts';

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
  /** People may come nearer by hand: wheel, pinch, double tap, keys and buttons. */
  zoomable?: boolean;
  /** The place that has focus in the list beside the picture. */
  focused?: PlaceId | null;
  /** The detail that has focus in the list beside the picture. */
  focusedDetail?: string | null;
  /** Read from afar: no word that is too small or cut. */
  hall?: Hall | null;
}

/** Near by, plates hang in letters for the hand; under this many pixels per unit even these have no room. */
const COMPACT_BELOW = 0.3;

/** The strip under the picture with the buttons to come nearer, in CSS pixels. */
const BAR = 52;

/**
 * The picture: a building site with nine places, lit, counted and weathered by `state`. The drawing is plain data
 * (`#picture`); this room puts it on screen, moves the camera, and tells what was touched.
 */
export function Picture(props: PictureProps) {
  const { state, labels, width, focused = null, focusedDetail = null, zoomable = false, hall = null } = props;
  const t = useWords('scene');
  const words = useSceneWords();
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [hovered, setHovered] = useState<PlaceId | null>(null);
  const lastDetail = useRef<string | null>(null);
  // Buttons stand under the picture: over it they would cover a word.
  const height = props.height - (zoomable ? BAR : 0);

  const target = useMemo(
    () =>
      state.current === null && zoomable
        ? firstCamera(width, height)
        : cameraFor(state.current, width, height),
    [state.current, zoomable, width, height],
  );
  const [near, setNear] = useState(false);
  const [inFull, setInFull] = useState(true);
  const [compact, setCompact] = useState(false);
  const [roamed, setRoamed] = useState<{ from: Camera; scale: number } | null>(null);
  const handleTarget = useCallback(
    (camera: Camera) => {
      const all = isWhole(camera, width, height);
      setNear(!all);
      setInFull(camera.scale * WORLD.height <= height + 1);
      setCompact(camera.scale < (all ? READABLE_FROM : COMPACT_BELOW));
    },
    [width, height],
  );
  useLayoutEffect(() => handleTarget(target), [handleTarget, target]);
  const handleCamera = useCallback(
    (camera: Camera) => {
      handleTarget(camera);
      const scale = isWhole(camera, width, height) ? camera.scale : zoomNotch(camera.scale);
      setRoamed((was) => (was?.from === target && was.scale === scale ? was : { from: target, scale }));
    },
    [handleTarget, target, width, height],
  );
  const byHand = roamed?.from === target ? roamed.scale : null;
  // The sign hangs in the sky that is in view at first; where that is none, in that of the whole picture.
  const sky = state.current === null && target.y < 0 ? -target.y : -wholeCamera(width, height).y;
  const crane = useMemo(() => craneFor(sky), [sky]);
  const plates = useMemo(
    () =>
      platesInView(labels, {
        camera: byHand === null ? target : { ...target, scale: byHand },
        width,
        height,
        hall,
        current: state.current,
        roaming: byHand !== null,
      }),
    [labels, target, byHand, width, height, hall, state.current],
  );
  const touch = useMemo(() => new Map([...plates].map(([id, plate]) => [id, plate.touch])), [plates]);
  const signs = useMemo(
    () => [
      ...plateSigns(plates, state, words, { hovered, focused, compact: compact && hall === null }).flatMap(
        ({ marks }) => marks,
      ),
      ...detailRing(focusedDetail, crane),
    ],
    [plates, state, words, hovered, focused, compact, focusedDetail, hall, crane],
  );
  const view = usePictureCanvas(host, stage, {
    state,
    words,
    plates: signs,
    target,
    width,
    height,
    crane,
    hall,
  });
  const zoom = useZoom(host, view, {
    width,
    height,
    enabled: zoomable,
    near,
    onCamera: handleCamera,
  });

  const at = (event: React.MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return toWorld(view.camera(), event.clientX - box.left, event.clientY - box.top);
  };
  const handleMove = (event: React.PointerEvent<HTMLElement>) => {
    zoom.handlePointerMove(event);
    const { x, y } = at(event);
    setHovered(props.onPlace ? placeAt(x, y, touch) : null);
    if (!props.hoverable || event.pointerType === 'touch') return;
    const detail = detailAt(x, y, crane)?.id ?? null;
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
    if (zoom.dragged()) return;
    const { x, y } = at(event);
    const place = props.onPlace ? placeAt(x, y, touch, 14 / view.camera().scale) : null;
    if (place !== null) return props.onPlace?.(place);
    const detail = detailAt(x, y, crane);
    if (detail) props.onDetail?.(detail.id);
  };

  const handleWhole = () => {
    zoom.whole();
    // The button that had focus goes; the picture itself takes keys.
    host.current?.focus({ preventScroll: true });
  };

  return (
    <div className="picture" style={{ width, height: props.height }}>
      {/* The list beside the picture does the same for the keyboard (PlaceList); keys here only move the camera. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see PlaceList */}
      <div
        ref={host}
        role="img"
        aria-label={pictureAlt(t, state, labels)}
        {...(zoomable ? { tabIndex: 0 } : {})}
        style={{
          position: 'relative',
          width,
          height,
          overflow: 'hidden',
          cursor: hovered !== null ? 'pointer' : near ? 'grab' : 'default',
          // As long as all its height is in view, a finger that goes up or down scrolls the page.
          touchAction: zoomable ? (near && !inFull ? 'none' : 'pan-y') : 'manipulation',
        }}
        {...zoom.hands}
        onPointerMove={handleMove}
        onPointerLeave={handleLeave}
        onClick={handleClick}
        data-world={`${WORLD.width}x${WORLD.height}`}
      >
        <SceneStage width={width} height={height} onStage={setStage} />
      </div>
      <SceneChanges state={state} labels={labels} />
      {zoomable ? <ZoomButtons near={near} onStep={zoom.step} onWhole={handleWhole} /> : null}
    </div>
  );
}
