import type { Result } from '../../workshop/counts.ts';
import type { Block } from '../Block.ts';
import { choiceBlock } from '../choiceBlock.ts';

/** How a bouwopgave stands, from nothing yet to firm but in need of upkeep; and what people may not know or understand. */
export const SCALE_VALUES = ['1', '2', '3', '4', '5', 'unknown', 'unclear'] as const;
export type ScaleValue = (typeof SCALE_VALUES)[number];

/** The mean of the answers 1–5 in some counts, or null when nobody gave one. */
export function meanOf(counts: Readonly<Record<string, number>>): number | null {
  let sum = 0;
  let n = 0;
  for (let value = 1; value <= 5; value += 1) {
    const count = counts[String(value)] ?? 0;
    sum += value * count;
    n += count;
  }
  return n === 0 ? null : sum / n;
}

/** The stage of the picture (0–4) by the mean of everyone; null under the rule for small groups. */
function stageOf(result: Result): number | null {
  const mean = result.all ? meanOf(result.all.counts) : null;
  return mean === null ? null : Math.round(mean) - 1;
}

/** How far are we: 1–5 in words, or *weet ik niet* / *snap ik niet*. Data: `{ value }`; everyone answers once. */
export const scale: Block = choiceBlock('scale', SCALE_VALUES, {
  acceptsOptions: (options) => Object.keys(options).length === 0,
  score: stageOf,
});
