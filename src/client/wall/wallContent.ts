import { isQuestion } from '#client/conduct/nextStep.ts';
import type { SceneCluster, SceneGroup, SceneNote } from '#client/scene/SceneState.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { JOINED } from '#domain/workshop/counts.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { pushedQuestionOf } from '#domain/workshop/pushedQuestion.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';

/** Groups as lanes of the board. */
export function lanesFor(view: State): SceneGroup[] {
  return groupsInOrder(view).map(({ id, label, icon, colour }, order) => ({
    id,
    label,
    icon,
    order,
    colour: coloursOf(colour).solid,
  }));
}

/** What the facilitator put together in an activity, for the board. */
export function clustersOnBoard(view: State, activityId: string): SceneCluster[] {
  return inOrder(view.cluster.values())
    .filter((cluster) => cluster.activityId === activityId)
    .map(({ id, title, order }) => ({ id, title, order }));
}

/**
 * The notes of an activity that a view holds, for the board; in the order of their random ids.
 *
 * @param textOf - what a note says, for a view in which words are not masked yet
 */
export function notesOnBoard(
  view: State,
  activityId: string,
  textOf?: (contribution: Contribution) => string,
): SceneNote[] {
  const merged = workshopOf(view)?.groupsHidden === true;
  const notes: SceneNote[] = [];
  for (const each of view.contribution.values()) {
    const block = BLOCKS.get(view.activity.get(each.activityId)?.block ?? '');
    if (each.activityId !== activityId || !block) continue;
    const placed = view.placement.get(each.id);
    notes.push({
      id: each.id,
      groupId: merged ? null : each.groupId,
      text: textOf ? textOf(each) : block.textOf(each.data),
      late: each.late,
      ...(placed?.clusterId ? { clusterId: placed.clusterId } : {}),
      // The two tags are the words themselves.
      ...(placed?.tag ? { mark: placed.tag } : {}),
      ...(placed?.hidden || awaitsApproval(view, each) ? { hidden: true } : {}),
      ...(placed && placed.x !== null && placed.y !== null ? { x: placed.x, y: placed.y } : {}),
    });
  }
  return notes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many people are in the room, and whether one of them speaks for residents. */
export function inTheRoom(view: State): { people: number; residents: number } {
  const tally = view.tally.get(JOINED);
  let residents = 0;
  for (const group of view.group.values()) if (group.resident) residents += tally?.perGroup[group.id] ?? 0;
  return { people: tally?.total ?? 0, residents };
}

/** The lines that a script has for the wall, beside a title. */
export function linesOf(activity: Activity): string[] {
  return (activity.wallText?.tekst_b1 ?? '').split('\n').filter((line) => line.trim() !== '');
}

/**
 * True for a question about the whole picture, which the hall walks along before it is asked: nothing may stand before
 * it, so the title stands at the foot.
 */
export function isAboutAll(activity: Activity): boolean {
  return isQuestion(activity) && activity.placeId === null && linesOf(activity).length === 0;
}

/**
 * The question on the wall, and those that some groups get instead; groups with the same question together. A *doorvraag*
 * is asked of everybody: then there are no others.
 */
export function questionsOnWall(
  view: State,
  activity: Activity,
): { main: Prompt | undefined; others: { groups: string[]; prompt: Prompt }[] } {
  const main = activity.promptId === null ? undefined : view.prompt.get(activity.promptId);
  const others: { groups: string[]; prompt: Prompt }[] = [];
  if (pushedQuestionOf(view, activity)) return { main, others };
  for (const group of groupsInOrder(view)) {
    for (const prompt of view.prompt.values()) {
      if (prompt.activityId !== activity.id || prompt.groupId !== group.id) continue;
      const same = others.find((each) => each.prompt.wording.tekst_b1 === prompt.wording.tekst_b1);
      if (same) same.groups.push(group.label);
      else others.push({ groups: [group.label], prompt });
    }
  }
  return { main, others };
}

/**
 * How high the letters of a question are, in hundredths of the wall's height: as large as its length allows, never
 * under 6 (readable at ten metres).
 */
export function questionSize(text: string): number {
  if (text.length <= 40) return 9.5;
  if (text.length <= 70) return 8.2;
  if (text.length <= 110) return 7;
  return 6;
}

/** How high the letters of a note in the spotlight are: never under 6, and the whole note fits at every length. */
export function spotlightSize(text: string): number {
  if (text.length <= 60) return 13;
  if (text.length <= 120) return 10;
  if (text.length <= 220) return 8;
  return 6;
}

/** True for a question that needs the whole width of the wall to be that large; a vote has lines under it, too. */
export function isLongQuestion(text: string, votes: boolean): boolean {
  return text.length > (votes ? 130 : 170);
}
