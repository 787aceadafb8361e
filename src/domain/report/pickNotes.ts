import type { Contribution } from '../workshop/Contribution.ts';
import type { State } from '../workshop/State.ts';

/** The letters under which a note still fits the short part of the report; longer ones are in the appendix. */
const SHORT = 280;

/**
 * The few notes of many that stand in the short part: those with most dots first (a note counts with its stack), then by
 * their random ids, which is drawing lots. Very long notes come last. Nobody's choice, so nobody's bias.
 */
export function pickNotes(
  view: State,
  contributions: readonly Contribution[],
  textOf: (each: Contribution) => string,
  most: number,
): Contribution[] {
  const dots = dotsByKey(view);
  const weight = ({ id }: Contribution) => {
    const cluster = view.placement.get(id)?.clusterId;
    return (dots.get(id) ?? 0) + (cluster ? (dots.get(cluster) ?? 0) : 0);
  };
  const long = (each: Contribution) => (textOf(each).length > SHORT ? 1 : 0);
  return [...contributions]
    .sort((a, b) => long(a) - long(b) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Dots on notes and stacks, of everyone together, as far as results are shown. */
function dotsByKey(view: State): ReadonlyMap<string, number> {
  const dots = new Map<string, number>();
  for (const { id, all } of view.result.values()) {
    if (view.activity.get(id)?.block !== 'dots') continue;
    for (const [key, n] of Object.entries(all?.counts ?? {})) dots.set(key, (dots.get(key) ?? 0) + n);
  }
  return dots;
}
