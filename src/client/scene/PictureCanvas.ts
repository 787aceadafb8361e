import type { Stage } from 'konva/lib/Stage';
import type { Element } from '#picture/art/createElements.ts';
import type { Marks } from '#picture/marks.ts';
import { CameraFlight } from './CameraFlight.ts';
import { type Camera, wholeCamera } from './cameraFor.ts';
import { Gust } from './Gust.ts';
import { paintMarks } from './paintMarks.ts';
import { paintPicture } from './paintPicture.ts';
import type { Readable } from './readable.ts';
import { Sheet } from './Sheet.ts';
import { SheetPainter } from './SheetPainter.ts';
import { isWhole } from './zoomCamera.ts';

const FLIGHT_MS = 650;
/** Which sheet lies over which; one that is replaced lies just under its successor. */
const LAYER = { whole: 10, near: 20, plates: 30 } as const;
/** Painting a still picture: no more pixels than a 4K screen has. */
const MOST_PIXELS = 3840 * 2160;
/** How softly one state of the picture turns into the next: a lamp goes on, a window sharpens. */
const FADE_MS = 260;
/** Plates step aside while the camera flies, and hang again, in their new size, when it has landed. */
const ASIDE_MS = 120;

/** A hall in which the picture is read from afar: words that are too small for it, or cut, are left out. In CSS pixels. */
export interface Hall {
  /** How high letters are at least. */
  letter: number;
  /** So much of the outer edges (above and at the right) a projector may cut. */
  edge: number;
}

/**
 * Shows the picture on layers of a Konva stage, without a frame's delay for what moves and without any work for what does
 * not. The whole picture always lies ready on one sheet; near a place a second, sharp one covers it. Flying and zooming
 * only move these sheets: nothing is painted on the way. Once the camera has landed the sharp sheet is painted, a few
 * milliseconds per frame, on a spare one, and appears when it is complete. Nothing is painted while nothing changes.
 */
export class PictureCanvas {
  readonly #host: HTMLElement;
  readonly #stage: Stage;
  readonly #still: () => boolean;
  #width = 0;
  #height = 0;
  #ratio = 1;
  #hall: Hall | null = null;
  #elements: readonly Element[] = [];
  #swayed: readonly Element[] | null = null;
  #plates: Marks = [];
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #goal: Camera = this.#camera;
  #whole: Sheet | null = null;
  #near: Sheet | null = null;
  #signs: Sheet | null = null;
  #spare: Sheet | null = null;
  /** What is left of the painting when the camera takes off waits for its landing. */
  readonly #painter = new SheetPainter(
    () => this.#flight.to !== null,
    () => this.#work(),
  );
  #stale = { whole: true, near: true };
  readonly #flight = new CameraFlight(FLIGHT_MS);
  readonly #gust = new Gust();

  /** @param still - whether people asked for less motion: then everything is at once where it ends */
  constructor(host: HTMLElement, stage: Stage, still: () => boolean) {
    this.#host = host;
    this.#stage = stage;
    this.#still = still;
    host.addEventListener('contextrestored', this.#beginAnew, true);
  }

  /** Where the camera is at this moment. */
  get camera(): Camera {
    return this.#camera;
  }

  /** Sets the size in CSS pixels; everything is painted anew, and the camera is at once where it should be. */
  resize(width: number, height: number, camera: Camera, hall: Hall | null = null): void {
    this.#hall = hall;
    this.#width = width;
    this.#height = height;
    const wanted = globalThis.devicePixelRatio || 1;
    this.#ratio = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
    this.#removeAll();
    this.#arrive(camera);
    this.repaint();
  }

  /** The browser had lost a canvas, as it does when its graphics process fell over: what comes back is empty. */
  readonly #beginAnew = (): void => {
    this.#removeAll();
    this.#arrive(this.#goal);
    this.repaint();
  };

  /** Another state of the picture. `swayed`: how it looks in a gust, when something in it shakes. */
  show(elements: readonly Element[], swayed: readonly Element[] | null): void {
    const before = this.#elements;
    if (before.length === elements.length && before.every(({ marks }, i) => marks === elements[i]?.marks))
      return;
    this.#elements = elements;
    this.#swayed = swayed;
    this.repaint();
  }

  /** Other plates: few marks, so they are drawn at once; while the camera flies they wait for its landing. */
  showPlates(plates: Marks): void {
    this.#plates = plates;
    if (this.#flight.to === null) this.#paintPlates();
  }

  /** Flies to a camera, eased out, in 650 ms. */
  fly(to: Camera): void {
    if (same(to, this.#goal)) return;
    this.#stop();
    if (this.#still()) {
      this.#arrive(to);
      return;
    }
    this.#goal = to;
    this.#stale.near = true;
    this.#abandonNear();
    const view = { width: this.#width, height: this.#height };
    // At once: a layer that fades is blended in every frame of the flight.
    this.#signs?.hide();
    this.#flight.begin(this.#camera, to, view, {
      depart: (path) => {
        for (const sheet of [this.#whole, this.#near, this.#signs]) sheet?.follow(path);
      },
      pass: (camera) => {
        this.#camera = camera;
      },
      land: () => {
        this.#stop();
        this.#arrive(to, true);
      },
    });
    this.#host.dataset['painted'] = 'no';
  }

  /** Moves at once: under a finger or a wheel. What is sharp follows as soon as it can. */
  move(to: Camera): void {
    this.#stop();
    this.#arrive(to);
  }

  destroy(): void {
    this.#host.removeEventListener('contextrestored', this.#beginAnew, true);
    this.#painter.stop();
    this.#removeAll();
  }

  #removeAll(): void {
    this.#stop();
    this.#painter.abandon();
    for (const sheet of [this.#whole, this.#near, this.#signs, this.#spare]) sheet?.remove();
    this.#whole = this.#near = this.#signs = this.#spare = null;
  }

  #stop(): void {
    this.#flight.stop();
    this.#gust.stop();
  }

  #arrive(camera: Camera, landed = false): void {
    this.#goal = camera;
    this.#look(camera);
    this.#paintPlates(landed ? ASIDE_MS : 0);
    if (this.#near && !same(this.#near.camera, camera)) this.#stale.near = true;
    if (isWhole(camera, this.#width, this.#height)) this.#near?.hide();
    this.#abandonNear();
    this.#work();
  }

  /** A sharp sheet in the making for where the camera no longer goes is of no use. */
  #abandonNear(): void {
    const { sheet } = this.#painter;
    if (!sheet || sheet === this.#whole || same(sheet.camera, this.#goal)) return;
    if (isWhole(sheet.camera, this.#width, this.#height)) return;
    this.#spare = sheet;
    this.#painter.abandon();
  }

  #look(camera: Camera): void {
    this.#camera = camera;
    for (const sheet of [this.#whole, this.#near, this.#signs]) if (sheet) sheet.look(camera);
  }

  #sheet(camera: Camera, layer: number): Sheet {
    const sheet = this.#spare ?? new Sheet(this.#stage, this.#ratio);
    this.#spare = null;
    sheet.begin(camera, layer);
    return sheet;
  }

  /** Everything once more: the letter has arrived. */
  repaint(): void {
    this.#stale = { whole: true, near: true };
    this.#paintPlates();
    this.#work();
  }

  /** Begins what is to be painted next, the visible part first, and sees to it that it goes on. */
  #work(): void {
    if (this.#width === 0 || this.#elements.length === 0) return;
    if (!this.#painter.sheet) this.#next();
    this.#painter.wake();
    // For tests and screenshots: what is to be seen has been painted.
    this.#host.dataset['painted'] = this.#painter.sheet || this.#flight.to ? 'no' : 'yes';
  }

  #next(): void {
    const near = !isWhole(this.#goal, this.#width, this.#height);
    if (near && this.#stale.near && this.#whole) {
      this.#stale.near = false;
      this.#paint(this.#sheet(this.#goal, LAYER.near), (sheet) => {
        this.#retire(this.#near);
        this.#near = sheet;
      });
    } else if (this.#stale.whole) {
      this.#stale.whole = false;
      this.#paint(this.#sheet(wholeCamera(this.#width, this.#height), LAYER.whole), (sheet) => {
        this.#retire(this.#whole);
        this.#whole = sheet;
        if (!near) this.#shake();
      });
    }
  }

  #paint(sheet: Sheet, take: (sheet: Sheet) => void): void {
    const { ctx } = sheet;
    const steps = paintPicture(ctx, this.#elements, sheet.camera, this.#ratio, this.#readable());
    const done = () => {
      sheet.look(this.#camera);
      sheet.reveal(this.#still() ? 0 : FADE_MS);
      take(sheet);
    };
    this.#painter.begin({ steps, sheet, done });
  }

  #retire(sheet: Sheet | null): void {
    if (!sheet) return;
    // It lies under the new one until that covers it; then it goes, so that no flight has to draw it along.
    sheet.sink();
    if (this.#spare) {
      sheet.remove();
      return;
    }
    this.#spare = sheet;
    setTimeout(() => {
      if (this.#spare === sheet) sheet.hide();
    }, FADE_MS);
  }

  #paintPlates(fade = 0): void {
    if (this.#width === 0) return;
    this.#signs ??= new Sheet(this.#stage, this.#ratio);
    const sheet = this.#signs;
    sheet.begin(this.#goal, LAYER.plates);
    sheet.look(this.#camera);
    const scale = this.#goal.scale * this.#ratio;
    sheet.ctx.setTransform(scale, 0, 0, scale, -this.#goal.x * scale, -this.#goal.y * scale);
    paintMarks(sheet.ctx, this.#plates, this.#readable());
    sheet.reveal(fade);
  }

  /** The limits of the hall in pixels of a sheet. */
  #readable(): Readable | undefined {
    if (!this.#hall) return undefined;
    const { letter, edge } = this.#hall;
    const r = this.#ratio;
    return {
      letter: letter * r,
      left: (edge / 4) * r,
      top: edge * r,
      right: (this.#width - edge) * r,
      bottom: (this.#height - edge / 4) * r,
    };
  }

  /** What is weak shakes for a moment, and stays tilted. */
  #shake(): void {
    if (!this.#swayed || this.#still() || !this.#whole || this.#flight.to) return;
    const sheet = this.#sheet(wholeCamera(this.#width, this.#height), LAYER.near);
    const steps = paintPicture(sheet.ctx, this.#swayed, sheet.camera, this.#ratio, this.#readable());
    this.#swayed = null;
    const done = () => {
      sheet.look(this.#camera);
      this.#gust.blow(sheet, () => this.#retire(sheet));
    };
    this.#painter.begin({ steps, sheet, done });
  }
}

function same(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}
