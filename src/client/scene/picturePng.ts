import { createElements } from '#picture/art/createElements.ts';
import { plateSigns } from '#picture/plateSigns.ts';
import { hangPlates } from '#picture/plates.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';
import type { SceneWords } from '#picture/SceneWords.ts';
import { wholeCamera } from './cameraFor.ts';
import { FONT, paintMarks } from './paintMarks.ts';
import { paintPicture } from './paintPicture.ts';

/** A 4K screen: sharp on every projector, and for a slide or a news item. */
const SIZE = { width: 3840, height: 2160 } as const;

/**
 * The whole picture as it stands in `state`, with its plates, as a PNG of 3840 × 2160.
 * Rejects when the browser gives no canvas of that size.
 */
export async function picturePng(
  state: SceneState,
  words: SceneWords,
  labels: readonly PlaceLabel[],
): Promise<Blob> {
  await Promise.all([document.fonts?.load(`700 20px ${FONT}`), document.fonts?.load(`400 20px ${FONT}`)]);
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  const camera = wholeCamera(SIZE.width, SIZE.height);
  let started = performance.now();
  for (const _ of paintPicture(ctx, createElements()(state, words), camera, 1)) {
    if (performance.now() - started < 30) continue;
    // The page stays alive meanwhile.
    await new Promise((go) => setTimeout(go));
    started = performance.now();
  }
  ctx.setTransform(camera.scale, 0, 0, camera.scale, 0, 0);
  for (const { marks } of plateSigns(hangPlates(labels), state, words)) paintMarks(ctx, marks);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
