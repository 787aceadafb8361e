import type { Layer } from 'konva/lib/Layer';
import { Image as Bitmap } from 'konva/lib/shapes/Image';
import type { BoardScene } from './boardScene.ts';
import type { LaidNote } from './layoutNotes.ts';
import { paintOf } from './paintBoard.ts';
import { MARGIN, paintNote, paintRing } from './paintNote.ts';

/** Its corner in CSS pixels of the view, its size in pixels at reading distance. */
interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A note as a bitmap on a layer of its own: while it is dragged only that layer is drawn. */
export interface LiftedNote {
  /** Moves it; its top left corner in CSS pixels of the view. */
  move: (x: number, y: number) => void;
  /** Rings what it would fall on, which lies at `x`, `y` of the view; null rings nothing. */
  aim: (target: Box | null) => void;
  drop: () => void;
}

/** Lifts a note off a board that is seen at `scale`. */
export function liftNote(layer: Layer, scene: BoardScene, laid: LaidNote, scale: number): LiftedNote {
  const ratio = window.devicePixelRatio || 1;
  const margin = Math.ceil(MARGIN * scale);
  const canvas = document.createElement('canvas');
  const [w, h] = [Math.ceil(laid.w * scale) + 2 * margin, Math.ceil(laid.h * scale) + 2 * margin];
  canvas.width = Math.round(w * ratio);
  canvas.height = Math.round(h * ratio);
  canvas.style.cssText = `position:absolute;left:0;top:0;width:${w}px;height:${h}px;max-width:none;z-index:100000;will-change:transform`;
  const ctx = canvas.getContext('2d');
  if (ctx) {
    const at = Math.round(margin * ratio);
    const paint = { ...paintOf(scene, laid, { scale: scale * ratio, left: 0, top: 0 }), x: at, y: at };
    paintNote(ctx, laid, paint);
    paintRing(ctx, laid, paint);
  }
  const image = new Bitmap({ image: canvas, width: w, height: h, listening: false });
  layer.add(image);
  let ring: Bitmap | null = null;
  const aim = (target: Box | null) => {
    ring?.destroy();
    ring = target && ringAround(target, scale, ratio);
    if (!ring) return;
    layer.add(ring);
    ring.moveToBottom();
  };
  return {
    aim,
    move: (x, y) => void image.position({ x: Math.round(x - margin), y: Math.round(y - margin) }),
    drop: () => {
      aim(null);
      image.destroy();
    },
  };
}

function ringAround({ x, y, w, h }: Box, scale: number, ratio: number): Bitmap {
  const margin = Math.ceil(MARGIN * scale);
  const canvas = document.createElement('canvas');
  const [width, height] = [Math.ceil(w * scale) + 2 * margin, Math.ceil(h * scale) + 2 * margin];
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const ctx = canvas.getContext('2d');
  const at = Math.round(margin * ratio);
  if (ctx) paintRing(ctx, { w, h }, { scale: scale * ratio, x: at, y: at });
  return new Bitmap({ image: canvas, x: x - margin, y: y - margin, width, height, listening: false });
}
