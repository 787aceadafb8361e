import type { BlockRegistry } from '../blocks/Block.ts';
import { emptyState, type State } from '../workshop/State.ts';
import { classView } from '../workshop/viewFor.ts';

/**
 * What a link to the summary shows: what participants could all see, and of that no more than the summary is made of.
 * Notes are in it only where people voted on them, so that their words can stand beside the dots; and words of the last
 * round.
 */
export function summaryView(state: State, blocks: BlockRegistry): State {
  const seen = classView(state, 'participants', blocks);
  const needed = new Set<string>();
  for (const { id, block, options } of seen.activity.values()) {
    if (block === 'word') needed.add(id);
    const source = seen.result.has(id) ? blocks.get(block)?.sourceOf(options) : null;
    if (source) needed.add(source);
  }
  const contribution = new Map([...seen.contribution].filter(([, each]) => needed.has(each.activityId)));
  return {
    ...emptyState(),
    workshop: seen.workshop,
    group: seen.group,
    activity: seen.activity,
    contribution,
    placement: new Map([...seen.placement].filter(([id]) => contribution.has(id))),
    cluster: seen.cluster,
    conclusion: seen.conclusion,
    step: seen.step,
    parked: seen.parked,
    care: seen.care,
    result: seen.result,
  };
}
