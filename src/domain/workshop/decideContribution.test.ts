import { describe, expect, it } from 'vitest';
import { after, facilitator, given, host, seat, sets, sits, writes } from '../testing/given.ts';
import { LIMITS } from './limits.ts';

const open = [sits('s1', 'inwoner'), sits('s2', 'professional'), sets('a1', 'open')];

describe('a note with the id of something else that is voted on', () => {
  it('is refused: withdrawn, it would take what others gave along', () => {
    const voted = [sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'Een huis')];
    const named = (id: string) => given(...voted).when(...writes('s1', id, 'Weg ermee')).refusal;
    expect(named('bo1')).toBe('idTaken');
    expect(named('n2')).toBeNull();
    const gathered = given(...voted, [
      facilitator,
      { type: 'putCluster', clusterId: 'k1', activityId: 'a1', title: '', contributionIds: ['n1'] },
    ]);
    expect(gathered.when(...writes('s1', 'k1', 'Weg ermee')).refusal).toBe('idTaken');
    const cluster = { type: 'putCluster', activityId: 'a1', title: '', contributionIds: [] } as const;
    for (const clusterId of ['bo1', 'n1'])
      expect(given(...voted).when(facilitator, { ...cluster, clusterId }).refusal).toBe('idTaken');
  });
});

describe('contributing', () => {
  it('given an open activity, a note is kept with the group of its seat', () => {
    const { state, refusal } = given(...open).when(...writes('s1', 'n1', '  Een  huis\r\nvoor mij  '));
    expect(refusal).toBeNull();
    expect(state.contribution.get('n1')).toMatchObject({
      groupId: 'inwoner',
      seatId: 's1',
      placeId: 'inwoner',
      late: false,
      data: { text: 'Een  huis\nvoor mij' },
    });
  });
  it('without its group when the writer chose so', () => {
    const { state } = given(...open).when(seat('s1'), {
      type: 'contribute',
      contributionId: 'n1',
      activityId: 'a1',
      promptId: 'p1',
      hideGroup: true,
      data: { text: 'x' },
    });
    expect(state.contribution.get('n1')?.groupId).toBeNull();
  });
  it('is refused before the activity was ever opened', () => {
    expect(given(sits('s1', 'inwoner')).when(...writes('s1', 'n1', 'te vroeg')).refusal).toBe('notOpen');
  });
  it('is accepted after stepping back, and after the reveal as late', () => {
    expect(
      given(...open, sets('a1', 'ready'))
        .when(...writes('s1', 'n1', 'x'))
        .state.contribution.get('n1')?.late,
    ).toBe(false);
    expect(
      given(...open, sets('a1', 'revealed'))
        .when(...writes('s1', 'n1', 'x'))
        .state.contribution.get('n1')?.late,
    ).toBe(true);
    expect(
      given(...open, sets('a1', 'closed'))
        .when(...writes('s1', 'n1', 'x'))
        .state.contribution.get('n1')?.late,
    ).toBe(true);
  });
  it('is refused once the session is closed, and welcome again when it is reopened', () => {
    const closed = [...open, [facilitator, { type: 'closeWorkshop' }] as const];
    expect(given(...closed).when(...writes('s1', 'n1', 'x')).refusal).toBe('closed');
    expect(
      given(...closed, [facilitator, { type: 'reopenWorkshop' }]).when(...writes('s1', 'n1', 'x')).refusal,
    ).toBeNull();
  });
  it('turns nothing round that stands beside a text, and cleans a text once and for all', () => {
    const textOf = (text: string) =>
      given(...open)
        .when(...writes('s1', 'n1', text))
        .state.contribution.get('n1')?.data['text'];
    expect(textOf('Een \u202Ehuis\u2066')).toBe('Een huis');
    expect(textOf('e\u202A\u0301\u0000n')).toBe('\u00E9n');
    expect(textOf('\u202E')).toBeUndefined();
  });
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['a'.repeat(501), 'tooLong'],
  ])('refuses a text that is empty or too long', (text, code) => {
    expect(given(...open).when(...writes('s1', 'n1', text)).refusal).toBe(code);
  });
  it('accepts exactly 500 characters, emoji counted as one', () => {
    expect(given(...open).when(...writes('s1', 'n1', '🏠'.repeat(500))).refusal).toBeNull();
  });
  it('refuses data of another shape', () => {
    const action = {
      type: 'contribute',
      contributionId: 'n1',
      activityId: 'a1',
      promptId: null,
      hideGroup: false,
      data: { text: 'x', html: '<b>' },
    } as const;
    expect(given(...open).when(seat('s1'), action).refusal).toBe('badData');
  });
  it('refuses an id that is taken, by oneself or (without saying whose) by another', () => {
    const deeds = [...open, writes('s1', 'n1', 'van mij')];
    expect(given(...deeds).when(...writes('s1', 'n1', 'weer')).refusal).toBe('exists');
    expect(given(...deeds).when(...writes('s2', 'n1', 'weer')).refusal).toBe('idTaken');
  });
  it('refuses a question of another activity, a block without notes, and strangers', () => {
    const note = {
      type: 'contribute',
      contributionId: 'n1',
      activityId: 'a1',
      promptId: 'p2',
      hideGroup: false,
      data: { text: 'x' },
    } as const;
    expect(given(...open).when(seat('s1'), note).refusal).toBe('gone');
    expect(given(...open, sets('a0', 'open')).when(...writes('s1', 'n1', 'x', 'a0')).refusal).toBe(
      'unknownBlock',
    );
    expect(given(...open).when(...writes('nobody', 'n1', 'x')).refusal).toBe('notAllowed');
    expect(given(...open).when(facilitator, note).refusal).toBe('notAllowed');
    expect(given(...open).when({ role: 'wall' }, note).refusal).toBe('notAllowed');
  });
  it('stops at the most notes a seat may have standing, and goes on after a withdrawal', () => {
    const many = Array.from({ length: 25 }, (_, index) => writes('s1', `n${index}`, `nummer ${index}`));
    expect(given(...open, ...many).when(...writes('s1', 'nog', 'een')).refusal).toBe('limitMine');
    expect(
      given(...open, ...many, [seat('s1'), { type: 'withdraw', contributionId: 'n3' }]).when(
        ...writes('s1', 'nog', 'een'),
      ).refusal,
    ).toBeNull();
  });
});

describe('editing and withdrawing', () => {
  const written = [...open, writes('s1', 'n1', 'eerst')];
  const edit = { type: 'editContribution', contributionId: 'n1', data: { text: 'beter' } } as const;
  it('edits while it is open, not after everybody has seen it', () => {
    expect(
      given(...written)
        .when(seat('s1'), edit)
        .state.contribution.get('n1')?.data,
    ).toEqual({ text: 'beter' });
    expect(given(...written, sets('a1', 'revealed')).when(seat('s1'), edit).refusal).toBe('notOpen');
    expect(
      given(...written, sets('a1', 'revealed'), sets('a1', 'open')).when(seat('s1'), edit).refusal,
    ).toBeNull();
  });
  it('never touches the note of another', () => {
    expect(given(...written).when(seat('s2'), edit).refusal).toBe('gone');
    expect(
      given(...written, sets('a1', 'revealed')).when(seat('s2'), { type: 'withdraw', contributionId: 'n1' })
        .refusal,
    ).toBe('gone');
  });
  it('withdraws at any time, even after closing, and takes the placement along', () => {
    const deeds = [
      ...written,
      [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }] as const,
      [facilitator, { type: 'closeWorkshop' }] as const,
    ];
    const { state } = given(...deeds).when(seat('s1'), { type: 'withdraw', contributionId: 'n1' });
    expect([state.contribution.size, state.placement.size]).toEqual([0, 0]);
  });
});

describe('seats', () => {
  it('takes a seat once, in a group that exists', () => {
    const take = { type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 2 } as const;
    expect(given().when(host, take).state.seat.get('s1')).toMatchObject({
      groupId: 'inwoner',
      people: 2,
      left: false,
    });
    expect(given(sits('s1', 'inwoner')).when(host, take).refusal).toBe('exists');
    expect(given().when(host, { ...take, groupId: 'nergens' }).refusal).toBe('unknownGroup');
    expect(given().when(host, { ...take, people: 0 }).refusal).toBe('badData');
    expect(given().when(facilitator, take).refusal).toBe('notAllowed');
  });
  it('refuses one seat more than the room holds', () => {
    const full = Array.from({ length: LIMITS.seats }, (_, index) => sits(`s${index}`, 'inwoner'));
    expect(given(...full).when(...sits('meer', 'inwoner')).refusal).toBe('roomFull');
  });
  it('given the host lets so many in at once, then one more waits until somebody hands a device back', () => {
    const take = { type: 'takeSeat', seatId: 's3', groupId: 'inwoner', people: 1, most: 2 } as const;
    const hall = [sits('s1', 'inwoner'), sits('s2', 'professional')];
    expect(given(...hall).when(host, take).refusal).toBe('roomFull');
    expect(given(...hall, [seat('s1'), { type: 'leave' }]).when(host, take).refusal).toBeNull();
    // Who is in stays in.
    expect(
      given(...hall).when(seat('s1'), { type: 'changeGroup', groupId: 'organisatie' }).refusal,
    ).toBeNull();
  });
  it('changes group for the notes to come; leaving stops writing', () => {
    const state = after([
      ...open,
      writes('s1', 'n1', 'als inwoner'),
      [seat('s1'), { type: 'changeGroup', groupId: 'professional' }],
      writes('s1', 'n2', 'als professional'),
    ]);
    expect([state.contribution.get('n1')?.groupId, state.contribution.get('n2')?.groupId]).toEqual([
      'inwoner',
      'professional',
    ]);
    expect(given(...open, [seat('s1'), { type: 'leave' }]).when(...writes('s1', 'n1', 'x')).refusal).toBe(
      'notAllowed',
    );
  });
});
