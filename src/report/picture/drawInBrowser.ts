import type { VectorPicture } from '#domain/report/ReportTree.ts';
import { paintVector } from './paintVector.ts';

/**
 * A drawing as a PNG of so many pixels across, drawn in a Worker. Null in a browser that has no canvas there: the file
 * then does without.
 */
export async function drawInBrowser(picture: VectorPicture, width: number): Promise<Uint8Array | null> {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  paintVector(ctx, picture, width / picture.width);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
