import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { holdTouch } from '#client/ui/holdTouch.ts';
import { BoardHand, type BoardInHand } from './BoardHand.ts';
import { useBoardWheel } from './useBoardWheel.ts';

interface PointerInput extends BoardInHand {
  host: RefObject<HTMLElement | null>;
  /** The note being dragged; who lifts it (`onLift`) keeps that. */
  lifted: string | null;
}

/**
 * Picking and dragging notes, and moving about. React hears of a drag's start and end only; on the way the browser
 * moves what is there.
 *
 * @returns a cursor, and handlers for the element
 */
export function useBoardPointer(input: PointerInput) {
  const now = useRef(input);
  now.current = input;
  const board = useCallback(() => now.current, []);
  const [hand] = useState(() => new BoardHand(board));
  const [over, setOver] = useState(false);
  const engaged = useRef(false);
  const { host, free, onMove, lifted } = input;
  useBoardWheel(host, free, board, engaged);
  const drags = free || onMove !== undefined;
  useEffect(() => (drags ? holdTouch(host.current) : undefined), [host, drags]);

  const handlers = useMemo(
    () => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button > 0) return;
        engaged.current = true;
        const first = hand.press(event.pointerId, spotOf(event));
        const drags = board().free || board().onMove !== undefined;
        if (first && drags) event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const at = spotOf(event);
        if (hand.isIdle) setOver(hand.canTake(at));
        else hand.move(event.pointerId, at);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => hand.release(event.pointerId, spotOf(event)),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => hand.cancel(event.pointerId),
      onPointerLeave: () => {
        engaged.current = false;
      },
    }),
    [hand, board],
  );
  return {
    cursor: cursorFor({ lifted: lifted !== null, over, free, drags: onMove !== undefined }),
    handlers,
  };
}

function cursorFor(on: { lifted: boolean; over: boolean; free: boolean; drags: boolean }): string {
  if (on.lifted) return 'grabbing';
  if (on.over) return on.drags ? 'grab' : 'pointer';
  return on.free ? 'move' : 'default';
}

function spotOf(event: PointerEvent<HTMLElement>) {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
