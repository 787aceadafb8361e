import { markOf } from './mark.ts';
import { inOrder, type State } from './State.ts';

/**
 * A short mark of an activity as it was prepared, with its questions and speaking notes: who wants to take it away again
 * says which one was meant, so that nobody's later work on it goes along. Empty when it is not there.
 */
export function activityMark(state: State, activityId: string): string {
  const activity = state.activity.get(activityId);
  if (!activity) return '';
  const { order, block, placeId, title, wallText, minutes, options } = activity;
  const prompts = inOrder([...state.prompt.values()].filter((each) => each.activityId === activityId));
  const remark = state.remark.get(activityId)?.text ?? '';
  const parts = [order, block, placeId, title, wallText, minutes, options, remark];
  const questions = prompts.map(({ id, wording, groupId }) => [id, wording, groupId]);
  return markOf(JSON.stringify([parts, questions]));
}

/** A short mark of the whole script as it was prepared: who puts the one from before back says which was meant to go. */
export function scriptMark(state: State): string {
  return markOf(JSON.stringify([...state.activity.keys()].sort().map((id) => [id, activityMark(state, id)])));
}
