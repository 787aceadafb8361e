import type { Layer } from 'konva/lib/Layer';
import { BoardSheet } from './BoardSheet.ts';
import { cameraOnAll } from './boardCamera.ts';
import { type BoardScene, changedPatches } from './boardScene.ts';
import { type Camera, cameraAt } from './cameraFor.ts';

/** Time in a frame that may go to drawing, in ms; what is not ready comes in the next one. */
const BUDGET = { first: 14, inView: 8, around: 4 } as const;
/** A flight takes this long. */
const FLIGHT_MS = 500;
/** After so long without zooming it is drawn sharp. */
const SETTLE_MS = 140;
/** A board that is drawn anew all over shows by then, ready or not. */
const PATIENCE_MS = 400;

interface Size {
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  ratio: number;
  /** Tiles drawn around the view once it moves: 0 for a board that does not. */
  ring: number;
}

interface Flight {
  from: Camera;
  to: Camera;
  /** When its first frame was; timed from there, so that preparing it does not eat of it. */
  start: number | null;
  frame: number;
}

const still = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/**
 * Shows a board on a layer of Konva's. What is drawn hangs there as tiles that are moved: panning and flying draw no note
 * but those that come into view, and standing still costs nothing. Drawing is done in slices, what is in view
 * first. Where one can move about, the whole board is kept ready in its smallest size: it is what one sees on the way.
 * The element has `aria-busy` as long as something in view is not there yet.
 */
export class BoardView {
  readonly #host: HTMLElement;
  readonly #layer: Layer;
  #size: Size = { width: 0, height: 0, ratio: 1, ring: 0 };
  #scene: BoardScene | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  /** The sheet that is looked at. */
  #sheet: BoardSheet | null = null;
  /** The whole board in its smallest size; may be the same. */
  #base: BoardSheet | null = null;
  /** Sheets that stay in sight until the new one is drawn. */
  #leaving: BoardSheet[] = [];
  /** Since when the sheet waits out of sight. */
  #hiddenSince: number | null = null;
  #flight: Flight | null = null;
  /** Whether one has begun to move about here: what lies around is drawn then, and not for who only looks. */
  #roaming = false;
  #frame = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, layer: Layer) {
    this.#host = host;
    this.#layer = layer;
  }

  /** Where one looks from; on the way, where one is now. */
  get camera(): Camera {
    return this.#camera;
  }

  /** The view's size in CSS pixels. */
  resize(size: Size): void {
    const { ratio, ring } = this.#size;
    this.#size = size;
    this.#layer.getCanvas().setPixelRatio(size.ratio);
    if (this.#sheet && (ratio !== size.ratio || ring !== size.ring))
      this.#renew(this.#camera.scale, 'inSight');
    this.#schedule();
  }

  /** Shows a board, or what changed in it. */
  show(scene: BoardScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (!before || !this.#sheet) {
      this.#renew(this.#camera.scale, 'inSight');
      this.#work(BUDGET.first);
      return;
    }
    const patches = changedPatches(before, scene);
    if (patches === 'all') {
      clearTimeout(this.#settling);
      this.#dropBase();
      this.#renew(this.#flight?.to.scale ?? this.#camera.scale, 'hidden');
    } else if (patches.length === 0) return;
    else {
      this.#sheet.mend(patches);
      if (this.#base !== this.#sheet) this.#base?.mend(patches);
    }
    this.#schedule();
  }

  /** Looks from a camera, at once: while somebody drags, pinches or turns the wheel. */
  look(camera: Camera): void {
    const landing = this.#flight?.to === camera;
    this.#endFlight();
    this.#roaming = !landing && this.#camera.scale === camera.scale;
    this.#camera = camera;
    this.#move();
    clearTimeout(this.#settling);
    if (this.#sheet?.scale === camera.scale) this.#schedule();
    else this.#settling = setTimeout(() => this.#renew(this.#camera.scale, 'inSight'), SETTLE_MS);
  }

  /** Flies to a camera in half a second; is there at once for who asked for less motion. */
  fly(to: Camera): void {
    const from = this.#camera;
    this.#endFlight();
    clearTimeout(this.#settling);
    if (still()) {
      this.#camera = to;
      if (this.#sheet && this.#sheet.scale !== to.scale) this.#renew(to.scale, 'inSight');
      this.look(to);
      return;
    }
    const flight: Flight = { from, to, start: null, frame: 0 };
    this.#flight = flight;
    if (this.#sheet && this.#sheet.scale !== to.scale) this.#renew(to.scale, 'inSight');
    this.#base?.show();
    const step = (at: number) => {
      flight.start ??= at;
      const t = Math.min(1, (at - flight.start) / FLIGHT_MS);
      if (t === 1) return this.look(to);
      this.#camera = cameraAt(from, to, t, this.#size.width, this.#size.height);
      this.#move();
      // Half as large one cannot tell it from the whole board in its smallest size, and one is drawn faster than two.
      if (this.#base?.complete) {
        for (const sheet of this.#leaving) if (sheet.scale > 2 * this.#camera.scale) sheet.hide();
      }
      flight.frame = requestAnimationFrame(step);
    };
    flight.frame = requestAnimationFrame(step);
    this.#schedule();
  }

  destroy(): void {
    this.#endFlight();
    clearTimeout(this.#settling);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const sheet of this.#sheets) sheet.remove();
    this.#sheet = null;
    this.#base = null;
    this.#leaving = [];
    this.#scene = null;
  }

  get #sheets(): Set<BoardSheet> {
    return new Set([this.#base, ...this.#leaving, this.#sheet].filter((sheet) => sheet !== null));
  }

  #endFlight(): void {
    if (this.#flight) cancelAnimationFrame(this.#flight.frame);
    this.#flight = null;
  }

  #move(): void {
    for (const sheet of this.#sheets) sheet.look(this.#camera);
  }

  /** Begins a new sheet, or takes the base if it fits; the one before stays in sight until this one is drawn. */
  #renew(scale: number, how: 'inSight' | 'hidden'): void {
    const before = this.#sheet;
    if (before && before !== this.#base) {
      // One that never came into sight is of no use to anybody
      if (this.#hiddenSince === null) this.#leaving.push(before);
      else before.remove();
    }
    const hide = how === 'hidden' && before !== null;
    this.#hiddenSince = hide ? (this.#hiddenSince ?? performance.now()) : null;
    if (this.#base?.scale === scale) this.#sheet = this.#base;
    else this.#sheet = this.#hang(scale);
    if (hide) this.#sheet.hide();
    else this.#sheet.show();
    this.#move();
    this.#schedule();
  }

  #hang(scale: number): BoardSheet {
    return new BoardSheet(this.#layer, scale, this.#size.ratio);
  }

  #dropBase(): void {
    const base = this.#base;
    this.#base = null;
    if (base && base !== this.#sheet && !this.#leaving.includes(base)) this.#leaving.push(base);
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#work());
  }

  #work(first?: number): void {
    this.#frame = 0;
    const [scene, sheet] = [this.#scene, this.#sheet];
    const { width, height, ring } = this.#size;
    if (!scene || !sheet || width === 0) return;
    // On the way one sees the whole board, if it is ready; what one flies to is drawn on arrival.
    if (this.#flight && this.#base?.complete) return;
    const target = this.#flight?.to ?? this.#camera;
    if (sheet.scale !== target.scale) return;
    sheet.cover(scene, target, width, height, this.#roaming ? ring : 0);
    const until = performance.now() + (first ?? (sheet.complete ? BUDGET.around : BUDGET.inView));
    const spend = () => performance.now() < until;
    const more = sheet.paint(scene, spend);
    // Konva sees another place, not other pixels.
    this.#layer.batchDraw();
    const { complete } = sheet;
    const late = this.#hiddenSince !== null && performance.now() - this.#hiddenSince > PATIENCE_MS;
    if (complete || late) {
      sheet.show();
      this.#hiddenSince = null;
    }
    if (complete && !this.#flight) this.#leave();
    this.#host.setAttribute('aria-busy', String(!complete));
    if (more || (complete && this.#paintBase(scene, spend))) this.#schedule();
  }

  /** Takes away what was only there until the sheet was drawn. */
  #leave(): void {
    for (const gone of this.#leaving) gone.remove();
    this.#leaving = [];
    if (this.#base !== this.#sheet) this.#base?.hide();
  }

  /**
   * Draws the whole board in its smallest size, when there is time.
   *
   * @returns whether there is more to draw
   */
  #paintBase(scene: BoardScene, spend: () => boolean): boolean {
    const { width, height, ring } = this.#size;
    if (ring === 0 || scene.grid.pages <= 1) return false;
    const whole = cameraOnAll(scene.grid);
    if (this.#base?.scale !== whole.scale) {
      this.#dropBase();
      this.#base = this.#sheet?.scale === whole.scale ? this.#sheet : this.#hang(whole.scale);
      if (this.#base !== this.#sheet) this.#base.hide();
      this.#base.look(this.#camera);
      this.#schedule();
    }
    if (this.#base === this.#sheet) return false;
    this.#base.cover(scene, whole, width, height, 0);
    return this.#base.paint(scene, spend);
  }
}
