import { activitiesInOrder, groupsInOrder } from '#client/sync/hallSelectors.ts';
import { promptsOf } from '#client/sync/selectors.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import type { State } from '#domain/workshop/State.ts';

/** A question that can be answered on paper, with the number that stands on its card. */
export interface PaperQuestion {
  readonly number: number;
  readonly activity: Activity;
  readonly prompt: Prompt;
  /** Whom it is asked to, when not everybody. */
  readonly groups: readonly StakeholderGroup[];
  /** The question of each of these groups, by group id: the words are the same, the question is its own. */
  readonly prompts: ReadonlyMap<string, string>;
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
      const ofGroups = groups.flatMap((group) =>
        prompts.filter((each) => each.groupId === group.id).slice(0, 1),
      );
      // The same words for several groups are one question.
      const own = ofGroups.filter((each, at) => ofGroups.findIndex((other) => isSame(each, other)) === at);
      return [
        ...(asked ? [{ activity, prompt: asked, groups: [], prompts: new Map() }] : []),
        ...own.map((prompt) => {
          const same = ofGroups.filter((each) => isSame(each, prompt));
          const prompts = new Map(same.map((each) => [each.groupId ?? '', each.id]));
          return { activity, prompt, groups: groups.filter(({ id }) => prompts.has(id)), prompts };
        }),
      ];
    })
    .map((question, index) => ({ number: index + 1, ...question }));
}

function isSame(a: Prompt, b: Prompt): boolean {
  return a.wording.tekst_b1 === b.wording.tekst_b1;
}
