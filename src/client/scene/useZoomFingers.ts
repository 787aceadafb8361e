import { type PointerEvent, useRef } from 'react';
import type { Camera } from './cameraFor.ts';
import { panned, zoomed } from './zoomCamera.ts';

interface Spot {
  x: number;
  y: number;
}

interface InView {
  width: number;
  height: number;
  enabled: boolean;
  /** Less than the whole picture is in view: there is something to drag. */
  near: boolean;
  camera: () => Camera;
  /** Sets the camera at once. */
  jump: (camera: Camera) => void;
}

/** A finger that moves less than this is a tap. */
const TAP_PX = 8;

/**
 * Drags and pinches the picture.
 *
 * @returns `dragged()`: whether the last press was a drag, and no tap
 */
export function useZoomFingers({ width, height, enabled, near, camera, jump }: InView) {
  const fingers = useRef(new Map<number, Spot>());
  const moved = useRef(0);

  const handlePointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!enabled) return;
    if (fingers.current.size === 0) moved.current = 0;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const handlePointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!enabled || !before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    moved.current += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved.current < TAP_PX) return;
    if (other) {
      const box = event.currentTarget.getBoundingClientRect();
      const apart = (a: Spot) => Math.max(20, Math.hypot(a.x - other.x, a.y - other.y));
      const [x, y] = [(now.x + other.x) / 2 - box.left, (now.y + other.y) / 2 - box.top];
      jump(zoomed(camera(), apart(now) / apart(before), x, y, width, height));
    } else if (near) {
      event.currentTarget.setPointerCapture?.(event.pointerId);
      jump(panned(camera(), now.x - before.x, now.y - before.y, width, height));
    }
  };
  const handlePointerEnd = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
  };
  return { dragged: () => moved.current >= TAP_PX, handlePointerDown, handlePointerMove, handlePointerEnd };
}
