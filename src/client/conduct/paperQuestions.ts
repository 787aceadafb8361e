import { activitiesInOrder, groupsInOrder, promptsOf } from '#client/sync/selectors.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity, Prompt, StakeholderGroup } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';

/** A question that can be answered on paper, with the number that stands on its card. */
export interface PaperQuestion {
  readonly number: number;
  readonly activity: Activity;
  readonly prompt: Prompt;
  /** Whom it is asked to, when not everybody. */
  readonly groups: readonly StakeholderGroup[];
}

/**
 * Every question of the script that is answered with notes, in order: the one asked to all, then those of single groups.
 * Numbers are by question, so that a note of paper can say to which it belongs.
 */
export function paperQuestions(view: State): PaperQuestion[] {
  const groups = groupsInOrder(view);
  return activitiesInOrder(view)
    .filter((activity) => BLOCKS.get(activity.block)?.mask !== undefined)
    .flatMap((activity) => {
      const prompts = promptsOf(view, activity.id);
      const main = prompts.find((each) => each.id === activity.promptId && each.groupId === null);
      const asked = main ?? prompts.find((each) => each.groupId === null);
      const own = groups.flatMap((group) => prompts.filter((each) => each.groupId === group.id).slice(0, 1));
      return [...(asked ? [asked] : []), ...own].map((prompt) => ({ activity, prompt }));
    })
    .map(({ activity, prompt }, index) => ({
      number: index + 1,
      activity,
      prompt,
      groups: groups.filter((each) => each.id === prompt.groupId),
    }));
}
