import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import {
  after,
  type Deed,
  facilitator,
  given,
  host,
  seat,
  sets,
  sits,
  sitsAtTable,
  writes,
} from '../testing/given.ts';
import { NOON } from '../testing/sampleWorkshop.ts';
import { JOINED } from './counts.ts';
import type { ParticipantAction } from './participantActions.ts';
import { classView, viewFor } from './viewFor.ts';

const TABLE = { inwoner: 2, professional: 1 };
const table = sitsAtTable('s1', 'inwoner', TABLE);
const give = (
  contributionId: string,
  activityId: string,
  data: Record<string, unknown>,
  voice: { groupId?: string; person?: number } = {},
): ParticipantAction => ({
  type: 'contribute',
  contributionId,
  activityId,
  promptId: null,
  hideGroup: false,
  data,
  ...voice,
});
const close: Deed = [facilitator, { type: 'closeWorkshop' }];
const joined = (...deeds: Deed[]) => classView(after(deeds), 'facilitator', BLOCKS).tally.get(JOINED);

describe('a table', () => {
  it('counts everybody who sits there, each with the own group', () => {
    expect(joined(table, sits('s2', 'inwoner'))).toMatchObject({
      total: 4,
      perGroup: { inwoner: 3, professional: 1 },
    });
  });
  it.each([
    [{}, 'inwoner', 'badData'],
    [{ professional: 2 }, 'inwoner', 'badData'],
    [{ inwoner: 0 }, 'inwoner', 'badData'],
    [{ inwoner: 1.5 }, 'inwoner', 'badData'],
    [{ inwoner: 31 }, 'inwoner', 'badData'],
    [{ inwoner: 1, nergens: 1 }, 'inwoner', 'unknownGroup'],
    [{ nergens: 1 }, 'nergens', 'unknownGroup'],
  ])('is refused as %j with %s first', (perGroup, groupId, refusal) => {
    const [actor, action] = sitsAtTable('s1', groupId, perGroup);
    expect(given().when(actor, action).refusal).toBe(refusal);
    expect(
      given(sits('s1', 'inwoner')).when(seat('s1'), { type: 'arrangeSeat', mode: 'table', groupId, perGroup })
        .refusal,
    ).toBe(refusal);
  });
  it('writes for the group that is chosen per note, and for no other', () => {
    const open = [table, sets('a1', 'open')];
    const state = after([
      ...open,
      [seat('s1'), give('n1', 'a1', { text: 'een' })],
      [seat('s1'), give('n2', 'a1', { text: 'twee' }, { groupId: 'professional' })],
    ]);
    expect([state.contribution.get('n1')?.groupId, state.contribution.get('n2')?.groupId]).toEqual([
      'inwoner',
      'professional',
    ]);
    const no = give('n3', 'a1', { text: 'x' }, { groupId: 'organisatie' });
    expect(given(...open).when(seat('s1'), no).refusal).toBe('unknownGroup');
  });
  it('has room for the notes of everybody there', () => {
    const many = Array.from({ length: 26 }, (_, index) => writes('s1', `n${index}`, `nummer ${index}`));
    expect(given(table, sets('a1', 'open'), ...many).when(...writes('s1', 'nog', 'een')).refusal).toBeNull();
  });
  it('answers person by person, once each, and every answer counts for its own group', () => {
    const answers: Deed[] = [
      [seat('s1'), give('v0', 'a5', { value: '1' }, { groupId: 'inwoner', person: 0 })],
      [seat('s1'), give('v1', 'a5', { value: '2' }, { groupId: 'inwoner', person: 1 })],
      [seat('s1'), give('v2', 'a5', { value: '5' }, { groupId: 'professional', person: 0 })],
    ];
    const open = [table, sets('a5', 'open'), ...answers];
    const twice = give('v3', 'a5', { value: '3' }, { groupId: 'inwoner', person: 1 });
    expect(given(...open).when(seat('s1'), twice).refusal).toBe('limitMine');
    const nobody = give('v3', 'a5', { value: '3' }, { groupId: 'professional', person: 1 });
    expect(given(...open).when(seat('s1'), nobody).refusal).toBe('unknownGroup');
    expect(classView(after(open), 'facilitator', BLOCKS).tally.get('a5')?.writers).toBe(3);
    // Two residents and one professional are too few to be shown apart, together they are three.
    expect(after([...open, sets('a5', 'revealed')]).result.get('a5')).toEqual({
      id: 'a5',
      groups: [{ groupIds: ['inwoner', 'professional'], answered: 3, counts: { 1: 1, 2: 1, 5: 1 } }],
      all: { groupIds: expect.any(Array), answered: 3, counts: { 1: 1, 2: 1, 5: 1 } },
    });
  });
  it('takes one word from everybody there, and keeps whose it is to the device', () => {
    const word = (id: string, groupId: string, person: number) =>
      give(id, 'a8', { text: id }, { groupId, person });
    const open: Deed[] = [
      table,
      sets('a8', 'open'),
      [seat('s1'), word('w0', 'inwoner', 0)],
      [seat('s1'), word('w1', 'inwoner', 1)],
    ];
    expect(given(...open).when(seat('s1'), word('w2', 'inwoner', 1)).refusal).toBe('limitMine');
    const state = after([...open, [seat('s1'), word('w2', 'professional', 0)], sets('a8', 'revealed')]);
    expect([...state.contribution.values()].map(({ groupId, person }) => [groupId, person])).toEqual([
      ['inwoner', 0],
      ['inwoner', 1],
      ['professional', 0],
    ]);
    const shown = [...classView(state, 'wall', BLOCKS).contribution.values()];
    expect(shown.length).toBe(3);
    expect(shown.filter((each) => 'person' in each)).toEqual([]);
  });
  it('gives every person all dots of their own', () => {
    const dot = (id: string, person: number) => give(id, 'a4', { on: 'n1' }, { groupId: 'inwoner', person });
    const open: Deed[] = [
      table,
      sits('s2', 'professional'),
      sets('a1', 'open'),
      writes('s2', 'n1', 'x'),
      sets('a1', 'revealed'),
      sets('a4', 'open'),
      [seat('s1'), dot('d0', 0)],
      [seat('s1'), dot('d1', 0)],
    ];
    expect(given(...open).when(seat('s1'), dot('d2', 0)).refusal).toBe('limitMine');
    expect(given(...open).when(seat('s1'), dot('d2', 1)).refusal).toBeNull();
  });
  it('keeps which person voted to the device itself', () => {
    const state = after([
      table,
      sets('a5', 'open'),
      [seat('s1'), give('v0', 'a5', { value: '1' }, { groupId: 'inwoner', person: 1 })],
    ]);
    const own = viewFor(state, { role: 'participant', seatId: 's1' }, BLOCKS);
    expect(own.contribution.get('v0')?.person).toBe(1);
    for (const cls of ['facilitator', 'wall', 'participants'] as const)
      expect(JSON.stringify([...classView(state, cls, BLOCKS).contribution])).not.toContain('person');
  });
  it('takes in who comes later, and lets go of who leaves; what was given stays', () => {
    const open: Deed[] = [sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'x')];
    const now = { type: 'arrangeSeat', mode: 'table', groupId: 'inwoner', perGroup: TABLE } as const;
    const { state } = given(...open).when(seat('s1'), now);
    expect(state.seat.get('s1')).toEqual({
      id: 's1',
      mode: 'table',
      groupId: 'inwoner',
      people: 3,
      perGroup: TABLE,
      left: false,
      at: NOON,
    });
    expect(state.contribution.size).toBe(1);
    const alone = { type: 'arrangeSeat', mode: 'own', groupId: 'professional', perGroup: {} } as const;
    expect(
      given(...open, [seat('s1'), now])
        .when(seat('s1'), alone)
        .state.seat.get('s1'),
    ).toEqual({
      id: 's1',
      mode: 'own',
      groupId: 'professional',
      people: 1,
      left: false,
      at: NOON,
    });
    expect(given(...open, close).when(seat('s1'), now).refusal).toBe('closed');
    expect(given(...open, [seat('s1'), { type: 'leave' }]).when(seat('s1'), now).refusal).toBe('notAllowed');
  });
  it('keeps a group that somebody there speaks for', () => {
    expect(given(table).when(facilitator, { type: 'removeGroup', groupId: 'professional' }).refusal).toBe(
      'inUse',
    );
  });
});

describe('writing for somebody else', () => {
  it('is one voice, of the group of that person', () => {
    const buddy: Deed = [
      host,
      { type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1, mode: 'buddy', perGroup: {} },
    ];
    const state = after([buddy, sets('a1', 'open'), writes('s1', 'n1', 'van een ander')]);
    expect(state.seat.get('s1')).toMatchObject({ mode: 'buddy', people: 1 });
    expect(state.contribution.get('n1')?.groupId).toBe('inwoner');
    expect(joined(buddy)).toMatchObject({ total: 1, perGroup: { inwoner: 1 } });
  });
});

describe('leaving', () => {
  it('is not counted among who is there, but among who took part once the session is closed', () => {
    const deeds: Deed[] = [
      sits('s1', 'inwoner'),
      sits('s2', 'professional'),
      [seat('s1'), { type: 'leave' }],
    ];
    expect(joined(...deeds)).toMatchObject({ total: 1, perGroup: { professional: 1 } });
    expect(joined(...deeds, close)).toMatchObject({ total: 2, perGroup: { inwoner: 1, professional: 1 } });
  });
});

describe('taking back all one gave', () => {
  const hall: Deed[] = [
    sits('s1', 'inwoner'),
    sits('s2', 'professional'),
    sets('a1', 'open'),
    writes('s1', 'n1', 'een'),
    writes('s2', 'n2', 'van een ander'),
    sets('a1', 'revealed'),
    sets('a4', 'open'),
    sets('a5', 'open'),
    [seat('s1'), give('v1', 'a5', { value: '3' })],
    [seat('s2'), give('d2', 'a4', { on: 'n1' })],
    [facilitator, { type: 'tagContribution', contributionId: 'n1', tag: 'ontwerp' }],
    [facilitator, { type: 'tagContribution', contributionId: 'n2', tag: 'ontwerp' }],
  ];
  it('removes every note and vote of this device for real, and what points at them', () => {
    const { state } = given(...hall).when(seat('s1'), { type: 'withdrawAll' });
    expect([...state.contribution.keys()]).toEqual(['n2']);
    expect([...state.placement.keys()]).toEqual(['n2']);
  });
  it('still works once the session is closed, and says so when there is nothing', () => {
    const { state, refusal } = given(...hall, close).when(seat('s1'), { type: 'withdrawAll' });
    expect(refusal).toBeNull();
    expect(state.contribution.has('n1')).toBe(false);
    expect(given(sits('s1', 'inwoner')).when(seat('s1'), { type: 'withdrawAll' }).refusal).toBe('gone');
    expect(given(...hall).when(facilitator, { type: 'withdrawAll' }).refusal).toBe('notAllowed');
  });
  it('leaves a result that everybody has seen as it was', () => {
    const shown = [...hall, sets('a5', 'revealed')];
    const before = after(shown).result.get('a5');
    expect(
      given(...shown)
        .when(seat('s1'), { type: 'withdrawAll' })
        .state.result.get('a5'),
    ).toEqual(before);
  });
});
