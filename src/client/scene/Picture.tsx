import './picture.css';
import type { Stage } from 'konva/lib/Stage';
import { useEffect, useMemo, useRef, useState } from 'react';
import { holdTouch } from '#client/ui/holdTouch.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import { pictureAlt } from '#i18n/pictureAlt.ts';
import { useWords } from '#i18n/useWords.ts';
import { craneFor } from '#picture/art/crane.ts';
import { WORLD } from '#picture/places.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';
import { wholeCamera } from './cameraFor.ts';
import type { Hall } from './PictureCanvas.ts';
import { SceneChanges } from './SceneChanges.tsx';
import { SceneStage } from './SceneStage.tsx';
import { usePictureCanvas } from './usePictureCanvas.ts';
import { type Pointed, usePointing } from './usePointing.ts';
import { useReach } from './useReach.ts';
import { useSceneWords } from './useSceneWords.ts';
import { useSigns } from './useSigns.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface PictureProps extends Pointed {
  state: SceneState;
  labels: readonly PlaceLabel[];
  /** Size in CSS pixels; the picture fits itself in. */
  width: number;
  height: number;
  /** People may come nearer by hand: wheel, pinch, double tap, keys and buttons. */
  zoomable?: boolean;
  /** The place that has focus in the list beside the picture. */
  focused?: PlaceId | null;
  /** The detail that has focus in the list beside the picture. */
  focusedDetail?: string | null;
  /** Read from afar: no word that is too small or cut. */
  hall?: Hall | null;
}

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
  // Buttons stand under the picture: over it they would cover a word.
  const height = props.height - (zoomable ? BAR : 0);

  const reach = useReach(state.current, width, height, zoomable);
  const { target, near, inFull } = reach;
  const held = zoomable && near && !inFull;
  useEffect(() => (held ? holdTouch(host.current) : undefined), [held]);
  // The sign hangs in the sky that is in view at first; where that is none, in that of the whole picture.
  const sky = state.current === null && target.y < 0 ? -target.y : -wholeCamera(width, height).y;
  const crane = useMemo(() => craneFor(sky), [sky]);
  const { signs, touch } = useSigns(
    { state, labels, words, width, height, hall, crane, hovered, focused, focusedDetail },
    reach,
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
  const zoom = useZoom(host, view, { width, height, enabled: zoomable, near, onCamera: reach.onCamera });
  const pointing = usePointing({ camera: view.camera, touch, crane, onHover: setHovered }, props);

  const handleMove = (event: React.PointerEvent<HTMLElement>) => {
    zoom.handlePointerMove(event);
    pointing.point(event);
  };
  const handleClick = (event: React.MouseEvent<HTMLElement>) => {
    if (!zoom.dragged()) pointing.pick(event);
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
          touchAction: held ? 'none' : zoomable ? 'pan-y' : 'manipulation',
        }}
        {...zoom.hands}
        onPointerMove={handleMove}
        onPointerLeave={pointing.leave}
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
