import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Parked } from '#domain/workshop/Parked.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Intent } from './Session.ts';

/** What gives something of a participant. */
export type Given = Extract<Intent, { type: 'contribute' | 'park' }>;

/** What would give a contribution once more, under the same id. */
export function contributedAgain({ id, activityId, promptId, groupId, data }: Contribution): Given {
  return {
    ...{ type: 'contribute', contributionId: id, activityId, promptId, data },
    hideGroup: groupId === null,
  };
}

/** What would park a question once more, under the same id. */
export function parkedAgain({ id, text, groupId }: Parked): Given {
  return { type: 'park', parkedId: id, text, hideGroup: groupId === null };
}

/** Whether somebody wrote something in it; votes have no words. `shared` knows its question. */
export function hasWords(shared: Pick<State, 'activity'> | undefined, given: Given): boolean {
  if (given.type === 'park') return true;
  const block = BLOCKS.get(shared?.activity.get(given.activityId)?.block ?? 'notes');
  return block !== undefined && block.textOf(given.data).trim() !== '';
}
