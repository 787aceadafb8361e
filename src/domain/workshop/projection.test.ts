import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { anyHistory } from '../testing/arbitraries.ts';
import { type Deed, facilitator, host, hostDecision, seat, sets, sits, writes } from '../testing/given.ts';
import { sampleState } from '../testing/sampleWorkshop.ts';
import { awaitsApproval } from './approval.ts';
import { applyChanges } from './changes.ts';
import { UNSAVED, WALLS } from './counts.ts';
import { applyViewChange, wholeView } from './Delta.ts';
import { emptyState, type State } from './State.ts';
import { touchedBy } from './touched.ts';
import { viewChange } from './viewChange.ts';
import { VIEW_CLASSES, type ViewClass } from './viewer.ts';
import { classView, viewFor } from './viewFor.ts';

/** Plays deeds as the host does and gives every state on the way, with the changes that led to it. */
function* steps(deeds: readonly Deed[]) {
  let state = sampleState();
  for (const [index, [actor, action]] of deeds.entries()) {
    const decision = hostDecision(state, { id: `c${index}`, ...action }, actor);
    if (!decision.ok) continue;
    const before = state;
    state = applyChanges(state, decision.changes);
    yield { before, state, changes: decision.changes };
  }
}

function sorted(view: State) {
  return Object.fromEntries(
    Object.entries(view).map(([kind, map]) => [
      kind,
      [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
}

const people: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sits('s3', 'inwoner'),
  sets('a1', 'open'),
];

const placed: readonly Deed[] = [
  writes('s1', 'n0', 'een wens'),
  writes('s2', 'n1', 'een zorg'),
  [facilitator, { type: 'moveContribution', contributionId: 'n0', x: 10, y: 20 }],
];

describe('what leaves the host', () => {
  it('deltas, one by one, give the very view that a newcomer gets', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const start = sampleState();
        const sent = new Map(VIEW_CLASSES.map((cls) => [cls, classView(start, cls, BLOCKS)]));
        const clients = new Map(
          VIEW_CLASSES.map((cls) => [
            cls,
            applyViewChange(emptyState(), wholeView(classView(start, cls, BLOCKS))),
          ]),
        );
        for (const { before, state, changes } of steps([...people, ...placed, ...history])) {
          const touched = touchedBy(before, state, changes);
          for (const cls of VIEW_CLASSES) {
            const delta = viewChange(sent.get(cls) ?? emptyState(), state, cls, touched, BLOCKS);
            if (delta) {
              sent.set(cls, delta.view);
              clients.set(
                cls,
                applyViewChange(clients.get(cls) ?? emptyState(), JSON.parse(JSON.stringify(delta.change))),
              );
            }
            expect(sorted(clients.get(cls) ?? emptyState())).toEqual(sorted(classView(state, cls, BLOCKS)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never shows wall or participants an unrevealed or hidden text, a remark, or anyone else’s seat', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { state } of steps([...people, ...history])) {
          for (const viewer of [
            { role: 'wall' },
            { role: 'notetaker' },
            { role: 'participant', seatId: 's1' },
            { role: 'participant', seatId: 's2' },
          ] as const) {
            const view = viewFor(state, viewer, BLOCKS);
            const me = viewer.role === 'participant' ? viewer.seatId : null;
            expect(view.remark.size + view.presence.size + view.log.size + view.helper.size).toBe(0);
            expect(view.tally.has(WALLS)).toBe(false);
            if (me !== null) expect(view.access.size).toBe(0);
            const access = view.access.get('access');
            if (access?.shut) expect(access.joinCode + access.joinSecret).toBe('');
            expect([...view.seat.keys()].filter((id) => id !== me)).toEqual([]);
            for (const each of view.contribution.values()) {
              const truth = state.contribution.get(each.id);
              if (truth?.seatId === me && me !== null) continue;
              if (viewer.role === 'notetaker' && truth?.typedBy === 'notetaker') continue;
              expect(truth && awaitsApproval(state, truth)).toBe(false);
              expect(each.seatId).toBeNull();
              expect(['revealed', 'closed']).toContain(state.activity.get(each.activityId)?.state);
              expect(state.placement.get(each.id)?.hidden ?? false).toBe(false);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives counts only while people write: bare for the hall, per group for the facilitator', () => {
    const deeds: Deed[] = [...people, writes('s1', 'n1', 'geheim'), writes('s2', 'n2', 'ook geheim')];
    const state = [...steps(deeds)].at(-1)?.state ?? emptyState();
    expect(classView(state, 'wall', BLOCKS).tally.get('a1')).toEqual({
      id: 'a1',
      total: 2,
      perGroup: {},
      writers: 0,
      writing: 0,
      ready: 0,
    });
    expect(classView(state, 'facilitator', BLOCKS).tally.get('a1')).toMatchObject({
      perGroup: { inwoner: 1, professional: 1 },
      writers: 2,
    });
    expect(classView(state, 'participants', BLOCKS).tally.get('joined')).toMatchObject({
      total: 3,
      perGroup: {},
    });
  });

  it('says whether a wall is open to who conducts, and to nobody else', () => {
    const wall = (connected: boolean): Deed => [
      host,
      { type: 'setPresence', seatId: WALLS, connected, writingIn: null, readyIn: null },
    ];
    const open = (cls: ViewClass, ...deeds: Deed[]) =>
      classView([...steps([...people, ...deeds])].at(-1)?.state ?? emptyState(), cls, BLOCKS).tally.get(WALLS)
        ?.total;
    expect(open('facilitator')).toBe(0);
    expect(open('facilitator', wall(true))).toBe(1);
    expect(open('facilitator', wall(true), wall(false))).toBe(0);
    for (const cls of ['notetaker', 'wall', 'participants'] as const)
      expect(open(cls, wall(true))).toBeUndefined();
  });

  it('says that nothing can be kept to who conducts and who types along, for as long as it is so', () => {
    const keeps = (can: boolean): Deed => [
      host,
      { type: 'setPresence', seatId: UNSAVED, connected: !can, writingIn: null, readyIn: null },
    ];
    const told = (cls: ViewClass, ...deeds: Deed[]) =>
      classView([...steps([...people, ...deeds])].at(-1)?.state ?? emptyState(), cls, BLOCKS).tally.get(
        UNSAVED,
      )?.total;
    for (const cls of ['facilitator', 'notetaker'] as const) {
      expect(told(cls)).toBeUndefined();
      expect(told(cls, keeps(false))).toBe(1);
      expect(told(cls, keeps(false), keeps(true))).toBeUndefined();
    }
    for (const cls of ['wall', 'participants'] as const) expect(told(cls, keeps(false))).toBeUndefined();
  });

  it('stepping back from the reveal hides everything again; merged lanes take the groups away', () => {
    const written: Deed[] = [...people, writes('s1', 'n1', 'geheim'), sets('a1', 'revealed')];
    const wallAfter = (...deeds: Deed[]) =>
      classView([...steps([...written, ...deeds])].at(-1)?.state ?? emptyState(), 'wall', BLOCKS);
    expect(wallAfter().contribution.get('n1')?.groupId).toBe('inwoner');
    expect(
      wallAfter([facilitator, { type: 'hideGroups', on: true }]).contribution.get('n1')?.groupId,
    ).toBeNull();
    expect(wallAfter(sets('a1', 'open')).contribution.size).toBe(0);
    expect(
      wallAfter([facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }]).contribution
        .size,
    ).toBe(0);
    expect(wallAfter([seat('s1'), { type: 'withdraw', contributionId: 'n1' }]).contribution.size).toBe(0);
  });

  it('shows a hidden note to its own writer, and that it is hidden', () => {
    const deeds: Deed[] = [
      ...people,
      writes('s1', 'n1', 'mijn woord'),
      sets('a1', 'revealed'),
      [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }],
    ];
    const own = viewFor(
      [...steps(deeds)].at(-1)?.state ?? emptyState(),
      { role: 'participant', seatId: 's1' },
      BLOCKS,
    );
    expect(own.contribution.get('n1')?.data).toEqual({ text: 'mijn woord' });
    expect(own.placement.get('n1')?.hidden).toBe(true);
  });
});
