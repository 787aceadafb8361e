import { Layer } from 'konva/lib/Layer';
import type { Stage } from 'konva/lib/Stage';
import type { FlightPath } from './CameraFlight.ts';
import { type Camera, shiftFor } from './cameraFor.ts';

/**
 * One sheet of a scene: a layer of Konva's stage with a drawing on it as one camera sees it. For any other camera the
 * browser's compositor moves the layer: blitting it anew for each frame took 60 ms on a slow laptop, this takes none.
 */
export class Sheet {
  readonly #layer: Layer;
  readonly #canvas: HTMLCanvasElement;
  readonly #ratio: number;
  readonly ctx: CanvasRenderingContext2D;
  camera: Camera = { x: 0, y: 0, scale: 1 };
  #following: Animation | null = null;

  /**
   * A sheet with `ratio` pixels of its own to each of CSS; not to be seen until `reveal`.
   *
   * @param size - in CSS pixels; without it, as large as the stage
   */
  constructor(stage: Stage, ratio: number, size?: { width: number; height: number }) {
    // Konva draws a new layer in the next frame; it has nothing to draw, and must not wipe out what has been painted.
    this.#layer = new Layer({ listening: false, clearBeforeDraw: false });
    this.#ratio = ratio;
    const canvas = this.#layer.getCanvas();
    // Before it is added: Konva makes a new bitmap of the stage's size with each of these, and that takes milliseconds.
    canvas.setPixelRatio(ratio);
    stage.add(this.#layer);
    if (size && (size.width !== stage.width() || size.height !== stage.height()))
      canvas.setSize(size.width, size.height);
    this.#canvas = this.#layer.getNativeCanvasElement();
    this.ctx = canvas.getContext()._context;
    Object.assign(this.#canvas.style, {
      transformOrigin: '0 0',
      visibility: 'hidden',
      // A layer of its own for the compositor, too: moved, not rasterised anew.
      willChange: 'transform',
    });
  }

  /** Empties the sheet for another camera; `depth` says what it will lie over. */
  begin(camera: Camera, depth: number): void {
    this.#land();
    this.camera = camera;
    this.ctx.setTransform(1, 0, 0, 1, 0, 0);
    this.ctx.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    const { style } = this.#canvas;
    style.transition = '';
    style.zIndex = String(depth);
    style.visibility = 'hidden';
  }

  /** Moves it to where a camera sees it. At its own scale it stays on whole pixels of the screen, and sharp. */
  look(camera: Camera): void {
    this.#land();
    const { x, y, scale } = shiftFor(this.camera, camera);
    const at = (n: number) => (scale === 1 ? Math.round(n * this.#ratio) / this.#ratio : n);
    const [left, top] = [at(x), at(y)];
    this.#canvas.style.transform =
      scale === 1 && left === 0 && top === 0 ? '' : `translate(${left}px, ${top}px) scale(${scale})`;
  }

  /**
   * Moves along with a flight, until somebody looks again. The compositor does that by itself, whatever the page is doing;
   * a transform set in each frame made it copy the whole sheet each time.
   */
  follow({ cameras, began, ms }: FlightPath): void {
    this.#land();
    const frames = cameras.map((camera) => {
      const { x, y, scale } = shiftFor(this.camera, camera);
      return { transform: `translate(${x}px, ${y}px) scale(${scale})` };
    });
    const animation = this.#canvas.animate?.(frames, { duration: ms, fill: 'forwards' });
    if (!animation) return;
    animation.startTime = began;
    // Whoever lands before the end calls it off, which nobody waits to hear.
    animation.finished?.catch(() => {});
    this.#following = animation;
  }

  /** Shows the sheet, at once or faded in over so many milliseconds. */
  reveal(milliseconds: number): void {
    const { style } = this.#canvas;
    style.visibility = 'visible';
    if (milliseconds > 0) {
      style.opacity = '0';
      // The start has to be seen by the style engine before the end is set.
      void this.#canvas.offsetWidth;
      style.transition = `opacity ${milliseconds}ms ease-out`;
    }
    style.opacity = '1';
  }

  hide(): void {
    this.#canvas.style.visibility = 'hidden';
  }

  /** Lies just under the sheet that takes its place. */
  sink(): void {
    this.#canvas.style.zIndex = String(Number(this.#canvas.style.zIndex) - 1);
  }

  remove(): void {
    this.#land();
    this.#layer.destroy();
  }

  #land(): void {
    this.#following?.cancel();
    this.#following = null;
  }
}
