import type { FacilitatorAction } from '#domain/workshop/facilitatorActions.ts';
import type { State } from '#domain/workshop/State.ts';

/** What to ask for to do a step once more: a copy right after it, with the same questions and nothing given yet. */
export function repeatOf(
  view: State,
  activityId: string,
  newId: () => string,
): Extract<FacilitatorAction, { type: 'repeatActivity' }> {
  const prompts = [...view.prompt.values()].filter((prompt) => prompt.activityId === activityId);
  return { type: 'repeatActivity', activityId, copyId: newId(), promptIds: prompts.map(() => newId()) };
}
