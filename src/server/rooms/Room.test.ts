import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { host, seat, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import { UNSAVED } from '#domain/workshop/counts.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { DESK, TestRoom, TICK, WALL } from '../testing/TestRoom.ts';

let its: TestRoom;
beforeEach(async () => {
  its = await TestRoom.begin();
});
afterEach(() => its.end());

/** The state in maps of one kind: a room keeps what is plentiful in layers. */
function plain(state: State) {
  return Object.fromEntries(
    Object.entries(state).map(([kind, entities]) => [kind, new Map<string, unknown>(entities)]),
  );
}

describe('a room keeps', () => {
  it('given a command that arrives twice, it has one effect and the same outcome', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    const [first, twin] = await Promise.all([
      its.ask(writes('s1', 'n1', 'Een huis'), 'c-twice'),
      its.ask(writes('s1', 'n1', 'Een huis'), 'c-twice'),
    ]);
    const later = await its.ask(writes('s1', 'n1', 'Een huis'), 'c-twice');
    expect(first).toMatchObject({ ok: true });
    expect(twin).toEqual(first);
    expect(later).toEqual(first);
    expect(its.room.state.contribution.size).toBe(1);
    expect(its.room.version).toBe(first.ok ? first.version : -1);
  });

  it('also when what was refused would be accepted by now', async () => {
    await its.given(sits('s1', 'inwoner'));
    expect(await its.ask(writes('s1', 'n1', 'te vroeg'), 'c-early')).toEqual({ ok: false, code: 'notOpen' });
    await its.given(sets('a1', 'open'));
    expect(await its.ask(writes('s1', 'n1', 'te vroeg'), 'c-early')).toEqual({ ok: false, code: 'notOpen' });
  });

  it('nobody gets the outcome of somebody else by using the same id', async () => {
    await its.given(sits('s1', 'inwoner'));
    await its.ask(sets('a1', 'open'), 'same-id');
    expect(await its.ask([{ role: 'wall' }, { type: 'closeWorkshop' }], 'same-id')).toEqual({
      ok: false,
      code: 'notAllowed',
    });
    expect(await its.ask(writes('s1', 'n1', 'mijn eigen'), 'same-id')).toMatchObject({ ok: true });
  });

  it('given a hall, notes wait a few ms for company; who conducts does not', async () => {
    for (let n = 0; n < 60; n += 1) await its.ask(sits(`s${n}`, 'inwoner'));
    await its.given(sets('a1', 'open'));
    const before = its.saves;
    const first = its.ask(writes('s1', 'n1', 'een'));
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    const second = its.ask(writes('s2', 'n2', 'twee'));
    expect(its.saves).toBe(before);
    its.clock.pass(TICK);
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(its.saves).toBe(before + 1);
    expect(await its.ask(sets('a1', 'revealed'))).toMatchObject({ ok: true });
  });

  it('given commands that wait at the same moment, they go in one transaction, each with its own answer', async () => {
    await its.given(sits('s1', 'inwoner'), sits('s2', 'inwoner'), sets('a1', 'open'));
    its.saves = 0;
    const acks = await Promise.all([
      its.ask(writes('s1', 'n1', 'een')),
      its.ask(writes('s2', 'n2', 'twee')),
      its.ask(writes('s2', 'n3', '')),
      its.ask(writes('s1', 'n1', 'dezelfde id')),
    ]);
    expect(its.saves).toBe(1);
    expect(acks.map((ack) => (ack.ok ? 'ok' : 'code' in ack && ack.code))).toEqual([
      'ok',
      'ok',
      'empty',
      'exists',
    ]);
    const stored = await its.store.load('w1', NOON);
    expect([...(stored?.state.contribution.keys() ?? [])].sort()).toEqual(['n1', 'n2']);
    expect(stored?.version).toBe(its.room.version);
  });

  it('given a restart, everything acknowledged is there, and the same command still has one effect', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'blijft'));
    const ack = await its.ask(writes('s1', 'n2', 'blijft ook'), 'c-before');
    const { state, version } = its.room;
    await its.restart();
    expect(its.room.version).toBe(version);
    expect(plain(its.room.state)).toEqual(plain(state));
    expect(await its.ask(writes('s1', 'n2', 'blijft ook'), 'c-before')).toEqual(ack);
  });

  it('given who is there and writing, it is shown and never stored', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.watch(DESK);
    const { version } = its.room;
    its.saves = 0;
    its.room.setPresence('s1', true, 'a1', null);
    its.clock.pass(TICK);
    expect(its.audience.of('desk').view.tally.get('a1')?.writing).toBe(1);
    expect(its.room.version).toBe(version);
    expect(its.saves).toBe(0);
    expect((await its.store.load('w1', NOON))?.state.presence.size).toBe(0);
    await its.given(writes('s1', 'n1', 'klaar'));
    expect(its.room.state.presence.get('s1')?.writingIn).toBe('a1');
    its.room.setPresence('s1', false, null, null);
    its.clock.pass(TICK);
    expect(its.audience.of('desk').view.tally.get('a1')?.writing).toBe(0);
  });

  it('given somebody who comes while a note is being written away, it is not forgotten', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    await its.open({
      save: async (...args) => {
        its.room.setPresence('s1', true, 'a1', null);
        await its.store.save(...args);
      },
    });
    await its.given(writes('s1', 'n1', 'een'));
    expect(its.room.state.presence.get('s1')?.writingIn).toBe('a1');
  });

  it('given a seat with a token, both are there or neither; leaving takes the token back', async () => {
    const token = { hash: 'h1', workshopId: 'w1', role: 'seat', subject: 's1' } as const;
    const take = (groupId: string, id: string) =>
      its.room.submit({ id, type: 'takeSeat', seatId: 's1', groupId, people: 1 }, host, token);
    expect(await take('nobody-knows', 'c-seat-1')).toEqual({ ok: false, code: 'unknownGroup' });
    expect(await its.store.credential('h1')).toBeNull();
    expect(await take('inwoner', 'c-seat-2')).toMatchObject({ ok: true });
    expect(await its.store.credential('h1')).toEqual(token);
    await its.given([seat('s1'), { type: 'leave' }]);
    expect(await its.store.credential('h1')).toBeNull();
    expect(its.audience.dismissed).toEqual(['s1 unknown']);
  });

  it('given a seat that somebody asks for again with another token, also at the same moment, it gets none', async () => {
    const take = (hash: string) =>
      its.room.submit(
        { id: 'seat.s1', type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1 },
        host,
        {
          hash,
          workshopId: 'w1',
          role: 'seat',
          subject: 's1',
        },
      );
    await Promise.all([take('mine'), take('same-moment')]);
    // Beside something new, so that there is something to write.
    await Promise.all([take('later'), its.ask(sits('s2', 'inwoner'))]);
    expect(await its.store.credential('mine')).not.toBeNull();
    expect(await its.store.credential('same-moment')).toBeNull();
    expect(await its.store.credential('later')).toBeNull();
  });

  it('after the end of its retention nothing at all', async () => {
    const expiresAt = workshopOf(its.room.state)?.expiresAt ?? 0;
    its.clock.pass(expiresAt - NOON);
    expect(await its.ask(sits('s1', 'inwoner'))).toEqual({ ok: false, code: 'gone' });
  });
});

describe('a room whose store fails', () => {
  it('answers that it is unavailable, shows nothing, and goes on where the store stands', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    let isFull = true;
    await its.open({
      save: async (...args) => {
        if (isFull) throw new Error('disk full');
        await its.store.save(...args);
      },
    });
    its.watch(DESK, WALL, { ...WALL, id: 'notetaker', cls: 'notetaker' });
    expect(await its.ask(writes('s1', 'n1', 'past niet'), 'c-full')).toEqual({
      ok: false,
      retry: 'unavailable',
    });
    its.clock.pass(TICK);
    expect(its.room.state.contribution.size).toBe(0);
    expect(its.audience.of('desk').view.contribution.size).toBe(0);
    expect(its.reported).toHaveLength(1);
    expect(its.audience.of('desk').view.tally.get(UNSAVED)?.total).toBe(1);
    expect(its.audience.of('notetaker').view.tally.get(UNSAVED)?.total).toBe(1);
    expect(its.audience.of('wall').view.tally.has(UNSAVED)).toBe(false);
    isFull = false;
    expect(await its.ask(writes('s1', 'n1', 'past weer'), 'c-full')).toMatchObject({ ok: true });
    its.clock.pass(TICK);
    expect(its.audience.of('desk').view.contribution.size).toBe(1);
    expect(its.audience.of('desk').view.tally.has(UNSAVED)).toBe(false);
    expect((await its.store.load('w1', NOON))?.state.presence.size).toBe(0);
  });

  it('given a write that succeeded although it said no, everybody ends up with what the store has', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    let lies = true;
    await its.open({
      save: async (...args) => {
        await its.store.save(...args);
        if (lies) throw new Error('no answer');
      },
    });
    its.watch(DESK);
    its.room.setPresence('s1', true, 'a1', null);
    const first = await its.ask(writes('s1', 'n1', 'toch bewaard'), 'c-lie');
    expect(first).toEqual({ ok: false, retry: 'unavailable' });
    lies = false;
    expect(await its.ask(writes('s1', 'n1', 'toch bewaard'), 'c-lie')).toMatchObject({ ok: true });
    its.clock.pass(TICK);
    expect(its.room.state.contribution.size).toBe(1);
    expect(its.room.state.presence.get('s1')?.writingIn, 'who is there is in no store').toBe('a1');
    expect(its.audience.of('desk').view).toEqual(classView(its.room.state, 'facilitator', BLOCKS));
  });
});
