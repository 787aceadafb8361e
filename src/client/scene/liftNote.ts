import type Konva from 'konva/lib/Core';
import { Image as Bitmap } from 'konva/lib/shapes/Image';
import type { BoardScene } from './boardScene.ts';
import type { LaidNote } from './layoutNotes.ts';
import { paintOf } from './paintBoard.ts';
import { MARGIN, paintNote, paintRing } from './paintNote.ts';

/** A note as a bitmap on a layer of its own: while it is dragged only that layer is drawn. */
export interface LiftedNote {
  /** Moves it; its top left corner in CSS pixels of the view. */
  move: (x: number, y: number) => void;
  drop: () => void;
}

/** Lifts a note off a board that is seen at `scale`. */
export function liftNote(layer: Konva.Layer, scene: BoardScene, laid: LaidNote, scale: number): LiftedNote {
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
  return {
    move: (x, y) => void image.position({ x: Math.round(x - margin), y: Math.round(y - margin) }),
    drop: () => void image.destroy(),
  };
}
