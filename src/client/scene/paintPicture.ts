import type { Element } from '#picture/art/createElements.ts';
import type { Camera } from './cameraFor.ts';
import { paintGrain } from './grain.ts';
import { paintMarks } from './paintMarks.ts';
import type { Readable } from './readable.ts';

/**
 * Paints the picture as `camera` sees it, mark by mark: after each one it yields, so that the caller can stop for a
 * frame and go on in the next. The canvas is whole only at the end; paint on one that is not shown.
 *
 * @param ratio - pixels of the canvas per CSS pixel
 * @param readable - when given, words that nobody could read are left out
 */
export function* paintPicture(
  ctx: CanvasRenderingContext2D,
  elements: readonly Element[],
  camera: Camera,
  ratio: number,
  readable?: Readable,
): Generator<void, void, void> {
  const scale = camera.scale * ratio;
  const place = () => ctx.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  place();
  for (const { marks } of elements) {
    for (const mark of marks) {
      paintMarks(ctx, [mark], readable);
      yield;
      place();
    }
  }
  paintGrain(ctx);
}
