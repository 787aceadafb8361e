import type { TextRange } from '../workshop/Placement.ts';

/** A text with some ranges blacked out: three blocks for each, so that not even
 * their length is left. */
export function maskText(text: string, masks: readonly TextRange[]): string {
  let masked = '';
  let end = 0;
  for (const [from, to] of masks) {
    masked += `${text.slice(end, from)}▇▇▇`;
    end = to;
  }
  return masked + text.slice(end);
}
