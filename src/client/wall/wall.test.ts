import { describe, expect, it } from 'vitest';
import { SAMPLE_GROUPS, sampleView } from '#client/conduct/sampleView.testing.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Change } from '#domain/workshop/changes.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import type { State } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { lanesFor, notesOnBoard, questionSize, questionsOnWall } from './wallContent.ts';
import { wallScene } from './wallScene.ts';
import { wallViewOf } from './wallViewOf.ts';

const NOW = Date.UTC(2026, 10, 23, 10);
const workshop = (set: Partial<Workshop>): Change => ({ op: 'patch', kind: 'workshop', id: 'w-sample', set });
const activity = (id: string, set: Partial<Activity>): Change => ({ op: 'patch', kind: 'activity', id, set });
const at = (id: string, set: Partial<Activity> = {}) =>
  sampleView(workshop({ currentActivityId: id }), activity(id, set));
const note = (id: string, set: Partial<Contribution> = {}): Change => ({
  op: 'put',
  kind: 'contribution',
  entity: {
    id,
    activityId: 'droom',
    promptId: 'droom-1',
    placeId: 'inwoner',
    groupId: 'inwoner',
    seatId: 's1',
    late: false,
    data: { text: `tekst ${id}` },
    ...set,
  },
});

describe('which scene the wall shows', () => {
  it.each<[string, State, object]>([
    ['waits before the session begins', sampleView(), { kind: 'waiting' }],
    ['explains the welcome once it began', at('welkom', { state: 'open' }), { kind: 'explain' }],
    ['explains a pause that was not opened by hand', at('afronden'), { kind: 'explain' }],
    ['shows the place before the question', at('droom'), { kind: 'ready' }],
    ['shows the question', at('droom', { state: 'open' }), { kind: 'open', countdown: null }],
    ['counts down', at('droom', { state: 'open', countdownAt: NOW - 1_500 }), { kind: 'open', countdown: 2 }],
    [
      'keeps the 1 until the reveal is here',
      at('droom', { state: 'open', countdownAt: NOW - 3_400 }),
      { kind: 'open', countdown: 1 },
    ],
    [
      'forgets a countdown nobody finished',
      at('droom', { state: 'open', countdownAt: NOW - 60_000 }),
      { kind: 'open', countdown: null },
    ],
    ['shows the notes', at('droom', { state: 'revealed' }), { kind: 'revealed' }],
    [
      'keeps showing them when the question is closed',
      at('droom', { state: 'closed' }),
      { kind: 'revealed' },
    ],
    ['thanks', sampleView(workshop({ status: 'closed' })), { kind: 'closed' }],
    ['is blank above all', sampleView(workshop({ status: 'closed', wallBlank: true })), { kind: 'blank' }],
  ])('%s', (_name, view, expected) => {
    expect(wallScene(classView(view, 'wall', BLOCKS), NOW)).toMatchObject(expected);
  });
});

describe('what the wall shows', () => {
  it('is what a wall may see, even when it is drawn from the facilitator’s view', () => {
    const host = at('droom', { state: 'open', everOpened: true });
    const facilitator = classView(applyChanges(host, [note('n1')]), 'facilitator', BLOCKS);
    expect(notesOnBoard(facilitator, 'droom')).toHaveLength(1);
    const wall = wallViewOf(facilitator);
    expect(notesOnBoard(wall, 'droom')).toEqual([]);
    expect(wall.remark.size).toBe(0);
    expect(wall.tally.get('droom')?.total).toBe(1);
    expect(wall.tally.get('droom')?.perGroup).toEqual({});
  });

  it('counts votes, of which the facilitator sees nothing else', () => {
    const host = at('droom', { block: 'scale', state: 'open', everOpened: true });
    const voted = applyChanges(host, [note('n1', { data: { value: '4' } })]);
    const wall = wallViewOf(classView(voted, 'facilitator', BLOCKS));
    expect(wall.contribution.size).toBe(0);
    expect(wall.tally.get('droom')).toEqual(classView(voted, 'wall', BLOCKS).tally.get('droom'));
  });

  it('leaves hidden notes off and merges lanes when groups are hidden', () => {
    const host = applyChanges(at('droom', { state: 'revealed', everOpened: true }), [
      note('n2'),
      note('n1', { late: true }),
      {
        op: 'put',
        kind: 'placement',
        entity: { id: 'n2', hidden: true, x: null, y: null, clusterId: null, tag: null, masks: [] },
      },
      {
        op: 'put',
        kind: 'placement',
        entity: { id: 'n1', hidden: false, x: 40, y: 60, clusterId: null, tag: null, masks: [] },
      },
      workshop({ groupsHidden: true }),
    ]);
    expect(notesOnBoard(classView(host, 'wall', BLOCKS), 'droom')).toEqual([
      { id: 'n1', groupId: null, text: 'tekst n1', late: true, x: 40, y: 60 },
    ]);
  });

  it('puts residents first, whatever their order', () => {
    const [inwoner, professional] = SAMPLE_GROUPS;
    const view = sampleView(
      { op: 'patch', kind: 'group', id: inwoner?.id ?? '', set: { order: 9 } },
      { op: 'patch', kind: 'group', id: professional?.id ?? '', set: { order: 1 } },
    );
    expect(lanesFor(view).map((lane) => lane.id)).toEqual(['inwoner', 'professional']);
  });

  it('leaves the chair empty until a resident joined', () => {
    const joined = (perGroup: Record<string, number>): Change => ({
      op: 'put',
      kind: 'tally',
      entity: { id: 'joined', total: 3, perGroup, writers: 0, writing: 0, ready: 0 },
    });
    expect(sceneFor(sampleView(joined({ professional: 3 })), null).residentJoined).toBe(false);
    expect(sceneFor(sampleView(joined({ inwoner: 1, professional: 2 })), null)).toMatchObject({
      residentJoined: true,
      joined: [
        { groupId: 'inwoner', n: 1 },
        { groupId: 'professional', n: 2 },
      ],
    });
  });

  it('lights the places that were spoken about', () => {
    const host = applyChanges(at('droom', { state: 'revealed', everOpened: true }), [note('n1'), note('n2')]);
    expect(sceneFor(classView(host, 'wall', BLOCKS), 'bo2')).toMatchObject({
      counts: { inwoner: 2 },
      lit: ['inwoner', 'bo2'],
    });
  });

  it('names the question of a group beside everybody’s', () => {
    const view = at('droom', { state: 'open', everOpened: true });
    const droom = view.activity.get('droom');
    if (!droom) throw new Error('no activity');
    const { main, others } = questionsOnWall(view, droom);
    expect(main?.id).toBe('droom-1');
    expect(others.map((each) => [each.groups, each.prompt.id])).toEqual([[['Professional'], 'droom-hoorde']]);
  });

  it('shows a doorvraag to everybody, without the questions of single groups', () => {
    const view = at('droom', {
      state: 'open',
      everOpened: true,
      openedWith: 'droom-1',
      promptId: 'droom-2',
    });
    const droom = view.activity.get('droom');
    if (!droom) throw new Error('no activity');
    expect(questionsOnWall(view, droom)).toMatchObject({ main: { id: 'droom-2' }, others: [] });
  });

  it('never writes a question smaller than six hundredths of the wall', () => {
    for (const length of [1, 60, 100, 400])
      expect(questionSize('x'.repeat(length))).toBeGreaterThanOrEqual(6);
  });
});
