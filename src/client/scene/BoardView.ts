import { BoardSheet } from './BoardSheet.ts';
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
const KEYFRAMES = 24;

interface Size {
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  ratio: number;
  /** Tiles kept ready around the view: 0 for a board that does not move. */
  ring: number;
}

interface Flight {
  from: Camera;
  to: Camera;
  animations: Animation[];
}

const still = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/**
 * Shows a board in an element. What is drawn hangs there as tiles, and the browser moves them: panning and flying draw
 * nothing but what comes into view, and standing still costs nothing. Drawing is done in slices, what is in view
 * first. The element has `aria-busy` as long as something in view is not there yet.
 */
export class BoardView {
  readonly #host: HTMLElement;
  #size: Size = { width: 0, height: 0, ratio: 1, ring: 0 };
  #scene: BoardScene | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #sheet: BoardSheet | null = null;
  /** Sheets that stay in sight until the new one is drawn. */
  #leaving: BoardSheet[] = [];
  /** Since when the sheet waits out of sight. */
  #hiddenSince: number | null = null;
  #flight: Flight | null = null;
  #frame = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Where one looks from; on the way, where one is now. */
  get camera(): Camera {
    const flight = this.#flight;
    if (!flight) return this.#camera;
    const at = Number(flight.animations[0]?.currentTime ?? 0) / FLIGHT_MS;
    return cameraAt(flight.from, flight.to, Math.min(1, at), this.#size.width, this.#size.height);
  }

  /** The view's size in CSS pixels. */
  resize(size: Size): void {
    const { ratio, ring } = this.#size;
    this.#size = size;
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
    if (patches === 'all') this.#renew(this.#sheet.scale, 'hidden');
    else if (patches.length > 0) this.#sheet.mend(patches);
    else return;
    this.#schedule();
  }

  /** Looks from a camera, at once: while somebody drags, pinches or turns the wheel. */
  look(camera: Camera): void {
    this.#endFlight();
    this.#camera = camera;
    this.#move();
    clearTimeout(this.#settling);
    if (this.#sheet?.scale === camera.scale) this.#schedule();
    else this.#settling = setTimeout(() => this.#renew(this.#camera.scale, 'inSight'), SETTLE_MS);
  }

  /** Flies to a camera in half a second; is there at once for who asked for less motion. */
  fly(to: Camera): void {
    const from = this.camera;
    if (from.x === to.x && from.y === to.y && from.scale === to.scale) return;
    this.#endFlight();
    clearTimeout(this.#settling);
    this.#camera = to;
    if (this.#sheet?.scale !== to.scale) this.#renew(to.scale, 'inSight');
    if (!this.#host.animate || still()) {
      this.#move();
      this.#schedule();
      return;
    }
    this.#camera = from;
    this.#move();
    this.#camera = to;
    const { width, height } = this.#size;
    const steps = Array.from({ length: KEYFRAMES + 1 }, (_, i) =>
      cameraAt(from, to, i / KEYFRAMES, width, height),
    );
    const animations = this.#sheets.map((sheet) =>
      sheet.element.animate(
        steps.map((camera) => ({ transform: sheet.loose(camera) })),
        { duration: FLIGHT_MS },
      ),
    );
    const flight = { from, to, animations };
    this.#flight = flight;
    animations[0]?.finished.then(
      () => this.#flight === flight && this.look(to),
      () => undefined,
    );
    this.#schedule();
  }

  destroy(): void {
    this.#endFlight();
    clearTimeout(this.#settling);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const sheet of this.#sheets) sheet.element.remove();
    this.#sheet = null;
    this.#leaving = [];
    this.#scene = null;
  }

  get #sheets(): BoardSheet[] {
    return this.#sheet ? [...this.#leaving, this.#sheet] : this.#leaving;
  }

  #endFlight(): void {
    if (!this.#flight) return;
    this.#camera = this.camera;
    const { animations } = this.#flight;
    this.#flight = null;
    this.#move();
    for (const animation of animations) animation.cancel();
  }

  #move(): void {
    for (const sheet of this.#sheets) sheet.element.style.transform = sheet.transform(this.#camera);
  }

  /** Begins a new sheet; the one before stays in sight until this one is drawn. */
  #renew(scale: number, how: 'inSight' | 'hidden'): void {
    const before = this.#sheet;
    if (before) {
      // One that never came into sight is of no use to anybody
      if (this.#hiddenSince === null) this.#leaving.push(before);
      else before.element.remove();
    }
    const sheet = new BoardSheet(scale, this.#size.ratio);
    const { style } = sheet.element;
    style.zIndex = String(Math.round(scale * 1000));
    if (this.#size.ring > 0) style.willChange = 'transform';
    const hide = how === 'hidden' && before !== null;
    if (hide) style.visibility = 'hidden';
    this.#hiddenSince = hide ? (this.#hiddenSince ?? performance.now()) : null;
    this.#sheet = sheet;
    this.#host.append(sheet.element);
    this.#move();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#work());
  }

  #work(first?: number): void {
    this.#frame = 0;
    const [scene, sheet] = [this.#scene, this.#sheet];
    const { width, height, ring } = this.#size;
    if (!scene || !sheet || width === 0) return;
    sheet.cover(scene, this.#camera, width, height, ring);
    const until = performance.now() + (first ?? (sheet.complete ? BUDGET.around : BUDGET.inView));
    const more = sheet.paint(scene, () => performance.now() < until);
    const { complete } = sheet;
    const late = this.#hiddenSince !== null && performance.now() - this.#hiddenSince > PATIENCE_MS;
    if (complete || late) {
      sheet.element.style.visibility = '';
      this.#hiddenSince = null;
    }
    if (complete && !this.#flight) {
      for (const gone of this.#leaving) gone.element.remove();
      this.#leaving = [];
    }
    this.#host.setAttribute('aria-busy', String(!complete));
    if (more) this.#schedule();
  }
}
