import type { Layer as KonvaLayer } from 'konva/lib/Layer';
import { type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react';
import { toBoard } from './boardUnits.ts';
import type { LaidNote, NoteLayout } from './layoutNotes.ts';
import { type DropTarget, dropTargetAt, noteAt } from './noteAt.ts';

interface DragInput {
  layout: NoteLayout;
  page: number;
  width: number;
  height: number;
  onMove: ((id: string, x: number, y: number) => void) | undefined;
  onPick: ((id: string) => void) | undefined;
  /** A note was dropped on another one or on a cluster. Without this it is only moved. */
  onGather: ((id: string, onto: DropTarget) => void) | undefined;
}

interface Grip {
  laid: LaidNote;
  dx: number;
  dy: number;
  startX: number;
  startY: number;
}

/** Pixels a pointer has to travel before a touch becomes a drag. */
const THRESHOLD = 5;

/**
 * Picking and dragging with one pointer. While dragging only the dragged note's layer is redrawn; React hears of the
 * start and the end.
 */
export function useNoteDrag(input: DragInput) {
  const { layout, page, width, height, onMove, onPick, onGather } = input;
  const grip = useRef<Grip | null>(null);
  const position = useRef<{ x: number; y: number } | null>(null);
  const target = useRef<DropTarget | null>(null);
  const layer: RefObject<KonvaLayer | null> = useRef(null);
  const [dragged, setDragged] = useState<LaidNote | null>(null);
  const [over, setOver] = useState(false);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const at = pointIn(event);
      const laid = noteAt(layout.notes, page, at.x, at.y);
      if (!laid || event.button > 0) return;
      grip.current = { laid, dx: at.x - laid.x, dy: at.y - laid.y, startX: at.x, startY: at.y };
      if (onMove) event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    [layout, page, onMove],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const at = pointIn(event);
      const held = grip.current;
      if (!held || !onMove) {
        setOver((onMove ?? onPick) !== undefined && noteAt(layout.notes, page, at.x, at.y) !== null);
        return;
      }
      if (!position.current && Math.hypot(at.x - held.startX, at.y - held.startY) < THRESHOLD) return;
      if (!position.current) setDragged(held.laid);
      position.current = {
        x: Math.min(Math.max(0, at.x - held.dx), width - held.laid.w),
        y: Math.min(Math.max(0, at.y - held.dy), height - held.laid.h),
      };
      target.current = onGather ? dropTargetAt(layout, page, at.x, at.y, held.laid.note.id) : null;
      layer.current?.batchDraw();
    },
    [layout, page, width, height, onMove, onPick, onGather],
  );
  const drop = useCallback(
    (keep: boolean) => {
      const held = grip.current;
      const at = position.current;
      const onto = target.current;
      target.current = null;
      grip.current = null;
      position.current = null;
      setDragged(null);
      if (!held || !keep) return;
      if (!at) return onPick?.(held.laid.note.id);
      if (onto && onGather) return onGather(held.laid.note.id, onto);
      const to = toBoard(at.x, at.y, width, height, page);
      onMove?.(held.laid.note.id, to.x, to.y);
    },
    [width, height, page, onMove, onPick, onGather],
  );
  const onPointerUp = useCallback(() => drop(true), [drop]);
  const onPointerCancel = useCallback(() => drop(false), [drop]);

  return {
    dragged,
    position,
    target,
    layer,
    cursor: dragged ? 'grabbing' : over ? (onMove ? 'grab' : 'pointer') : 'default',
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
  };
}

function pointIn(event: PointerEvent<HTMLElement>): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
