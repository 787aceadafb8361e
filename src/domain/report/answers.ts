import type { Activity, Contribution, StakeholderGroup } from '../workshop/entities.ts';
import { inOrder, type State } from '../workshop/State.ts';

/** True when the facilitator took a contribution off the wall: then no report holds its text. */
export function isHidden(view: State, contributionId: string): boolean {
  return view.placement.get(contributionId)?.hidden === true;
}

/** Groups in the order of every screen and report: residents first. */
export function groupsResidentsFirst(view: State): StakeholderGroup[] {
  const groups = inOrder(view.group.values());
  return [...groups.filter((group) => group.resident), ...groups.filter((group) => !group.resident)];
}

/** What was answered to one question of an activity, per group (null: *Iedereen*), without what is hidden. */
export interface Answers {
  readonly promptId: string | null;
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
  const asked = inOrder([...view.prompt.values()].filter((prompt) => prompt.activityId === activity.id)).map(
    (prompt) => prompt.id,
  );
  const lanes = view.workshop.values().next().value?.groupsHidden
    ? [null]
    : [...groupsResidentsFirst(view), null];
  return [...asked, null]
    .map((promptId) => {
      const answers = own.filter(
        (each) => (asked.includes(each.promptId ?? '') ? each.promptId : null) === promptId,
      );
      const perGroup = lanes
        .map((group) => ({
          group,
          contributions: answers.filter((each) => laneOf(view, each, lanes) === (group?.id ?? null)),
        }))
        .filter((lane) => lane.contributions.length > 0);
      return { promptId, perGroup };
    })
    .filter((answers) => answers.perGroup.length > 0);
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
