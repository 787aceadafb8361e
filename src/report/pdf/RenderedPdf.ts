/** A finished PDF, and how many characters had to be shown as `[?]` because no font has them. */
export interface RenderedPdf {
  bytes: Uint8Array;
  missing: number;
}
