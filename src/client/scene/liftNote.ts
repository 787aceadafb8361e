import type { Stage } from 'konva/lib/Stage';
import type { BoardScene } from './boardScene.ts';
import type { LaidNote } from './NoteLayout.ts';
import { paintOf } from './paintBoard.ts';
import { MARGIN, paintNote, paintRing } from './paintNote.ts';
import { Sheet } from './Sheet.ts';

/** Its corner in CSS pixels of the view, its size in pixels at reading distance. */
interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Over every sheet of the board. */
const DEPTH = { ring: 100_000, note: 100_001 } as const;

/** A note on a small sheet of its own: while it is dragged only that is moved, and nothing is drawn. */
export interface LiftedNote {
  /** Moves it; its top left corner in CSS pixels of the view. */
  move: (x: number, y: number) => void;
  /** Rings what it would fall on, which lies at `x`, `y` of the view; null rings nothing. */
  aim: (target: Box | null) => void;
  drop: () => void;
}

/** Lifts a note off a board that is seen at `scale`. */
export function liftNote(stage: Stage, scene: BoardScene, laid: LaidNote, scale: number): LiftedNote {
  const sheet = smallSheet(stage, laid, scale, DEPTH.note);
  const { x, y, scale: k } = sheet.pixels;
  const paint = { ...paintOf(scene, laid, { scale: k, left: 0, top: 0 }), x, y };
  paintNote(sheet.ctx, laid, paint);
  paintRing(sheet.ctx, laid, paint);
  let ring: SmallSheet | null = null;
  const aim = (target: Box | null) => {
    ring?.remove();
    ring = target && smallSheet(stage, target, scale, DEPTH.ring);
    if (!ring || !target) return;
    paintRing(ring.ctx, target, ring.pixels);
    ring.move(target.x, target.y);
  };
  return {
    aim,
    move: sheet.move,
    drop: () => {
      aim(null);
      sheet.remove();
    },
  };
}

interface SmallSheet {
  ctx: CanvasRenderingContext2D;
  /** Where the note lies on it, in its own pixels. */
  pixels: { x: number; y: number; scale: number };
  move: (x: number, y: number) => void;
  remove: () => void;
}

/** A sheet just large enough for a note and its ring; out of sight until it is moved somewhere. */
function smallSheet(stage: Stage, { w, h }: Pick<Box, 'w' | 'h'>, scale: number, depth: number): SmallSheet {
  const ratio = window.devicePixelRatio || 1;
  const margin = Math.ceil(MARGIN * scale);
  const size = { width: Math.ceil(w * scale) + 2 * margin, height: Math.ceil(h * scale) + 2 * margin };
  const sheet = new Sheet(stage, ratio, size);
  sheet.begin({ x: 0, y: 0, scale: 1 }, depth);
  const at = Math.round(margin * ratio);
  return {
    ctx: sheet.ctx,
    pixels: { x: at, y: at, scale: scale * ratio },
    move: (x, y) => {
      sheet.look({ x: margin - x, y: margin - y, scale: 1 });
      sheet.reveal(0);
    },
    remove: () => sheet.remove(),
  };
}
