import { BLOCKS } from '#domain/blocks/registry.ts';
import { pointsApart } from '#domain/results/differences.ts';
import { JOINED } from '#domain/workshop/counts.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Cloud } from '#domain/workshop/weather.ts';
import type { CloudId, Daylight, PlaceSteps, SceneState, Stage, Weather } from './SceneState.ts';

/**
 * The state of the picture for anybody's view of a session: counts, lit places, who joined, and where the camera looks.
 * Counts are the tally's, which in silence says how many and never what.
 */
export function sceneFor(view: State, current: PlaceId | null): SceneState {
  const counts: Partial<Record<PlaceId, number>> = {};
  for (const { id, placeId, block } of view.activity.values()) {
    // Votes are no notes: they put nothing on the picture but how the place stands.
    if (BLOCKS.get(block)?.audience === 'result') continue;
    const total = view.tally.get(id)?.total ?? 0;
    if (placeId !== null && total > 0) counts[placeId] = (counts[placeId] ?? 0) + total;
  }
  const spoke = groupsHeard(view);
  const perGroup = view.tally.get(JOINED)?.perGroup ?? {};
  const groups = inOrder(view.group.values());
  const residents = groups.filter((group) => group.resident);
  return {
    counts,
    lit: PLACE_IDS.filter((place) => place === current || counts[place] !== undefined || spoke.has(place)),
    current,
    inPlay: [...(workshopOf(view)?.places ?? [])],
    residentJoined: residents.some(({ id }) => (perGroup[id] ?? 0) > 0),
    joined: [...residents, ...groups.filter((group) => !group.resident)]
      .map(({ id, colour }) => ({ groupId: id, n: perGroup[id] ?? 0, colour: coloursOf(colour).solid }))
      .filter(({ n }) => n > 0),
    daylight: daylightOf(view),
    ...standing(view),
    steps: stepsAt(view),
    weather: weatherOf(view),
    plan: planOf(view),
  };
}

/** The groups that the hall has heard: their window lights up, whatever place they spoke about. */
function groupsHeard(view: State): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const { groupId } of view.contribution.values()) if (groupId !== null) heard.add(groupId);
  for (const { groups } of view.result.values())
    for (const { groupIds } of groups) if (groupIds.length === 1) heard.add(groupIds[0] ?? '');
  return heard;
}

const CLOUD: Readonly<Record<Cloud, CloudId>> = {
  personeel: 'staff',
  regels: 'rules',
  beleidskeuzes: 'choices',
  'politieke-wind': 'wind',
  bezuinigingen: 'cuts',
  crisis: 'crisis',
};

/** What the facilitator called up over the house. */
function weatherOf(view: State): Weather {
  const { clouds = [], wind = false, rain = false } = workshopOf(view)?.weather ?? {};
  return { clouds: clouds.map((cloud) => CLOUD[cloud]), wind, rain };
}

/** What residents said most about their own life, by the titles under which it was put together. */
function planOf(view: State): string[] {
  const residents = new Set([...view.group.values()].filter(({ resident }) => resident).map(({ id }) => id));
  const weights = new Map<string, number>();
  for (const { id, groupId, activityId } of view.contribution.values()) {
    const clusterId = view.placement.get(id)?.clusterId;
    if (!clusterId || groupId === null || !residents.has(groupId)) continue;
    if (view.activity.get(activityId)?.placeId === 'inwoner')
      weights.set(clusterId, (weights.get(clusterId) ?? 0) + 1);
  }
  return inOrder(view.cluster.values())
    .filter(({ id }) => weights.has(id))
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
    .map(({ title }) => title);
}

/** How the places stand and how far the groups lie apart there, by the last score that each place got. */
function standing(view: State): Required<Pick<SceneState, 'stages' | 'apart'>> {
  const stages: Partial<Record<PlaceId, Stage>> = {};
  const apart: Partial<Record<PlaceId, number>> = {};
  // Until it is asked again, a place of a follow-up session stands as it was left.
  for (const { id, mean } of view.earlierScore.values()) {
    const stage = Math.round(mean) - 1;
    if (isStage(stage)) stages[id] = stage;
  }
  for (const activity of inOrder(view.activity.values())) {
    const result = view.result.get(activity.id);
    const stage = result ? BLOCKS.get(activity.block)?.score?.(result) : null;
    if (!result || activity.placeId === null || !isStage(stage)) continue;
    stages[activity.placeId] = stage;
    apart[activity.placeId] = pointsApart(result);
  }
  return { stages, apart };
}

/** The agreed steps of each place, of this session and of the one before; brick is only what was confirmed since. */
function stepsAt(view: State): Partial<Record<PlaceId, PlaceSteps>> {
  const steps: Partial<Record<PlaceId, PlaceSteps>> = {};
  const add = (placeId: PlaceId | null, confirmed: boolean) => {
    if (placeId === null) return;
    const { agreed, confirmed: firm } = steps[placeId] ?? { agreed: 0, confirmed: 0 };
    steps[placeId] = confirmed ? { agreed, confirmed: firm + 1 } : { agreed: agreed + 1, confirmed: firm };
  };
  for (const { placeId, confirmed } of view.earlierStep.values()) add(placeId, confirmed);
  for (const { placeId } of view.step.values()) add(placeId, false);
  return steps;
}

function isStage(stage: number | null | undefined): stage is Stage {
  return stage === 0 || stage === 1 || stage === 2 || stage === 3 || stage === 4;
}

/** A session begins in the morning, and it is dusk when it closes. */
function daylightOf(view: State): Daylight {
  if (workshopOf(view)?.status === 'closed') return 'dusk';
  return [...view.activity.values()].some(({ everOpened }) => everOpened) ? 'day' : 'morning';
}
