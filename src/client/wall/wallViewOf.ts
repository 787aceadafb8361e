import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Tally } from '#domain/workshop/counts.ts';
import { JOINED } from '#domain/workshop/counts.ts';
import type { State } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';

/**
 * What a wall sees, out of a facilitator's view: by the same law that the host keeps. Only counts are taken over from
 * the facilitator's: of people, and of votes, because they were counted over what she does not see either.
 */
export function wallViewOf(view: State): State {
  const seen = classView(view, 'wall', BLOCKS);
  const joined = view.tally.get(JOINED);
  const tally = new Map<string, Tally>(seen.tally);
  if (joined) tally.set(JOINED, joined);
  for (const { id, total, ready } of view.tally.values())
    if (BLOCKS.get(view.activity.get(id)?.block ?? '')?.audience === 'result')
      tally.set(id, { id, total, perGroup: {}, writers: 0, writing: 0, ready });
  return { ...seen, tally };
}
