import type { Camera } from './cameraFor.ts';

/** One canvas of the picture, painted as one camera sees it, and moved by CSS for any other. */
export class Sheet {
  readonly #canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D | null;
  camera: Camera = { x: 0, y: 0, scale: 1 };

  /** A sheet of CSS pixels, with `ratio` pixels of its own to each, in `host`; not to be seen until `reveal`. */
  constructor(host: HTMLElement, width: number, height: number, ratio: number) {
    this.#canvas = document.createElement('canvas');
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    Object.assign(this.#canvas.style, {
      position: 'absolute',
      inset: '0',
      width: `${width}px`,
      height: `${height}px`,
      transformOrigin: '0 0',
      visibility: 'hidden',
    });
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.ctx = this.#canvas.getContext('2d');
    host.append(this.#canvas);
  }

  /** Empties the sheet for another camera; `layer` says what it will lie over. */
  begin(camera: Camera, layer: number): void {
    this.camera = camera;
    this.ctx?.setTransform(1, 0, 0, 1, 0, 0);
    this.ctx?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    const { style } = this.#canvas;
    style.transition = '';
    style.zIndex = String(layer);
    style.visibility = 'hidden';
  }

  set transform(value: string) {
    this.#canvas.style.transform = value;
  }

  /** Shows the sheet, at once or faded in over so many milliseconds. */
  reveal(milliseconds: number): void {
    const { style } = this.#canvas;
    style.visibility = 'visible';
    if (milliseconds === 0) {
      style.opacity = '1';
      return;
    }
    style.opacity = '0';
    // The start has to be seen by the style engine before the end is set.
    void this.#canvas.offsetWidth;
    style.transition = `opacity ${milliseconds}ms ease-out`;
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
    this.#canvas.remove();
  }
}
