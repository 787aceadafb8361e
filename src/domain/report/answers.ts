import type { Activity } from '../workshop/Activity.ts';
import { awaitsApproval } from '../workshop/approval.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import type { Prompt } from '../workshop/Prompt.ts';
import type { StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import { inOrder, type State, workshopOf } from '../workshop/State.ts';

/** True when the facilitator took a contribution off the wall, or did not let it on yet: then no report holds its text. */
export function isHidden(view: State, contributionId: string): boolean {
  const contribution = view.contribution.get(contributionId);
  return (
    view.placement.get(contributionId)?.hidden === true ||
    (contribution !== undefined && awaitsApproval(view, contribution))
  );
}

/** Groups in the order of every screen and report: residents first. */
export function groupsResidentsFirst(view: State): StakeholderGroup[] {
  const groups = inOrder(view.group.values());
  return [...groups.filter((group) => group.resident), ...groups.filter((group) => !group.resident)];
}

/** What was answered to one question of an activity, per group (null: *Iedereen*), without what is hidden. */
export interface Answers {
  /** The prompts that asked it: the same question can be put to several groups. Empty: no question. */
  readonly prompts: readonly Prompt[];
  readonly perGroup: readonly {
    readonly group: StakeholderGroup | null;
    readonly contributions: readonly Contribution[];
  }[];
}

/** The visible answers of an activity, by question in order, then by group with residents first and *Iedereen* last. */
export function answersOf(view: State, activity: Activity): Answers[] {
  const own = [...view.contribution.values()]
    .filter((each) => each.activityId === activity.id && !isHidden(view, each.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const questions = new Map<string, Prompt[]>();
  for (const prompt of inOrder(view.prompt.values())) {
    if (prompt.activityId !== activity.id) continue;
    questions.set(prompt.wording.tekst, [...(questions.get(prompt.wording.tekst) ?? []), prompt]);
  }
  const lanes = workshopOf(view)?.groupsHidden ? [null] : [...groupsResidentsFirst(view), null];
  return [...questions.values(), []]
    .map((prompts) => {
      const ids = new Set<string | null>(prompts.map((prompt) => prompt.id));
      const answers = own.filter((each) =>
        prompts.length > 0 ? ids.has(each.promptId) : !isAsked(view, activity, each),
      );
      const perGroup = lanes
        .map((group) => ({
          group,
          contributions: answers.filter((each) => laneOf(view, each, lanes) === (group?.id ?? null)),
        }))
        .filter((lane) => lane.contributions.length > 0);
      return { prompts, perGroup };
    })
    .filter((answers) => answers.perGroup.length > 0);
}

function isAsked(view: State, activity: Activity, contribution: Contribution): boolean {
  return view.prompt.get(contribution.promptId ?? '')?.activityId === activity.id;
}

function laneOf(
  view: State,
  contribution: Contribution,
  lanes: readonly (StakeholderGroup | null)[],
): string | null {
  if (lanes.length === 1 || contribution.groupId === null || !view.group.has(contribution.groupId))
    return null;
  return contribution.groupId;
}
