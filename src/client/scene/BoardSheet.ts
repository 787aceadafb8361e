import type { Stage } from 'konva/lib/Stage';
import { BoardStrip, paintPart } from './BoardStrip.ts';
import { around, type Box, contains, overlap, stripTowards } from './Box.ts';
import type { BoardScene, Patch } from './boardScene.ts';
import type { FlightPath } from './CameraFlight.ts';
import type { Camera } from './cameraFor.ts';
import type { Frame } from './paintBoard.ts';
import { MARGIN } from './paintNote.ts';
import { Sheet } from './Sheet.ts';

/** Sizes in CSS pixels that are whole device pixels at every usual ratio (1.1, 1.25, 1.5, 1.75, 2.625). */
const STEP = 40;
/** How thick a strip beside the view is at most, in device pixels: what is drawn ahead is drawn bit by bit. */
const STRIP = 256;
/** More changes than this, and it is drawn anew. */
const MOST_PATCHES = 600;

/** The view that a sheet serves, in CSS pixels. */
interface BoardSight {
  readonly width: number;
  readonly height: number;
  /** Whether one is moving about: then what lies beside the view is drawn as well. */
  readonly roaming: boolean;
}

/**
 * A board at one resolution, drawn on a sheet somewhat larger than the view. While one moves about, the sheet is moved;
 * near its edge what is drawn shifts on it, and only the strip that came in is drawn. What was drawn stays drawn.
 */
export class BoardSheet {
  /** CSS pixels per board pixel. */
  readonly scale: number;
  readonly #stage: Stage;
  readonly #ratio: number;
  /** Room on each side of the view, in CSS pixels. */
  readonly #overscan: number;
  #sheet: Sheet | null = null;
  /** Of the board, in its device pixels: what lies on the sheet, what of it has been drawn, and what has to be. */
  #window: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  #painted: Box | null = null;
  #seen: Box | null = null;
  #board: Box | null = null;
  #ahead: Box | null = null;
  #covered = false;
  #strip: BoardStrip | null = null;
  /** Changes in what has been drawn, and in what is being drawn: those come after it. */
  readonly #patches = new Map<string, Patch>();
  readonly #later = new Map<string, Patch>();
  #camera: Camera | null = null;
  #path: FlightPath | null = null;
  #shown = true;

  constructor(stage: Stage, scale: number, ratio: number, overscan: number) {
    this.#stage = stage;
    this.scale = scale;
    this.#ratio = ratio;
    this.#overscan = overscan;
  }

  get shown(): boolean {
    return this.#shown;
  }

  set shown(shown: boolean) {
    if (this.#shown === shown) return;
    this.#shown = shown;
    if (shown) this.#sheet?.reveal(0);
    else this.#sheet?.hide();
  }

  remove(): void {
    this.#sheet?.remove();
    this.#sheet = null;
  }

  /** What lies on it, in pixels at reading distance. */
  get area(): Patch {
    const k = this.scale * this.#ratio;
    const { left, top, right, bottom } = this.#window;
    return { x: left / k, y: top / k, w: (right - left) / k, h: (bottom - top) / k };
  }

  /** Shows it from a camera. */
  look(camera: Camera): void {
    this.#camera = camera;
    this.#path = null;
    this.#sheet?.look(camera);
  }

  /** Shows it on a flight, until somebody looks. */
  follow(path: FlightPath): void {
    this.#path = path;
    this.#sheet?.follow(path);
  }

  /** Sees to it that what a camera sees of the board lies on the sheet. */
  cover(scene: BoardScene, camera: Camera, sight: BoardSight): void {
    const k = this.scale * this.#ratio;
    const left = Math.round(camera.x * k);
    const top = Math.round(camera.y * k);
    const view = {
      left,
      top,
      right: left + Math.ceil(sight.width * this.#ratio),
      bottom: top + Math.ceil(sight.height * this.#ratio),
    };
    const air = Math.ceil(MARGIN * k);
    const board = {
      left: -air,
      top: -air,
      right: Math.ceil(scene.grid.totalWidth * k) + air,
      bottom: Math.ceil(scene.grid.totalHeight * k) + air,
    };
    this.#covered = true;
    this.#board = board;
    this.#seen = overlap(view, board);
    if (this.#seen && (!this.#sheet || !contains(this.#window, this.#seen) || this.#nearEdge(view, board)))
      this.#anchor(view, board, sight);
    this.#ahead = sight.roaming ? overlap(this.#window, board) : null;
    if (this.#painted && this.#seen && !overlap(this.#painted, this.#seen)) this.#wipe();
  }

  /** Whether all that is in view has been drawn. */
  get complete(): boolean {
    if (!this.#covered) return false;
    return this.#seen === null || (this.#painted !== null && contains(this.#painted, this.#seen));
  }

  /** Whether nothing has been drawn on it: in sight it would cost as much as a full one, and show nothing. */
  get empty(): boolean {
    return this.#painted === null && this.#strip === null;
  }

  /** Whether all that a camera would see of the board, from anywhere, has been drawn here. */
  fills(camera: Camera, width: number, height: number): boolean {
    if (!this.#painted || !this.#board) return false;
    const k = this.scale * this.#ratio;
    const view = {
      left: camera.x * k,
      top: camera.y * k,
      right: (camera.x + width / camera.scale) * k,
      bottom: (camera.y + height / camera.scale) * k,
    };
    const seen = overlap(view, this.#board);
    return seen === null || contains(this.#painted, seen);
  }

  /** These places are to be drawn anew. */
  mend(patches: readonly Patch[]): void {
    for (const patch of patches) this.#patches.set(`${patch.x} ${patch.y} ${patch.w} ${patch.h}`, patch);
    if (this.#patches.size > MOST_PATCHES) this.#wipe();
  }

  /**
   * Draws until `spend` says that the time is up.
   *
   * @returns whether there is more to draw
   */
  paint(scene: BoardScene, spend: () => boolean): boolean {
    const ctx = this.#sheet?.ctx;
    if (!ctx) return false;
    const k = this.scale * this.#ratio;
    const frame: Frame = { scale: k, left: this.#window.left, top: this.#window.top };
    for (;;) {
      if (!this.#mendSome(ctx, scene, frame, spend)) return true;
      const next = this.#strip ? this.#strip.area : this.#nextArea();
      if (!next) return false;
      if (!spend()) return true;
      this.#strip ??= new BoardStrip(scene, next, k);
      if (!this.#strip.paint(ctx, frame, spend)) return true;
      this.#painted = this.#painted ? around(this.#painted, this.#strip.area) : this.#strip.area;
      this.#strip = null;
      for (const [key, patch] of this.#later) this.#patches.set(key, patch);
      this.#later.clear();
    }
  }

  /** What is to be drawn next: what is in view first. */
  #nextArea(): Box | null {
    if (!this.#seen) return null;
    if (!this.#painted) return this.#seen;
    return (
      stripTowards(this.#painted, this.#seen, Number.POSITIVE_INFINITY) ??
      (this.#ahead && stripTowards(this.#painted, this.#ahead, STRIP))
    );
  }

  /** @returns false when time was up before all changes had been drawn */
  #mendSome(ctx: CanvasRenderingContext2D, scene: BoardScene, frame: Frame, spend: () => boolean): boolean {
    for (const [key, patch] of this.#patches) {
      if (!spend()) return false;
      this.#patches.delete(key);
      const area = {
        left: Math.floor(patch.x * frame.scale),
        top: Math.floor(patch.y * frame.scale),
        right: Math.ceil((patch.x + patch.w) * frame.scale),
        bottom: Math.ceil((patch.y + patch.h) * frame.scale),
      };
      const part = this.#painted && overlap(area, this.#painted);
      if (part) paintPart(ctx, scene, part, frame);
      if (this.#strip && overlap(area, this.#strip.area)) this.#later.set(key, patch);
    }
    return true;
  }

  /** Whether the view has come so near to an edge of the sheet that what lies beyond is to be drawn ahead. */
  #nearEdge(view: Box, board: Box): boolean {
    const close = (this.#overscan * this.#ratio) / 4;
    const window = this.#window;
    return (
      (view.left - window.left < close && window.left > board.left) ||
      (view.top - window.top < close && window.top > board.top) ||
      (window.right - view.right < close && window.right < board.right) ||
      (window.bottom - view.bottom < close && window.bottom < board.bottom)
    );
  }

  /** Lays the sheet around a view, as far as there is board; what was drawn stays where it belongs. */
  #anchor(view: Box, board: Box, { width, height }: BoardSight): void {
    const fit = (length: number) =>
      this.#overscan === 0 ? length : Math.ceil((length + 2 * this.#overscan) / STEP) * STEP;
    const size = { width: fit(width), height: fit(height) };
    const room = Math.round(this.#overscan * this.#ratio);
    const wide = Math.floor(size.width * this.#ratio);
    const high = Math.floor(size.height * this.#ratio);
    const start = (at: number, least: number, most: number, length: number) =>
      Math.min(Math.max(at - room, least), Math.max(least, most - length));
    const left = start(view.left, board.left, board.right, wide);
    const top = start(view.top, board.top, board.bottom, high);
    const before = this.#window;
    this.#window = { left, top, right: left + wide, bottom: top + high };
    if (!this.#sheet) {
      this.#sheet = new Sheet(this.#stage, this.#ratio, size);
      // What is finer lies on top.
      this.#sheet.begin(this.#origin, Math.round(this.scale * 100));
      if (this.#shown) this.#sheet.reveal(0);
    } else this.#shift(this.#sheet, before);
    if (this.#path) this.#sheet.follow(this.#path);
    else if (this.#camera) this.#sheet.look(this.#camera);
  }

  #shift(sheet: Sheet, before: Box): void {
    sheet.camera = this.#origin;
    const kept = this.#painted && overlap(this.#painted, this.#window);
    if (!kept) {
      this.#wipe();
      return;
    }
    this.#painted = kept;
    const { ctx } = sheet;
    const { left, top } = this.#window;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalCompositeOperation = 'copy';
    ctx.drawImage(ctx.canvas, before.left - left, before.top - top);
    ctx.globalCompositeOperation = 'source-over';
    const half = this.#strip?.area;
    if (!half || contains(this.#window, half)) return;
    this.#dropStrip();
    ctx.clearRect(half.left - left, half.top - top, half.right - half.left, half.bottom - half.top);
  }

  get #origin(): Camera {
    const k = this.scale * this.#ratio;
    return { x: this.#window.left / k, y: this.#window.top / k, scale: this.scale };
  }

  #dropStrip(): void {
    this.#strip = null;
    this.#later.clear();
  }

  #wipe(): void {
    this.#painted = null;
    this.#dropStrip();
    this.#patches.clear();
    const ctx = this.#sheet?.ctx;
    if (!ctx) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  }
}
