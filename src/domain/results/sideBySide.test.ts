import { describe, expect, it } from 'vitest';
import { dotItems } from '../blocks/dots/dotItems.ts';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { sampleDraft, sampleState } from '../testing/sampleWorkshop.ts';
import type { State } from '../workshop/State.ts';
import { classView, viewFor } from '../workshop/viewFor.ts';
import { sideBySide } from './sideBySide.ts';

const draft = sampleDraft();
/** The scale is about the place of the first notes. */
const start = sampleState({
  ...draft,
  activities: draft.activities.map((each) => (each.id === 'a5' ? { ...each, placeId: 'inwoner' } : each)),
});
const HALL = ['inwoner', 'inwoner', 'inwoner', 'professional', 'professional', 'professional', 'organisatie'];
const vote = (seatId: string, id: string, activityId: string, data: Record<string, unknown>): Deed => [
  seat(seatId),
  { type: 'contribute', contributionId: id, activityId, promptId: null, hideGroup: false, data },
];
const scored: Deed[] = [
  ...HALL.map((group, at) => sits(`s${at}`, group)),
  sets('a1', 'open'),
  writes('s0', 'n0', 'een geheim briefje'),
  writes('s3', 'n3', 'niet voor iedereen'),
  [facilitator, { type: 'hideContribution', contributionId: 'n3', hidden: true }],
  sets('a5', 'open'),
  ...['1', '1', '1', '4', '4', '4', '5'].map((value, at) => vote(`s${at}`, `v${at}`, 'a5', { value })),
];
const desk = (state: State) => classView(state, 'facilitator', BLOCKS);

describe('four windows side by side', () => {
  it('show nothing before the reveal', () => {
    const { sides } = sideBySide(desk(after(scored, start)), 'inwoner', BLOCKS);
    expect(JSON.stringify(sides)).not.toContain('geheim');
    expect(sides.every((side) => side.mean === null)).toBe(true);
  });
  it('show what each group said, who was silent, and that groups contradict each other', () => {
    const state = after([...scored, sets('a1', 'revealed'), sets('a5', 'revealed')], start);
    const found = sideBySide(desk(state), 'inwoner', BLOCKS);
    expect(found.contradiction).toBe(true);
    expect(found.together?.groupIds).toHaveLength(2);
    const [inwoner, , organisatie, beleid] = found.sides;
    expect(inwoner).toMatchObject({ said: [{ text: 'een geheim briefje', n: 1 }], silent: false });
    expect(organisatie, 'counted with others: not to be called silent').toMatchObject({
      mean: null,
      silent: false,
    });
    expect(beleid, 'nobody of it is there').toMatchObject({ silent: false });
    expect(JSON.stringify(found)).not.toContain('niet voor iedereen');
  });
  it('call a group silent that is there and gave nothing', () => {
    const state = after([...scored, sits('b1', 'beleid-bestuur'), sets('a1', 'revealed')], start);
    const silent = sideBySide(desk(state), 'inwoner', BLOCKS).sides.filter((side) => side.silent);
    expect(silent.map((side) => side.group.id)).toContain('beleid-bestuur');
  });
});

describe('what dots can go on', () => {
  const list = (state: State) =>
    dotItems(
      viewFor(state, { role: 'participant', seatId: 's1' }, BLOCKS),
      state.activity.get('a4') ?? missing(),
      BLOCKS,
      String,
    );
  const written: Deed[] = [...scored.slice(0, -8), writes('s1', 'n1', 'twee'), writes('s2', 'n2', 'drie')];
  it('is nothing before the notes are revealed, not even one’s own', () => {
    expect(list(after(written, start))).toEqual([]);
  });
  it('is every visible note, and a cluster through its first note', () => {
    const state = after(
      [
        ...written,
        sets('a1', 'revealed'),
        [
          facilitator,
          {
            type: 'putCluster',
            clusterId: 'k',
            activityId: 'a1',
            title: 'Samen',
            contributionIds: ['n1', 'n2'],
          },
        ],
      ],
      start,
    );
    expect(list(state)).toEqual([
      { key: 'k', on: 'n1', kind: 'cluster', text: 'Samen', noteIds: ['n1', 'n2'] },
      { key: 'n0', on: 'n0', kind: 'note', text: 'een geheim briefje', noteIds: ['n0'] },
    ]);
  });
});

describe('a vote while it is hidden', () => {
  const MARKERS = ['"1"', '"4"', '"5"', 'v0', 'v3', 'v6'];
  it.each([
    ['facilitator', { role: 'facilitator' }],
    ['wall', { role: 'wall' }],
    ['another participant', { role: 'participant', seatId: 's6' }],
  ] as const)('reaches no %s, before the reveal nor after it', (_name, viewer) => {
    for (const more of [[], [sets('a5', 'revealed')]]) {
      const view = viewFor(after([...scored, ...more], start), viewer, BLOCKS);
      const own = viewer.role === 'participant' ? ['v6', '"5"'] : [];
      const votes = [...view.contribution.values()].filter((each) => each.activityId === 'a5');
      const seen = JSON.stringify(votes);
      for (const marker of MARKERS.filter((each) => !own.includes(each))) expect(seen).not.toContain(marker);
      expect(votes).toHaveLength(own.length > 0 ? 1 : 0);
      if (more.length === 0) expect(view.result.size).toBe(0);
      expect([...view.seat.keys()].filter((id) => id !== 's6')).toEqual([]);
    }
  });
});

function missing(): never {
  throw new Error('the sample has no dots');
}
