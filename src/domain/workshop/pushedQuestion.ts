import type { Activity } from './Activity.ts';
import type { Prompt } from './Prompt.ts';
import { inOrder, type State } from './State.ts';

/**
 * The question for everybody with which an activity was first opened; for one that never was, or that was kept before
 * this was remembered, the first in order.
 */
export function openingQuestion(state: Pick<State, 'prompt'>, activity: Activity): Prompt | undefined {
  const remembered = state.prompt.get(activity.openedWith ?? '');
  if (remembered && remembered.groupId === null) return remembered;
  const common = [...state.prompt.values()].filter(
    (prompt) => prompt.activityId === activity.id && prompt.groupId === null,
  );
  return inOrder(common)[0];
}

/**
 * The *doorvraag* that is asked now: a question for everybody that the facilitator pushed after the first one. It goes
 * to groups with a question of their own as well. Undefined while the question is still the one it began with.
 */
export function pushedQuestionOf(state: Pick<State, 'prompt'>, activity: Activity): Prompt | undefined {
  const asked = state.prompt.get(activity.promptId ?? '');
  if (!activity.everOpened || !asked || asked.groupId !== null) return undefined;
  return asked.id === openingQuestion(state, activity)?.id ? undefined : asked;
}
