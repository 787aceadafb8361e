import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import {
  after,
  cofacilitator,
  type Deed,
  facilitator,
  given,
  host,
  notetaker,
  seat,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import { NOON } from '../testing/sampleWorkshop.ts';
import { applyChanges } from './changes.ts';
import type { LogEntry } from './LogEntry.ts';
import type { State } from './State.ts';
import { classView } from './viewFor.ts';

const SECRET = 'QQ-nieuw-geheim';
const shuts = (on: boolean): Deed => [facilitator, { type: 'shutDoor', on }];
const clears = (since: number | null = null): Deed => [
  host,
  { type: 'clearSeats', since, who: 'facilitator' },
];
const renews: Deed = [
  host,
  { type: 'renewAccess', joinCode: 'NEW2345', joinSecret: SECRET, who: 'facilitator' },
];
const isThere = (seatId: string, writingIn: string | null = null): Deed => [
  host,
  { type: 'setPresence', seatId, connected: true, writingIn, readyIn: null },
];
const takes = (seatId: string) => ({ type: 'takeSeat', seatId, groupId: 'inwoner', people: 1 }) as const;
const seatsAfter = (...deeds: Deed[]) => [...after(deeds).seat.keys()];
const newestLine = ({ log }: State): Partial<LogEntry> | undefined =>
  [...log.values()].sort((a, b) => b.number - a.number)[0];

describe('the door', () => {
  it('given it is shut, nobody new comes in; who has a seat goes on, and it opens again', () => {
    const shut: Deed[] = [sits('s1', 'inwoner'), sets('a1', 'open'), shuts(true)];
    expect(given(...shut).when(host, takes('s2')).refusal).toBe('doorShut');
    const [actor, writing] = writes('s1', 'n1', 'gewoon verder');
    expect(given(...shut).when(actor, writing).refusal).toBeNull();
    expect(given(...shut, shuts(false)).when(host, takes('s2')).refusal).toBeNull();
  });

  it('is shut by who conducts, and by nobody else', () => {
    const action = { type: 'shutDoor', on: true } as const;
    expect(given().when(cofacilitator, action).refusal).toBeNull();
    for (const actor of [notetaker, seat('s1'), { role: 'wall' } as const])
      expect(given(sits('s1', 'inwoner')).when(actor, action).refusal).toBe('notAllowed');
    // Codes and seats are the host's, for who asked it over HTTP.
    for (const [, hosts] of [renews, clears()])
      expect(given().when(facilitator, hosts).refusal).toBe('notAllowed');
  });

  it('given it was shut and nobody opened it since, shutting it can be taken back', () => {
    const restores = [
      { kind: 'access', id: 'access', expect: { shut: true }, value: { shut: false } },
    ] as const;
    const undo = { type: 'undo', restores } as const;
    const { refusal, state } = given(shuts(true)).when(cofacilitator, undo);
    expect([refusal, state.access.get('access')?.shut]).toEqual([null, false]);
    expect(given(shuts(true), shuts(false)).when(facilitator, undo).refusal).toBe('changedSince');
    expect(given(shuts(true)).when(notetaker, undo).refusal).toBe('notAllowed');
  });

  it('given it is shut, the wall is told that and no code; tablets and note-takers are told nothing', () => {
    const state = after([shuts(true)]);
    const told = (cls: Parameters<typeof classView>[1]) => classView(state, cls, BLOCKS).access.get('access');
    expect(told('wall')).toEqual({ id: 'access', joinCode: '', joinSecret: '', shut: true });
    expect(told('facilitator')).toMatchObject({ joinCode: 'ABC2345', shut: true });
    expect([told('participants'), told('notetaker')]).toEqual([undefined, undefined]);
  });

  it('tells the logbook what happened there, by whom, and never a code', () => {
    expect(newestLine(after([shuts(true)]))).toMatchObject({ what: 'doorShut', who: 'facilitator' });
    expect(newestLine(after([shuts(true), shuts(false)]))).toMatchObject({ what: 'doorOpened' });
    // Pressed twice, it was shut once.
    expect(newestLine(after([shuts(true), shuts(true)]))).toMatchObject({ what: 'doorShut', count: 1 });
    const renewed = after([renews]);
    expect(newestLine(renewed)).toMatchObject({ what: 'codeRenewed', who: 'facilitator', count: 1 });
    expect(JSON.stringify([...renewed.log.values()])).not.toContain('QQ');
  });
});

describe('another code', () => {
  it('is the only one from then on, and everybody who is in stays in', () => {
    const { refusal, state } = given(sits('s1', 'inwoner'), shuts(true)).when(...renews);
    expect(refusal).toBeNull();
    expect(state.access.get('access')).toMatchObject({
      joinCode: 'NEW2345',
      joinSecret: SECRET,
      shut: true,
    });
    expect(state.seat.has('s1')).toBe(true);
  });
});

describe('clearing seats', () => {
  it('takes those that never gave anything and whose device is away, and leaves all others', () => {
    const hall: Deed[] = [
      ...['away', 'there', 'wrote', 'asked'].map((id) => sits(id, 'inwoner')),
      isThere('there'),
      sets('a1', 'open'),
      writes('wrote', 'n1', 'een wens'),
      [seat('asked'), { type: 'park', parkedId: 'q1', text: 'Wie betaalt dit?', hideGroup: false }],
    ];
    expect(seatsAfter(...hall, clears())).toEqual(['there', 'wrote', 'asked']);
    const state = after([...hall, clears()]);
    expect(newestLine(state)).toMatchObject({ what: 'seatsCleared', who: 'facilitator', count: 1 });
    expect([...state.contribution.keys(), ...state.parked.keys()]).toEqual(['n1', 'q1']);
  });

  it('given a moment, takes who is there and came in since as well, unless somebody is writing there or said to be ready', () => {
    const hall: Deed[] = [
      ...['idle', 'writing', 'ready'].map((id) => sits(id, 'inwoner')),
      isThere('idle'),
      isThere('writing', 'a1'),
      [host, { type: 'setPresence', seatId: 'ready', connected: true, writingIn: null, readyIn: 'a1' }],
    ];
    expect(seatsAfter(...hall, clears())).toEqual(['idle', 'writing', 'ready']);
    expect(seatsAfter(...hall, clears(NOON + 60_000))).toEqual(['idle', 'writing', 'ready']);
    // In the same minute: nobody knows finer than that when a device came in.
    expect(seatsAfter(...hall, clears(NOON + 59_000))).toEqual(['writing', 'ready']);
  });

  it('given people who were counted in a file, leaves them: they have no device', () => {
    const counted = {
      id: 'uit-bestand-0',
      mode: 'own',
      groupId: 'inwoner',
      people: 12,
      left: false,
    } as const;
    const state = applyChanges(after([sits('s1', 'inwoner')]), [
      { op: 'put', kind: 'seat', entity: counted },
    ]);
    expect([...after([clears(0)], state).seat.keys()]).toEqual(['uit-bestand-0']);
  });

  it('keeps when a device came in to the minute, also when people sit down otherwise', () => {
    const sitsNow = given(sits('s1', 'inwoner')).when(seat('s1'), {
      type: 'arrangeSeat',
      mode: 'table',
      groupId: 'inwoner',
      perGroup: { inwoner: 2 },
    }).state;
    const at = sitsNow.seat.get('s1')?.at ?? -1;
    expect([at % 60_000, NOON - at < 60_000]).toEqual([0, true]);
  });
});
