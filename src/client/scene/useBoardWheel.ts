import { type RefObject, useCallback } from 'react';
import type { BoardInHand } from './BoardHand.ts';
import { panBy, zoomAt } from './boardCamera.ts';
import { useWheel } from './useWheel.ts';

/** How much one step of a wheel, in pixels, comes closer. */
const WHEEL = 0.0025;

/**
 * A wheel, or two fingers on a touchpad, moves about a board that is free; with Ctrl or Cmd it comes closer. As long as
 * nobody is `engaged` with the board it scrolls the page.
 */
export function useBoardWheel(
  host: RefObject<HTMLElement | null>,
  free: boolean,
  board: () => BoardInHand,
  engaged: RefObject<boolean>,
): void {
  const handleWheel = useCallback(
    (event: WheelEvent, box: DOMRect) => {
      const { scene, view } = board();
      const closer = event.ctrlKey || event.metaKey;
      if (!view.current || !(closer || engaged.current)) return;
      event.preventDefault();
      const { camera } = view.current;
      if (!closer) return view.current.look(panBy(scene.grid, camera, event.deltaX, event.deltaY));
      const factor = Math.exp(-event.deltaY * WHEEL * (event.deltaMode === 1 ? 16 : 1));
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      view.current.look(zoomAt(scene.grid, camera, factor, x, y));
    },
    [board, engaged],
  );
  useWheel(host, free, handleWheel);
}
