import type { Stage } from 'konva/lib/Stage';
import { BoardSheet } from './BoardSheet.ts';
import { BoardSheets } from './BoardSheets.ts';
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
/** How far around the view it is drawn ahead where one can move about, in CSS pixels. */
const OVERSCAN = 320;

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
 * is in view first. Which sheets there are and which are in sight is `BoardSheets`.
 * The element has `aria-busy` as long as something in view is not there yet.
 */
export class BoardView {
  readonly #host: HTMLElement;
  readonly #stage: Stage;
  #size: Size = { width: 0, height: 0, ratio: 1, free: false };
  #scene: BoardScene | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  readonly #sheets = new BoardSheets();
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
    this.#sheets.removeAll();
    this.#schedule();
  };

  /** Shows a board, or what changed in it. What can be drawn at once is. */
  show(scene: BoardScene): void {
    const before = this.#scene;
    this.#scene = scene;
    const { current, base, near } = this.#sheets;
    const patches = before && current ? changedPatches(before, scene, base ? undefined : near?.area) : [];
    if (patches === 'all') {
      clearTimeout(this.#settling);
      this.#drawAnew();
    } else if (before && current) {
      if (patches.length === 0) return;
      base?.mend(patches);
      near?.mend(patches);
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
    else if ((this.#sheets.current?.scale ?? camera.scale) === camera.scale) this.#schedule();
    else this.#settling = setTimeout(() => this.#turnTo(this.#camera.scale), SETTLE_MS);
  }

  /** Flies to a camera in half a second; is there at once for who asked for less motion. */
  fly(to: Camera): void {
    this.#stop();
    clearTimeout(this.#settling);
    const turn = () => {
      if ((this.#sheets.current?.scale ?? to.scale) !== to.scale) this.#turnTo(to.scale);
    };
    if (still()) {
      turn();
      this.look(to);
      return;
    }
    this.#flight.begin(this.#camera, to, this.#size, {
      depart: (path) => {
        this.#path = path;
        for (const sheet of this.#sheets.all) sheet.follow(path);
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
    this.#sheets.removeAll();
    this.#scene = null;
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
    for (const sheet of this.#sheets.all) sheet.look(this.#camera);
    this.#arrange();
  }

  /** Takes the sheet of a scale to look at, or begins one; what was seen stays in sight until that is drawn. */
  #turnTo(scale: number): void {
    if (!this.#scene) return;
    if (!this.#sheets.take(scale)) {
      if (scale === this.#smallest) this.#sheets.takeBase(this.#begin(scale, 0));
      else this.#sheets.takeNear(this.#begin(scale, this.#size.free ? OVERSCAN : 0));
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
    this.#sheets.retire();
    this.#turnTo((this.#flight.to ?? this.#camera).scale);
  }

  #arrange(): void {
    const { width, height } = this.#size;
    this.#sheets.arrange({ camera: this.#camera, width, height, flying: this.#flight.to !== null });
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
    if (this.#flight.to && this.#sheets.base?.complete) return;
    const target = this.#flight.to ?? this.#camera;
    if (!this.#sheets.current) this.#turnTo(target.scale);
    const sheet = this.#sheets.current;
    if (sheet?.scale !== target.scale) return;
    sheet.cover(scene, target, { width, height, roaming: this.#roaming && this.#size.free });
    const budget = this.#sheets.isBlank ? BUDGET.first : sheet.complete ? BUDGET.around : BUDGET.inView;
    const until = performance.now() + budget;
    const spend = () => performance.now() < until;
    const more = sheet.paint(scene, spend);
    const { complete } = sheet;
    this.#sheets.reveal();
    this.#arrange();
    if (complete && !this.#flight.to) this.#sheets.dropLeaving();
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
    if (this.#sheets.base?.scale !== scale) {
      this.#sheets.replaceBase(this.#begin(scale, 0));
      this.#arrange();
    }
    const { width, height } = this.#size;
    const { current, base, near } = this.#sheets;
    if (base && base !== current) {
      base.cover(scene, cameraOnAll(scene.grid), { width, height, roaming: false });
      if (base.paint(scene, spend)) return true;
    }
    return near !== null && near !== current && near.paint(scene, spend);
  }
}
