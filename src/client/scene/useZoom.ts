import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback } from 'react';
import { type Camera, wholeCamera } from './cameraFor.ts';
import { useWheel } from './useWheel.ts';
import { useZoomFingers } from './useZoomFingers.ts';
import { panned, zoomed } from './zoomCamera.ts';

interface View {
  camera: () => Camera;
  move: (camera: Camera) => void;
  fly: (camera: Camera) => void;
}

interface Reach {
  width: number;
  height: number;
  enabled: boolean;
  /** Less than the whole picture is in view. */
  near: boolean;
  /** The camera goes here, or is there. */
  onCamera: (camera: Camera) => void;
}

/** A step of the buttons and keys. */
const STEP = 1.6;

/**
 * Coming nearer by hand: wheel (with Ctrl, or once the picture has focus or is near already), pinch, drag, double tap,
 * and the keys + - 0 and arrows. Every move is at once under the hand; buttons and keys fly.
 *
 * @returns `dragged()`: whether the last press was a drag, and no tap
 */
export function useZoom(
  host: RefObject<HTMLElement | null>,
  view: View,
  { width, height, enabled, near, onCamera }: Reach,
) {
  const { camera, move, fly } = view;
  const jump = useCallback(
    (to: Camera) => {
      move(to);
      onCamera(to);
    },
    [move, onCamera],
  );
  const glide = useCallback(
    (to: Camera) => {
      fly(to);
      onCamera(to);
    },
    [fly, onCamera],
  );
  const step = useCallback(
    (factor: number, x = width / 2, y = height / 2) => glide(zoomed(camera(), factor, x, y, width, height)),
    [camera, glide, width, height],
  );
  const whole = useCallback(() => glide(wholeCamera(width, height)), [glide, width, height]);

  const handleWheel = useCallback(
    (event: WheelEvent, box: DOMRect) => {
      if (!event.ctrlKey && !near && !host.current?.contains(document.activeElement)) return;
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0022));
      jump(zoomed(camera(), factor, event.clientX - box.left, event.clientY - box.top, width, height));
    },
    [host, near, camera, jump, width, height],
  );
  useWheel(host, enabled, handleWheel);
  const fingers = useZoomFingers({ width, height, enabled, near, camera, jump });

  const handleDoubleClick = (event: MouseEvent<HTMLElement>) => {
    if (!enabled) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (near) whole();
    else step(STEP * STEP, event.clientX - box.left, event.clientY - box.top);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (event.key === '+' || event.key === '=') step(STEP);
    else if (event.key === '-') step(1 / STEP);
    else if (event.key === '0') whole();
    else if (arrow && near)
      glide(panned(camera(), (arrow[0] * width) / 4, (arrow[1] * height) / 4, width, height));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    step,
    whole,
    dragged: fingers.dragged,
    hands: {
      onPointerDown: fingers.handlePointerDown,
      onPointerUp: fingers.handlePointerEnd,
      onPointerCancel: fingers.handlePointerEnd,
      onDoubleClick: handleDoubleClick,
      onKeyDown: handleKeyDown,
    },
    handlePointerMove: fingers.handlePointerMove,
  };
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** How the buttons come nearer and go off again. */
export const ZOOM_STEP = STEP;
