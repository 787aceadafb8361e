import regularUrl from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import boldUrl from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import type { VectorPicture } from '#domain/report/ReportTree.ts';
import { paintVector } from './paintVector.ts';

let letters: Promise<void> | undefined;

/** The letters of the screen; a Worker knows none of the page's. Without them the browser's own stand in. */
async function loadLetters(): Promise<void> {
  // A Worker has these under another name than the page, and TypeScript knows only the page's.
  const known = (self as { fonts?: FontFaceSet }).fonts;
  if (!known) return;
  const family = 'Atkinson Hyperlegible';
  const faces = [
    new FontFace(family, `url(${regularUrl})`, { weight: '400' }),
    new FontFace(family, `url(${boldUrl})`, { weight: '700' }),
  ];
  await Promise.allSettled(faces.map(async (face) => known.add(await face.load())));
}

/**
 * A drawing as a PNG of so many pixels across, drawn in a Worker. Null in a browser that has no canvas there: the file
 * then does without.
 */
export async function drawInBrowser(picture: VectorPicture, width: number): Promise<Uint8Array | null> {
  if (typeof OffscreenCanvas === 'undefined') return null;
  letters ??= loadLetters();
  await letters;
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  paintVector(ctx, picture, width / picture.width);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
