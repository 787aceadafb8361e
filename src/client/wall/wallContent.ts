import { isVote } from '#client/conduct/isVote.ts';
import type { SceneCluster, SceneGroup, SceneNote } from '#client/scene/SceneState.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { pointsApart } from '#domain/results/differences.ts';
import type { Activity, Contribution, Prompt, StakeholderGroup } from '#domain/workshop/entities.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import { JOINED } from '#domain/workshop/tally.ts';
import type { SceneState, Stage } from '#picture/SceneState.ts';

/** Groups with residents first, as every list and lane has them. */
export function groupsOnBoard(view: State): StakeholderGroup[] {
  const all = inOrder(view.group.values());
  return [...all.filter((group) => group.resident), ...all.filter((group) => !group.resident)];
}

/** Groups as lanes of the board. */
export function lanesFor(view: State): SceneGroup[] {
  return groupsOnBoard(view).map(({ id, label, icon, colour }, order) => ({
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
      ...(placed?.hidden ? { hidden: true } : {}),
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

/** The picture's state for a view: counts, lit places, who joined, and where the camera looks. */
export function pictureFor(view: State, current: PlaceId | null, dusk = false): SceneState {
  const counts: Partial<Record<PlaceId, number>> = {};
  for (const activity of view.activity.values()) {
    const total = isVote(activity) ? 0 : (view.tally.get(activity.id)?.total ?? 0);
    if (activity.placeId !== null && total > 0)
      counts[activity.placeId] = (counts[activity.placeId] ?? 0) + total;
  }
  const perGroup = view.tally.get(JOINED)?.perGroup ?? {};
  return {
    counts,
    lit: PLACE_IDS.filter((place) => place === current || counts[place] !== undefined),
    current,
    inPlay: [...(workshopOf(view)?.places ?? [])],
    residentJoined: inTheRoom(view).residents > 0,
    joined: groupsOnBoard(view)
      .map(({ id, colour }) => ({ groupId: id, n: perGroup[id] ?? 0, colour: coloursOf(colour).solid }))
      .filter((group) => group.n > 0),
    steps: agreedSteps(view),
    daylight: dusk ? 'dusk' : 'day',
    ...standing(view),
  };
}

/** How the places stand and how far the groups lie apart there, by the last score that each place got. */
function standing(view: State): Required<Pick<SceneState, 'stages' | 'apart'>> {
  const stages: Partial<Record<PlaceId, Stage>> = {};
  const apart: Partial<Record<PlaceId, number>> = {};
  for (const activity of inOrder(view.activity.values())) {
    const result = view.result.get(activity.id);
    const stage = result ? BLOCKS.get(activity.block)?.score?.(result) : null;
    if (!result || activity.placeId === null || !isStage(stage)) continue;
    stages[activity.placeId] = stage;
    apart[activity.placeId] = pointsApart(result);
  }
  return { stages, apart };
}

function isStage(stage: number | null | undefined): stage is Stage {
  return stage === 0 || stage === 1 || stage === 2 || stage === 3 || stage === 4;
}

/** How many steps were agreed on per place; what a follow-up session confirms comes later. */
function agreedSteps(view: State): NonNullable<SceneState['steps']> {
  const steps: Partial<Record<PlaceId, { agreed: number; confirmed: number }>> = {};
  for (const { placeId } of view.step.values())
    if (placeId !== null) steps[placeId] = { agreed: (steps[placeId]?.agreed ?? 0) + 1, confirmed: 0 };
  return steps;
}

/** The question on the wall, and those that some groups get instead; groups with the same question together. */
export function questionsOnWall(
  view: State,
  activity: Activity,
): { main: Prompt | undefined; others: { groups: string[]; prompt: Prompt }[] } {
  const main = activity.promptId === null ? undefined : view.prompt.get(activity.promptId);
  const others: { groups: string[]; prompt: Prompt }[] = [];
  for (const group of groupsOnBoard(view)) {
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

/** True for a question that needs the whole width of the wall to be that large. */
export function isLongQuestion(text: string): boolean {
  return text.length > 170;
}
