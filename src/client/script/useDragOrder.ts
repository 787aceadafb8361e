import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { holdTouch } from '#client/ui/holdTouch.ts';
import { keepFocus } from '#client/ui/keepFocus.ts';

/** Where a dragged item comes from and where it would come to lie. */
export interface Dragging {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the items of a list in another order by a handle in each: drag it with mouse, pen or finger, or press the arrow
 * keys on it. Esc and a lost pointer leave the order as it was.
 *
 * @param onMove - the item at `from` comes to lie at `to`
 */
export function useDragOrder(count: number, onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragging, setShown] = useState<Dragging | null>(null);
  // A finger may let go before React has drawn its last move.
  const now = useRef<Dragging | null>(null);
  const setDragging = (to: Dragging | null) => {
    now.current = to;
    setShown(to);
  };
  const handleOf = (index: number) => ({
    ref: holdTouch,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      setDragging({ from: index, to: index });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (now.current?.from !== index) return;
      const to = placeAt(list.current, event.clientY, index);
      if (to !== now.current.to) setDragging({ from: index, to });
    },
    onPointerUp: () => {
      const held = now.current;
      if (held?.from !== index) return;
      setDragging(null);
      if (held.to !== index) onMove(index, held.to);
    },
    onPointerCancel: () => setDragging(null),
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      if (event.key === 'Escape' && now.current !== null) {
        event.preventDefault();
        return setDragging(null);
      }
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const to = index + by;
      if (to < 0 || to >= count) return;
      onMove(index, to);
      keepFocus(event.currentTarget);
    },
  });
  return { list, dragging, handleOf };
}

/** The index at which an item dropped at this height would come to lie, once it has left its own place. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const items = [...(list?.children ?? [])];
  const middles = items.map((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
  });
  const before = middles.filter((middle, index) => index !== from && middle < y).length;
  return Math.min(before, Math.max(0, items.length - 1));
}
