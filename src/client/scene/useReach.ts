import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { PlaceId } from '#domain/workshop/place.ts';
import { WORLD } from '#picture/places.ts';
import { type Camera, cameraFor, firstCamera, READABLE_FROM } from './cameraFor.ts';
import { isWhole, zoomNotch } from './zoomCamera.ts';

/** Near by, plates hang in letters for the hand; under this many pixels per unit even these have no room. */
const COMPACT_BELOW = 0.3;

/** How much of the picture is in view, and by whose doing. */
export interface Reach {
  /** Where the camera stands by itself. */
  readonly target: Camera;
  /** Less than the whole picture is in view. */
  readonly near: boolean;
  /** All its height is in view. */
  readonly inFull: boolean;
  /** Plates have no room for words. */
  readonly compact: boolean;
  /** The scale that somebody chose by hand; null while the camera stands by itself. */
  readonly byHand: number | null;
  /** The camera goes here, or is there, by hand. */
  readonly onCamera: (camera: Camera) => void;
}

/**
 * Follows how near the picture is, in a view of `width` × `height` CSS pixels with `current` in play.
 *
 * @param zoomable - people may come nearer by hand; a narrow view begins with the house then
 */
export function useReach(current: PlaceId | null, width: number, height: number, zoomable: boolean): Reach {
  const target = useMemo(
    () => (current === null && zoomable ? firstCamera(width, height) : cameraFor(current, width, height)),
    [current, zoomable, width, height],
  );
  const [near, setNear] = useState(false);
  const [inFull, setInFull] = useState(true);
  const [compact, setCompact] = useState(false);
  const [roamed, setRoamed] = useState<{ from: Camera; scale: number } | null>(null);
  const measure = useCallback(
    (camera: Camera) => {
      const all = isWhole(camera, width, height);
      setNear(!all);
      setInFull(camera.scale * WORLD.height <= height + 1);
      setCompact(camera.scale < (all ? READABLE_FROM : COMPACT_BELOW));
    },
    [width, height],
  );
  useLayoutEffect(() => measure(target), [measure, target]);
  const onCamera = useCallback(
    (camera: Camera) => {
      measure(camera);
      const scale = isWhole(camera, width, height) ? camera.scale : zoomNotch(camera.scale);
      setRoamed((was) => (was?.from === target && was.scale === scale ? was : { from: target, scale }));
    },
    [measure, target, width, height],
  );
  const byHand = roamed?.from === target ? roamed.scale : null;
  return { target, near, inFull, compact, byHand, onCamera };
}
