import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, given, seat, sits } from '../testing/given.ts';
import { LIMITS } from './limits.ts';
import { openQuestions } from './parking.ts';
import type { State } from './State.ts';
import { workshopOf } from './State.ts';
import { classView, viewFor } from './viewFor.ts';

const notetaker = { role: 'notetaker' } as const;
const parks = (seatId: string, parkedId: string, text = 'Wie betaalt dit?', hideGroup = false): Deed => [
  seat(seatId),
  { type: 'park', parkedId, text, hideGroup },
];
const hall: Deed[] = [sits('s1', 'inwoner'), sits('s2', 'professional'), parks('s1', 'q1')];
const tends = (parkedId: string, set: { hidden?: boolean; answer?: string; lead?: string }): Deed => [
  facilitator,
  { type: 'tendParked', parkedId, set },
];
const shows: Deed = [facilitator, { type: 'showParked', on: true }];
const seen = (state: State, cls: 'facilitator' | 'notetaker' | 'wall' | 'participants') => [
  ...classView(state, cls, BLOCKS).parked.values(),
];

describe('the parkeerplaats', () => {
  it('takes a question from anyone, with a group and without a name, while the session is open', () => {
    const state = after(hall);
    expect(seen(state, 'facilitator')).toEqual([
      { id: 'q1', text: 'Wie betaalt dit?', groupId: 'inwoner', seatId: null, typedBy: null },
    ]);
    const refusal = (deed: Deed, ...more: Deed[]) => given(...hall, ...more).when(...deed).refusal;
    expect(refusal(parks('s1', 'q2', '  '))).toBe('empty');
    expect(refusal(parks('s1', 'q2', 'x'.repeat(LIMITS.parkedText + 1)))).toBe('tooLong');
    for (const word of ['empty', 'tooLong']) expect(refusal(parks('s1', 'q2', word))).toBeNull();
    expect(refusal(parks('s2', 'q1'))).toBe('idTaken');
    expect(refusal(parks('s2', 'q2'), [facilitator, { type: 'closeWorkshop' }])).toBe('closed');
    const many = Array.from({ length: LIMITS.parkedEach - 1 }, (_, at) => parks('s1', `more${at}`));
    expect(refusal(parks('s1', 'q2'), ...many)).toBe('limitMine');
  });

  it('is for the facilitator and its writer only, until she shows it or the session ends', () => {
    const state = after(hall);
    for (const cls of ['notetaker', 'wall', 'participants'] as const) expect(seen(state, cls)).toEqual([]);
    const own = (seatId: string, of: State) => viewFor(of, { role: 'participant', seatId }, BLOCKS).parked;
    expect([own('s1', state).size, own('s2', state).size]).toEqual([1, 0]);
    for (const shown of [
      shows,
      [facilitator, { type: 'showAside', aside: { kind: 'parked' } }],
      [facilitator, { type: 'closeWorkshop' }],
    ] as Deed[]) {
      const now = after([shown], state);
      for (const cls of ['notetaker', 'wall', 'participants'] as const)
        expect(seen(now, cls)).toMatchObject([{ id: 'q1', seatId: null, groupId: 'inwoner' }]);
    }
  });

  it('keeps the group away where people asked so, or groups are hidden', () => {
    const state = after([...hall, parks('s1', 'q2', 'En dan?', true), shows]);
    expect(state.parked.get('q2')?.groupId).toBeNull();
    const merged = after([[facilitator, { type: 'hideGroups', on: true }]], state);
    expect(seen(merged, 'wall').map(({ groupId }) => groupId)).toEqual([null, null]);
  });

  it('lets the facilitator hide, answer and give a question to a function, field by field', () => {
    const state = after([
      ...hall,
      parks('s2', 'q2', 'Wanneer?'),
      shows,
      tends('q1', { answer: ' In maart ' }),
      tends('q1', { lead: 'wijkteam' }),
      tends('q2', { hidden: true }),
    ]);
    const wall = classView(state, 'wall', BLOCKS);
    expect(openQuestions(wall)).toMatchObject([
      { parked: { id: 'q1' }, care: { answer: 'In maart', lead: 'wijkteam' } },
    ]);
    expect(JSON.stringify([...wall.parked, ...wall.care])).not.toContain('q2');
    const author = viewFor(state, { role: 'participant', seatId: 's2' }, BLOCKS);
    expect(author.care.get('q2')?.hidden, 'its writer is told').toBe(true);
    expect(given(...hall).when(...tends('none', { hidden: true })).refusal).toBe('gone');
    expect(
      given(...hall).when(notetaker, { type: 'tendParked', parkedId: 'q1', set: { hidden: true } }).refusal,
    ).toBe('notAllowed');
  });

  it('is withdrawn by its writer alone, also when the session is over, with what was done with it', () => {
    const state = after([
      ...hall,
      tends('q1', { lead: 'wijkteam' }),
      [facilitator, { type: 'closeWorkshop' }],
    ]);
    expect(given(...hall).when(seat('s2'), { type: 'unpark', parkedId: 'q1' }).refusal).toBe('gone');
    const gone = after([[seat('s1'), { type: 'unpark', parkedId: 'q1' }]], state);
    expect([gone.parked.size, gone.care.size]).toEqual([0, 0]);
    expect(after([[seat('s1'), { type: 'withdrawAll' }]], state).parked.size).toBe(0);
  });

  it('can be typed for others by the facilitator and the note-taker, who sees what she typed', () => {
    const typed: Deed = [notetaker, { type: 'parkFor', parkedId: 'q9', text: 'Van papier', groupId: null }];
    const state = after([...hall, typed]);
    expect(seen(state, 'notetaker')).toMatchObject([{ id: 'q9', typedBy: 'notetaker', groupId: null }]);
    expect(given(...hall).when(facilitator, { ...typed[1], parkedId: 'q1' } as Deed[1]).refusal).toBe(
      'idTaken',
    );
  });
});

describe('beside the script', () => {
  const sides = { kind: 'sides', placeId: 'bo2' } as const;
  const shown = after([...hall, [facilitator, { type: 'showAside', aside: sides }]]);

  it('the wall shows something until the script goes on, and it can be taken away', () => {
    expect(workshopOf(shown)?.aside).toEqual(sides);
    for (const action of [
      { type: 'goTo', activityId: 'a1' },
      { type: 'setActivityState', activityId: 'a1', to: 'open' },
      { type: 'showAside', aside: null },
      { type: 'closeWorkshop' },
    ] as Deed[1][])
      expect(workshopOf(after([[facilitator, action]], shown))?.aside).toBeNull();
    const still = after([[facilitator, { type: 'blankWall', on: true }]], shown);
    expect(workshopOf(still)?.aside).toEqual(sides);
  });

  it('undo brings back what was there', () => {
    const undone = after(
      [
        [
          facilitator,
          {
            type: 'undo',
            restores: [{ kind: 'workshop', id: 'w1', expect: { aside: sides }, value: { aside: null } }],
          },
        ],
      ],
      shown,
    );
    expect(workshopOf(undone)?.aside).toBeNull();
  });
});
