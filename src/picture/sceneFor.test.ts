import { describe, expect, test } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { sampleState } from '#domain/testing/sampleWorkshop.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import type { GroupResult } from '#domain/workshop/counts.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { CLOUDS } from '#domain/workshop/weather.ts';
import { coverScene } from './coverScene.ts';
import { CLOUD_IDS, liesApart } from './SceneState.ts';
import { sceneFor } from './sceneFor.ts';

const start = sampleState();
const id = workshopOf(start)?.id ?? '';
const given = (...changes: Change[]) => applyChanges(start, changes);
const workshop = (set: object): Change => ({ op: 'patch', kind: 'workshop', id, set });
const activity = (which: string, set: Partial<Activity>): Change => ({
  op: 'patch',
  kind: 'activity',
  id: which,
  set,
});
const note = (which: string, set: Partial<Contribution>): Change => ({
  op: 'put',
  kind: 'contribution',
  entity: {
    id: which,
    activityId: 'a1',
    promptId: null,
    placeId: 'inwoner',
    groupId: 'inwoner',
    seatId: null,
    late: false,
    data: { text: 'rust' },
    ...set,
  },
});
const line = (groupIds: string[], counts: Record<string, number>): GroupResult => ({
  groupIds,
  answered: 3,
  counts,
});
const scored = (residents: string, others: string): Change[] => [
  activity('a5', { placeId: 'bo4', state: 'revealed', everOpened: true }),
  {
    op: 'put',
    kind: 'result',
    entity: {
      id: 'a5',
      groups: [line(['inwoner'], { [residents]: 3 }), line(['professional'], { [others]: 3 })],
      all: {
        ...line(['inwoner', 'professional'], { [residents]: 3 }),
        answered: 6,
        counts: residents === others ? { [residents]: 6 } : { [residents]: 3, [others]: 3 },
      },
    },
  },
];

describe('windows', () => {
  test('are dark when nobody has spoken', () => {
    expect(sceneFor(start, null).lit).toEqual([]);
  });
  test('light up when their group is heard, whatever place it spoke about', () => {
    const view = given(note('n1', { groupId: 'professional', activityId: 'a2', placeId: 'bo2' }));
    expect(sceneFor(view, null).lit).toEqual(['professional']);
  });
  test('light up when their group has voted, alone', () => {
    expect(sceneFor(given(...scored('2', '2')), null).lit).toEqual(['inwoner', 'professional']);
  });
  test('of a group that hides in others stay dark', () => {
    const view = given({
      op: 'put',
      kind: 'result',
      entity: { id: 'a5', groups: [line(['inwoner', 'professional'], { 2: 3 })], all: null },
    });
    expect(sceneFor(view, null).lit).toEqual([]);
  });
  test('do not give away on the wall who wrote in silence', () => {
    const host = given(
      activity('a1', { state: 'open', everOpened: true, placeId: 'bo2' }),
      note('n1', { groupId: 'professional', placeId: 'bo2' }),
    );
    expect(sceneFor(classView(host, 'wall', BLOCKS), null).lit).toEqual(['bo2']);
  });
});

describe('a bouwopgave', () => {
  test.each([
    ['1', 0],
    ['2', 1],
    ['3', 2],
    ['4', 3],
    ['5', 4],
  ] as const)('that the hall scores %s stands at stage %i', (value, stage) => {
    expect(sceneFor(given(...scored(value, value)), null).stages?.bo4).toBe(stage);
  });
  test.each([
    ['2', '4', true],
    ['2', '3', false],
  ])('stands on a prop when groups say %s and %s: %s', (one, other, apart) => {
    expect(liesApart(sceneFor(given(...scored(one, other)), null), 'bo4')).toBe(apart);
  });
  test('has its agreed steps in pencil, and those that a follow-up confirmed in brick', () => {
    const step = { ...stepSaying('x', { placeId: 'bo2' }), order: 0 };
    const earlier = (which: string, confirmed: boolean): Change => ({
      op: 'put',
      kind: 'earlierStep',
      entity: { ...step, id: which, agreedOn: '2026-02-01', confirmed },
    });
    const view = given(
      { op: 'put', kind: 'step', entity: { ...step, id: 's1', activityId: 'a6' } },
      earlier('e1', true),
      earlier('e2', false),
    );
    expect(sceneFor(view, null).steps).toEqual({ bo2: { agreed: 2, confirmed: 1 } });
  });
});

describe('the weather', () => {
  test('is calm until it is called', () => {
    expect(sceneFor(start, null).weather).toEqual({ clouds: [], wind: false, rain: false });
  });
  test('has the six clouds of the session in the picture, wind and rain', () => {
    const view = given(workshop({ weather: { clouds: [...CLOUDS], wind: true, rain: true } }));
    expect(sceneFor(view, null).weather).toEqual({ clouds: [...CLOUD_IDS], wind: true, rain: true });
  });
  test('reaches the wall and the tablets', () => {
    const view = given(workshop({ weather: { clouds: ['crisis'], wind: true, rain: false } }));
    for (const viewer of ['wall', 'participants'] as const)
      expect(sceneFor(classView(view, viewer, BLOCKS), null).weather?.clouds).toEqual(['crisis']);
  });
});

test('morning turns to day at the first question, and to dusk when the session closes', () => {
  expect(sceneFor(start, null).daylight).toBe('morning');
  const open = activity('a1', { state: 'open', everOpened: true });
  expect(sceneFor(given(open), null).daylight).toBe('day');
  expect(sceneFor(given(open, workshop({ status: 'closed' })), null).daylight).toBe('dusk');
});

test('on Ons plan stand the titles under which most of the residents’ notes hang', () => {
  const cluster = (which: string, title: string, order: number): Change => ({
    op: 'put',
    kind: 'cluster',
    entity: { id: which, activityId: 'a1', title, order },
  });
  const hung = (
    which: string,
    clusterId: string,
    groupId: string,
    placeId: PlaceId = 'inwoner',
  ): Change[] => [
    note(which, { groupId, placeId }),
    {
      op: 'put',
      kind: 'placement',
      entity: {
        id: which,
        hidden: false,
        x: null,
        y: null,
        clusterId,
        tag: null,
        masks: [],
        approved: false,
      },
    },
  ];
  const view = given(
    cluster('c1', 'werk', 0),
    cluster('c2', 'rust', 1),
    cluster('c3', 'beleid', 2),
    ...hung('n1', 'c1', 'inwoner'),
    ...hung('n2', 'c2', 'inwoner'),
    ...hung('n3', 'c2', 'inwoner'),
    ...hung('n4', 'c3', 'professional'),
  );
  expect(sceneFor(view, null).plan).toEqual(['rust', 'werk']);
});

test('the cover of the report shows the same, on a clear day', () => {
  const storm = { clouds: ['regels', 'crisis'], wind: true, rain: true } as const;
  const view = given(...scored('2', '4'), workshop({ status: 'closed', weather: storm }));
  expect(sceneFor(view, null).weather).toMatchObject({ wind: true, rain: true });
  expect(coverScene(view).state).toEqual({
    ...sceneFor(view, null),
    daylight: 'day',
    weather: { clouds: [] },
  });
});
