import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Camera, wholeCamera } from './cameraFor.ts';
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
/** A finger that moves less than this is a tap. */
const TAP_PX = 8;

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
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);
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

  // React listens passively to wheels, and the page must not scroll along.
  useEffect(() => {
    const element = host.current;
    if (!element || !enabled) return;
    const handleWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !near && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0022));
      jump(zoomed(camera(), factor, event.clientX - box.left, event.clientY - box.top, width, height));
    };
    element.addEventListener('wheel', handleWheel, { passive: false });
    return () => element.removeEventListener('wheel', handleWheel);
  }, [host, enabled, near, camera, jump, width, height]);

  const handlePointerDown = (event: React.PointerEvent<HTMLElement>) => {
    if (!enabled) return;
    if (fingers.current.size === 0) moved.current = 0;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const handlePointerMove = (event: React.PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!enabled || !before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    moved.current += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved.current < TAP_PX) return;
    if (other) {
      const box = event.currentTarget.getBoundingClientRect();
      const apart = (a: { x: number; y: number }) => Math.max(20, Math.hypot(a.x - other.x, a.y - other.y));
      const [x, y] = [(now.x + other.x) / 2 - box.left, (now.y + other.y) / 2 - box.top];
      jump(zoomed(camera(), apart(now) / apart(before), x, y, width, height));
    } else if (near) {
      event.currentTarget.setPointerCapture?.(event.pointerId);
      jump(panned(camera(), now.x - before.x, now.y - before.y, width, height));
    }
  };
  const handlePointerEnd = (event: React.PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
  };
  const handleDoubleClick = (event: React.MouseEvent<HTMLElement>) => {
    if (!enabled) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (near) whole();
    else step(STEP * STEP, event.clientX - box.left, event.clientY - box.top);
  };
  const handleKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
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
    dragged: () => moved.current >= TAP_PX,
    hands: {
      onPointerDown: handlePointerDown,
      onPointerUp: handlePointerEnd,
      onPointerCancel: handlePointerEnd,
      onDoubleClick: handleDoubleClick,
      onKeyDown: handleKeyDown,
    },
    handlePointerMove,
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
