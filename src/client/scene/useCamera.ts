import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type Camera, cameraAt } from './cameraFor.ts';

const FLIGHT_MS = 650;

const still = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** What the camera moves. `apply` puts the view there; `flying` tells whether it will move again at once. */
export interface CameraRig {
  apply: (camera: Camera, flying: boolean) => void;
  takeOff: (from: Camera, to: Camera) => void;
  land: () => void;
}

/**
 * Flies to `target` whenever it changes, eased out, in 650 ms; at once when people asked for less motion or when
 * the view was resized. Moves Konva directly: a flight renders nothing in React, and standing still costs nothing.
 *
 * @returns a function that tells where the camera is now
 */
export function useCamera(target: Camera, width: number, height: number, rig: CameraRig): () => Camera {
  const now = useRef<Camera>(target);
  const size = useRef({ width, height });
  const rigRef = useRef(rig);
  rigRef.current = rig;

  useLayoutEffect(() => {
    const resized = size.current.width !== width || size.current.height !== height;
    size.current = { width, height };
    const from = now.current;
    if (resized || still() || same(from, target)) {
      now.current = target;
      rigRef.current.apply(target, false);
      return;
    }
    const start = performance.now();
    let frame = 0;
    rigRef.current.takeOff(from, target);
    const step = (at: number) => {
      const t = Math.min(1, Math.max(0, (at - start) / FLIGHT_MS));
      now.current = cameraAt(from, target, t, width, height);
      if (t === 1) rigRef.current.land();
      rigRef.current.apply(now.current, t < 1);
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      rigRef.current.land();
    };
  }, [target, width, height]);

  useEffect(() => () => rigRef.current.land(), []);
  return useCallback(() => now.current, []);
}

function same(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}
