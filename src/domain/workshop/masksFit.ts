import type { TextRange } from './Placement.ts';

/** True for masks that lie within a text, in order and apart. */
export function masksFit(masks: readonly TextRange[], { length }: string): boolean {
  let end = 0;
  for (const [from, to] of masks) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < end || to <= from || to > length)
      return false;
    end = to;
  }
  return true;
}
