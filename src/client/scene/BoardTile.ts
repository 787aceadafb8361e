import { Image as Bitmap } from 'konva/lib/shapes/Image';
import type { BoardScene, Patch } from './boardScene.ts';
import type { LaidNote } from './layoutNotes.ts';
import { type Frame, notesIn, paintGround, paintLaid } from './paintBoard.ts';

/** Side of a tile in device pixels. */
export const TILE = 512;
/** Pixels that a tile reaches under its neighbours, so that no seam shows while the view is scaled. */
const BLEED = 1;
/** More patches than this are drawn as one. */
const MOST_PATCHES = 12;

/**
 * A square of the board as a bitmap of its own. It is drawn once, as far as time allows in each frame, and after that
 * only where something changed.
 */
export class BoardTile {
  /** The tile on Konva's layer. */
  readonly image: Bitmap;
  readonly column: number;
  readonly row: number;
  readonly #ctx: CanvasRenderingContext2D | null;
  readonly #scale: number;
  /** What is still to be drawn the first time, as the board was when that began; null before it began. */
  #waiting: LaidNote[] | null = null;
  #began: BoardScene | null = null;
  #next = 0;
  #patches: Patch[] = [];
  /** Whether all of it has been drawn once. */
  complete = false;

  /** @param scale - device pixels per board pixel */
  constructor(column: number, row: number, scale: number, ratio: number) {
    this.column = column;
    this.row = row;
    this.#scale = scale;
    const canvas = document.createElement('canvas');
    canvas.width = TILE + BLEED;
    canvas.height = TILE + BLEED;
    this.#ctx = canvas.getContext('2d');
    const side = (TILE + BLEED) / ratio;
    this.image = new Bitmap({
      image: canvas,
      x: (column * TILE) / ratio,
      y: (row * TILE) / ratio,
      width: side,
      height: side,
      listening: false,
    });
  }

  get idle(): boolean {
    return this.complete && this.#patches.length === 0;
  }

  get #frame(): Frame {
    return { scale: this.#scale, left: this.column * TILE, top: this.row * TILE };
  }

  /** The part of the board that it shows. */
  get #area(): Patch {
    const side = (TILE + BLEED) / this.#scale;
    return { x: (this.column * TILE) / this.#scale, y: (this.row * TILE) / this.#scale, w: side, h: side };
  }

  /** Something changed there; it is drawn with the next `paint`. */
  mend(patch: Patch): void {
    const { x, y, w, h } = this.#area;
    if (patch.x > x + w || patch.y > y + h || patch.x + patch.w < x || patch.y + patch.h < y) return;
    this.#patches.push(patch);
    if (this.#patches.length > MOST_PATCHES) this.#patches = [around(this.#patches)];
  }

  /** Draws what is to be drawn, until `spend` says that the time is up. */
  paint(scene: BoardScene, spend: () => boolean): void {
    const ctx = this.#ctx;
    if (!ctx) {
      this.complete = true;
      this.#patches = [];
      return;
    }
    if (!this.complete) this.#paintFirst(ctx, scene, spend);
    if (!this.complete) return;
    for (const patch of this.#patches.splice(0)) this.#paintPatch(ctx, scene, patch);
  }

  #paintFirst(ctx: CanvasRenderingContext2D, scene: BoardScene, spend: () => boolean): void {
    // What arrives meanwhile is a patch: it is drawn when this is through.
    this.#began ??= scene;
    if (this.#waiting === null) {
      this.#waiting = notesIn(this.#began, this.#area);
      paintGround(ctx, this.#began, this.#area, this.#frame);
    }
    for (; this.#next < this.#waiting.length; this.#next++) {
      if (!spend()) return;
      const laid = this.#waiting[this.#next];
      if (laid) paintLaid(ctx, this.#began, laid, this.#frame);
    }
    this.complete = true;
    this.#waiting = null;
    this.#began = null;
  }

  #paintPatch(ctx: CanvasRenderingContext2D, scene: BoardScene, patch: Patch): void {
    const frame = this.#frame;
    const left = Math.floor(patch.x * frame.scale) - frame.left;
    const top = Math.floor(patch.y * frame.scale) - frame.top;
    const right = Math.ceil((patch.x + patch.w) * frame.scale) - frame.left;
    const bottom = Math.ceil((patch.y + patch.h) * frame.scale) - frame.top;
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip();
    ctx.clearRect(left, top, right - left, bottom - top);
    paintGround(ctx, scene, patch, frame);
    for (const laid of notesIn(scene, patch)) paintLaid(ctx, scene, laid, frame);
    ctx.restore();
  }
}

function around(patches: readonly Patch[]): Patch {
  const x = Math.min(...patches.map((one) => one.x));
  const y = Math.min(...patches.map((one) => one.y));
  return {
    x,
    y,
    w: Math.max(...patches.map((one) => one.x + one.w)) - x,
    h: Math.max(...patches.map((one) => one.y + one.h)) - y,
  };
}
