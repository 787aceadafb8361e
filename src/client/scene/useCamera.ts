import { useCallback, useLayoutEffect, useRef } from 'react';
import { type Camera, cameraAt } from './cameraFor.ts';
import type { CameraRig } from './useCameraRig.ts';

const FLIGHT_MS = 650;

const still = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/**
 * Flies to `target` whenever it changes, eased out, in 650 ms; at once when people asked for less motion or when
 * the view was resized. A flight renders nothing in React, and standing still costs nothing.
 *
 * @returns a function that tells where the camera is now
 */
export function useCamera(target: Camera, width: number, height: number, rig: CameraRig): () => Camera {
  const now = useRef<Camera>(target);
  const size = useRef({ width, height });

  useLayoutEffect(() => {
    const resized = size.current.width !== width || size.current.height !== height;
    size.current = { width, height };
    const from = now.current;
    if (resized || still() || same(from, target)) {
      now.current = target;
      rig.land(target);
      return;
    }
    let start: number | null = null;
    let frame = 0;
    rig.takeOff(from, target, width, height);
    const step = (at: number) => {
      // Timed from the first frame, so that drawing the start does not eat the flight.
      start ??= at;
      const t = Math.min(1, (at - start) / FLIGHT_MS);
      now.current = cameraAt(from, target, t, width, height);
      if (t === 1) return rig.land(target);
      rig.fly(now.current);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target, width, height, rig]);

  return useCallback(() => now.current, []);
}

function same(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}
