import type Konva from 'konva/lib/Core';
import { Image as Bitmap } from 'konva/lib/shapes/Image';
import { type Camera, shiftFor } from './cameraFor.ts';
import { stack } from './stack.ts';

/** One bitmap of the picture, painted as one camera sees it, and moved on Konva's layer for any other. */
export class Sheet {
  readonly #canvas = document.createElement('canvas');
  readonly #image: Bitmap;
  readonly #layer: Konva.Layer;
  readonly ctx: CanvasRenderingContext2D | null;
  #depth = 0;
  camera: Camera = { x: 0, y: 0, scale: 1 };

  /** A sheet of CSS pixels, with `ratio` pixels of its own to each, on `layer`; not to be seen until `reveal`. */
  constructor(layer: Konva.Layer, width: number, height: number, ratio: number) {
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.ctx = this.#canvas.getContext('2d');
    this.#layer = layer;
    this.#image = new Bitmap({ image: this.#canvas, width, height, visible: false, listening: false });
    layer.add(this.#image);
  }

  /** Empties the sheet for another camera; `depth` says what it will lie over. */
  begin(camera: Camera, depth: number): void {
    this.camera = camera;
    this.ctx?.setTransform(1, 0, 0, 1, 0, 0);
    this.ctx?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#image.visible(false);
    this.#lie(depth);
  }

  /** Moves it to where a camera sees it. */
  look(camera: Camera): void {
    const { x, y, scale } = shiftFor(this.camera, camera);
    this.#image.position({ x, y });
    this.#image.scale({ x: scale, y: scale });
  }

  /** Shows the sheet, at once or faded in over so many milliseconds. */
  reveal(milliseconds: number): void {
    this.#image.visible(true);
    this.#image.opacity(milliseconds === 0 ? 1 : 0);
    if (milliseconds > 0) this.#image.to({ opacity: 1, duration: milliseconds / 1000 });
    // Konva sees another place, not other pixels.
    this.#layer.batchDraw();
  }

  hide(): void {
    this.#image.visible(false);
  }

  /** Lies just under the sheet that takes its place. */
  sink(): void {
    this.#lie(this.#depth - 1);
  }

  remove(): void {
    this.#image.destroy();
  }

  #lie(depth: number): void {
    this.#depth = depth;
    stack(this.#layer, this.#image, depth);
  }
}
