import type { Box } from './Box.ts';
import type { BoardScene, Patch } from './boardScene.ts';
import type { LaidNote } from './NoteLayout.ts';
import { type Frame, notesIn, paintGround, paintLaid } from './paintBoard.ts';

/** A part of a board that is being drawn, note by note, as the board was when that began. */
export class BoardStrip {
  /** In device pixels of the board. */
  readonly area: Box;
  readonly #scene: BoardScene;
  readonly #patch: Patch;
  readonly #notes: readonly LaidNote[];
  #next = -1;

  /** @param scale - device pixels per board pixel */
  constructor(scene: BoardScene, area: Box, scale: number) {
    this.area = area;
    this.#scene = scene;
    this.#patch = patchOfBox(area, scale);
    this.#notes = notesIn(scene, this.#patch);
  }

  /**
   * Draws until `spend` says that the time is up.
   *
   * @returns whether all of it has been drawn
   */
  paint(ctx: CanvasRenderingContext2D, frame: Frame, spend: () => boolean): boolean {
    return clipped(ctx, this.area, frame, () => {
      if (this.#next < 0) {
        paintGround(ctx, this.#scene, this.#patch, frame);
        this.#next = 0;
      }
      for (; this.#next < this.#notes.length; this.#next++) {
        if (!spend()) return false;
        const laid = this.#notes[this.#next];
        if (laid) paintLaid(ctx, this.#scene, laid, frame);
      }
      return true;
    });
  }
}

/** Draws a part of a board anew, in one go: over what was there. */
export function paintPart(ctx: CanvasRenderingContext2D, scene: BoardScene, area: Box, frame: Frame): void {
  const patch = patchOfBox(area, frame.scale);
  clipped(ctx, area, frame, () => {
    const { left, top } = frame;
    ctx.clearRect(area.left - left, area.top - top, area.right - area.left, area.bottom - area.top);
    paintGround(ctx, scene, patch, frame);
    for (const laid of notesIn(scene, patch)) paintLaid(ctx, scene, laid, frame);
  });
}

function clipped<T>(ctx: CanvasRenderingContext2D, area: Box, frame: Frame, draw: () => T): T {
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.beginPath();
  ctx.rect(area.left - frame.left, area.top - frame.top, area.right - area.left, area.bottom - area.top);
  ctx.clip();
  const drawn = draw();
  ctx.restore();
  return drawn;
}

function patchOfBox(area: Box, scale: number): Patch {
  return {
    x: area.left / scale,
    y: area.top / scale,
    w: (area.right - area.left) / scale,
    h: (area.bottom - area.top) / scale,
  };
}
