import type { Stage } from 'konva/lib/Stage';
import { BoardSheet } from './BoardSheet.ts';
import { cameraOnAll } from './boardCamera.ts';
import type { BoardScene } from './boardScene.ts';
import { CameraFlight, type FlightPath } from './CameraFlight.ts';
import type { Camera } from './cameraFor.ts';
import { changedPatches } from './changedPatches.ts';
import { soon } from './soon.ts';

/**
 * How long drawing may hold the page at a time, in ms; what is not ready comes after what waits. Every frame in which
 * something was drawn costs the copy of a whole sheet, so that what is in view gets more than around it; and as long as
 * there is nothing to be seen at all, a frame with half of the first notes would cost more than the notes themselves.
 */
const BUDGET = { first: 40, inView: 20, around: 4 } as const;
/** A flight takes this long. */
const FLIGHT_MS = 500;
/** After so long without zooming it is drawn sharp. */
const SETTLE_MS = 140;
/** A board that is drawn anew all over shows by then, ready or not. */
const PATIENCE_MS = 400;
/** How far around the view it is drawn ahead where one can move about, in CSS pixels. */
const OVERSCAN = 320;
/** A sheet that is seen so many times smaller than it is cannot be told from the whole board, and that is quicker. */
const TINY = 2;

interface Size {
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  ratio: number;
  /** Whether one can move about here. */
  free: boolean;
}

const still = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/**
 * Shows a board on layers of a Konva stage. What is drawn lies there as sheets that the compositor moves: panning and
 * flying draw no note but those that come into view, and standing still costs nothing. Drawing is done in slices, what
 * is in view first. Where one can move about, the whole board is kept ready in its smallest size (`#base`): it is what
 * one sees on the way. The sheet one was near to last (`#near`) is kept too, for who flies back.
 * The element has `aria-busy` as long as something in view is not there yet.
 */
export class BoardView {
  readonly #host: HTMLElement;
  readonly #stage: Stage;
  #size: Size = { width: 0, height: 0, ratio: 1, free: false };
  #scene: BoardScene | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  /** The sheet that is looked at: the base, the near one, or none yet. */
  #sheet: BoardSheet | null = null;
  #base: BoardSheet | null = null;
  #near: BoardSheet | null = null;
  /** Sheets that stay in sight until the new one is drawn. */
  #leaving: BoardSheet[] = [];
  /** Since when the sheet waits out of sight. */
  #hiddenSince: number | null = null;
  readonly #flight = new CameraFlight(FLIGHT_MS);
  #path: FlightPath | null = null;
  /** Whether one has begun to move about here: what lies around is drawn then, and not for who only looks. */
  #roaming = false;
  #frame = 0;
  #queued = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    host.addEventListener('contextrestored', this.#beginAnew, true);
  }

  /** Where one looks from; on the way, where one is now. */
  get camera(): Camera {
    return this.#camera;
  }

  /** Tells the view's size, in CSS pixels. Konva has wiped every layer when that changes: all is drawn anew. */
  resize(size: Size): void {
    this.#size = size;
    this.#beginAnew();
  }

  /** Also when the browser had lost a canvas, as it does when its graphics process fell over: what comes back is empty. */
  readonly #beginAnew = (): void => {
    this.#removeAll();
    this.#schedule();
  };

  /** Shows a board, or what changed in it. What can be drawn at once is. */
  show(scene: BoardScene): void {
    const before = this.#scene;
    this.#scene = scene;
    const patches =
      before && this.#sheet ? changedPatches(before, scene, this.#base ? undefined : this.#near?.area) : [];
    if (patches === 'all') {
      clearTimeout(this.#settling);
      this.#drawAnew();
    } else if (before && this.#sheet) {
      if (patches.length === 0) return;
      this.#base?.mend(patches);
      this.#near?.mend(patches);
      this.#schedule();
      return;
    }
    this.#work();
  }

  /** Looks from a camera, at once: while somebody drags, pinches or turns the wheel. */
  look(camera: Camera): void {
    const landing = this.#flight.to === camera;
    this.#stop();
    this.#roaming = !landing && this.#camera.scale === camera.scale;
    this.#camera = camera;
    this.#move();
    clearTimeout(this.#settling);
    if (landing) this.#work();
    else if (!this.#sheet || this.#sheet.scale === camera.scale) this.#schedule();
    else this.#settling = setTimeout(() => this.#turnTo(this.#camera.scale), SETTLE_MS);
  }

  /** Flies to a camera in half a second; is there at once for who asked for less motion. */
  fly(to: Camera): void {
    this.#stop();
    clearTimeout(this.#settling);
    const turn = () => {
      if (this.#sheet && this.#sheet.scale !== to.scale) this.#turnTo(to.scale);
    };
    if (still()) {
      turn();
      this.look(to);
      return;
    }
    this.#flight.begin(this.#camera, to, this.#size, {
      depart: (path) => {
        this.#path = path;
        for (const sheet of this.#sheets) sheet.follow(path);
        // What is of no use from the next frame on is not taken along into this one: it would be copied whole.
        this.#pass(path.cameras[1] ?? to);
      },
      pass: (camera) => this.#pass(camera),
      land: () => this.look(to),
    });
    turn();
    this.#schedule();
  }

  destroy(): void {
    this.#host.removeEventListener('contextrestored', this.#beginAnew, true);
    this.#stop();
    clearTimeout(this.#settling);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#removeAll();
    this.#scene = null;
  }

  get #sheets(): Set<BoardSheet> {
    return new Set([this.#base, ...this.#leaving, this.#near].filter((sheet) => sheet !== null));
  }

  #removeAll(): void {
    for (const sheet of this.#sheets) sheet.remove();
    this.#sheet = this.#base = this.#near = null;
    this.#leaving = [];
    this.#hiddenSince = null;
  }

  #stop(): void {
    this.#flight.stop();
    this.#path = null;
  }

  #pass(camera: Camera): void {
    this.#camera = camera;
    this.#arrange();
  }

  #move(): void {
    for (const sheet of this.#sheets) sheet.look(this.#camera);
    this.#arrange();
  }

  /** Takes the sheet of a scale to look at, or begins one; what was seen stays in sight until that is drawn. */
  #turnTo(scale: number): void {
    if (!this.#scene) return;
    const found = [this.#base, this.#near].find((sheet) => sheet?.scale === scale);
    if (found) this.#sheet = found;
    else if (scale === this.#smallest) this.#sheet = this.#base = this.#begin(scale, 0);
    else {
      if (this.#near) this.#leaving.push(this.#near);
      this.#sheet = this.#near = this.#begin(scale, this.#size.free ? OVERSCAN : 0);
    }
    this.#arrange();
    this.#schedule();
  }

  /** The scale at which one sees all of a board on which one can move about. */
  get #smallest(): number | null {
    const grid = this.#scene?.grid;
    return grid && this.#size.free && grid.pages > 1 ? cameraOnAll(grid).scale : null;
  }

  #begin(scale: number, overscan: number): BoardSheet {
    const sheet = new BoardSheet(this.#stage, scale, this.#size.ratio, overscan);
    sheet.look(this.#camera);
    if (this.#path) sheet.follow(this.#path);
    return sheet;
  }

  /** Begins sheets for a board that is another all over; the old one stays in sight until the new one is drawn. */
  #drawAnew(): void {
    for (const sheet of this.#sheets) {
      // One that is not in sight is of no use to anybody
      if (sheet.shown) this.#leaving.push(sheet);
      else sheet.remove();
    }
    this.#leaving = [...new Set(this.#leaving)].filter((sheet) => sheet.shown);
    this.#base = this.#near = null;
    this.#hiddenSince ??= performance.now();
    this.#turnTo((this.#flight.to ?? this.#camera).scale);
  }

  /** Shows what is to be seen now, and nothing that lies hidden under it: every sheet in sight is work for each frame. */
  #arrange(): void {
    const sheet = this.#sheet;
    const landed =
      this.#flight.to === null && sheet !== null && sheet.complete && sheet.scale === this.#camera.scale;
    const { width, height } = this.#size;
    // On the way one sheet is enough: the near one as long as it fills the view, else the whole board.
    const flying = this.#flight.to !== null && this.#base?.complete === true;
    const filled = flying && this.#near?.fills(this.#camera, width, height) === true;
    for (const each of this.#sheets) {
      const current = each === sheet;
      if (each.empty || (current && this.#hiddenSince !== null)) each.shown = false;
      else if (landed) each.shown = current;
      else if (flying) each.shown = each === (filled ? this.#near : this.#base);
      else
        each.shown = each === this.#base || !this.#base?.complete || each.scale <= TINY * this.#camera.scale;
    }
  }

  #schedule(): void {
    if (this.#frame === 0 && !this.#queued) this.#frame = requestAnimationFrame(() => this.#work());
  }

  /** Goes on with what is in view without waiting for the next frame. */
  #goOn(): void {
    if (this.#frame !== 0 || this.#queued) return;
    this.#queued = true;
    soon(() => {
      this.#queued = false;
      this.#work();
    });
  }

  #work(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const scene = this.#scene;
    const { width, height } = this.#size;
    if (!scene || width === 0) return;
    // On the way one sees the whole board, if it is ready; what one flies to is drawn on arrival.
    if (this.#flight.to && this.#base?.complete) return;
    const target = this.#flight.to ?? this.#camera;
    if (!this.#sheet) this.#turnTo(target.scale);
    const sheet = this.#sheet;
    if (sheet?.scale !== target.scale) return;
    sheet.cover(scene, target, { width, height, roaming: this.#roaming && this.#size.free });
    const blank = sheet.empty && this.#leaving.length === 0 && !this.#base?.complete;
    const budget = blank ? BUDGET.first : sheet.complete ? BUDGET.around : BUDGET.inView;
    const until = performance.now() + budget;
    const spend = () => performance.now() < until;
    const more = sheet.paint(scene, spend);
    const { complete } = sheet;
    if (this.#hiddenSince !== null && (complete || performance.now() - this.#hiddenSince > PATIENCE_MS))
      this.#hiddenSince = null;
    this.#arrange();
    if (complete && !this.#flight.to) {
      for (const gone of this.#leaving) gone.remove();
      this.#leaving = [];
    }
    const busy = String(!complete);
    if (this.#host.getAttribute('aria-busy') !== busy) this.#host.setAttribute('aria-busy', busy);
    if (!complete) this.#goOn();
    else if (more || this.#paintHidden(scene, spend)) this.#schedule();
  }

  /**
   * Draws what is kept ready: the whole board in its smallest size, and what changed on the sheet one came from.
   *
   * @returns whether there is more to draw
   */
  #paintHidden(scene: BoardScene, spend: () => boolean): boolean {
    const scale = this.#smallest;
    if (scale === null) return false;
    if (this.#base?.scale !== scale) {
      // The board has grown: what was all of it is a view like any other
      const before = this.#base === this.#sheet ? this.#near : this.#base;
      if (this.#base === this.#sheet) this.#near = this.#base;
      if (before) this.#leaving.push(before);
      this.#base = this.#begin(scale, 0);
      this.#arrange();
    }
    const { width, height } = this.#size;
    const { base, near } = { base: this.#base, near: this.#near };
    if (base !== this.#sheet) {
      base.cover(scene, cameraOnAll(scene.grid), { width, height, roaming: false });
      if (base.paint(scene, spend)) return true;
    }
    return near !== null && near !== this.#sheet && near.paint(scene, spend);
  }
}
