import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { type Deed, facilitator, host, seat, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON, sampleState } from '#domain/testing/sampleWorkshop.ts';
import type { Action, Actor } from '#domain/workshop/commands.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import type { Ack } from '#protocol/socket.ts';
import { SqliteStore } from '../store/SqliteStore.ts';
import type { Store } from '../store/Store.ts';
import { ManualClock } from '../testing/ManualClock.ts';
import { RecordingAudience } from '../testing/RecordingAudience.ts';
import { Room } from './Room.ts';
import type { Viewer } from './Source.ts';

const TICK = 100;
const WALL: Viewer = { id: 'wall', cls: 'wall', seatId: null, since: null };
const DESK: Viewer = { id: 'desk', cls: 'facilitator', seatId: null, since: null };
const TABLET: Viewer = { id: 'tablet', cls: 'participants', seatId: 's1', since: null };

let folder: string;
let store: SqliteStore;
let clock: ManualClock;
let audience: RecordingAudience;
let room: Room;
let saves: number;
let reported: unknown[];
let count = 0;

/** The store, counting its transactions. */
function counted(over: Partial<Store> = {}): Store {
  return new Proxy<Store>(store, {
    get: (target, name: keyof Store) => {
      const own = over[name];
      if (own) return own;
      if (name === 'save') saves += 1;
      return target[name].bind(target);
    },
  });
}

async function open(over: Partial<Store> = {}): Promise<Room> {
  const loaded = await store.load('w1', clock.now());
  if (!loaded) throw new Error('not in the store');
  audience = new RecordingAudience();
  const deps = { store: counted(over), audience, clock, blocks: BLOCKS };
  return new Room('w1', loaded, { ...deps, report: (error) => reported.push(error) });
}

function ask([actor, action]: Deed, id?: string): Promise<Ack> {
  count += 1;
  return room.submit({ id: id ?? `c${count}`, ...action }, actor);
}

async function given(...deeds: Deed[]): Promise<void> {
  for (const deed of deeds) expect(await ask(deed)).toMatchObject({ ok: true });
  clock.pass(TICK);
}

function as(actor: Actor, action: Action): Deed {
  return [actor, action];
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-room-'));
  clock = new ManualClock(NOON);
  store = await SqliteStore.open(folder, NOON);
  await store.create(sampleState(), []);
  saves = 0;
  reported = [];
  room = await open();
});
afterEach(async () => {
  await room.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The state in maps of one kind: a room keeps what is plentiful in layers. */
function plain(state: State) {
  return Object.fromEntries(
    Object.entries(state).map(([kind, entities]) => [kind, new Map<string, unknown>(entities)]),
  );
}

describe('a room keeps', () => {
  it('given a command that arrives twice, it has one effect and the same outcome', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    const [first, twin] = await Promise.all([
      ask(writes('s1', 'n1', 'Een huis'), 'c-twice'),
      ask(writes('s1', 'n1', 'Een huis'), 'c-twice'),
    ]);
    const later = await ask(writes('s1', 'n1', 'Een huis'), 'c-twice');
    expect(first).toMatchObject({ ok: true });
    expect(twin).toEqual(first);
    expect(later).toEqual(first);
    expect(room.state.contribution.size).toBe(1);
    expect(room.version).toBe(first.ok ? first.version : -1);
  });

  it('also when what was refused would be accepted by now', async () => {
    await given(sits('s1', 'inwoner'));
    expect(await ask(writes('s1', 'n1', 'te vroeg'), 'c-early')).toEqual({ ok: false, code: 'notOpen' });
    await given(sets('a1', 'open'));
    expect(await ask(writes('s1', 'n1', 'te vroeg'), 'c-early')).toEqual({ ok: false, code: 'notOpen' });
  });

  it('nobody gets the outcome of somebody else by using the same id', async () => {
    await given(sits('s1', 'inwoner'));
    await ask(sets('a1', 'open'), 'same-id');
    expect(await ask([{ role: 'wall' }, { type: 'closeWorkshop' }], 'same-id')).toEqual({
      ok: false,
      code: 'notAllowed',
    });
    expect(await ask(writes('s1', 'n1', 'mijn eigen'), 'same-id')).toMatchObject({ ok: true });
  });

  it('given a hall, notes wait a few ms for company; who conducts does not', async () => {
    for (let n = 0; n < 60; n += 1) await ask(sits(`s${n}`, 'inwoner'));
    await given(sets('a1', 'open'));
    const before = saves;
    const first = ask(writes('s1', 'n1', 'een'));
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    const second = ask(writes('s2', 'n2', 'twee'));
    expect(saves).toBe(before);
    clock.pass(TICK);
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(saves).toBe(before + 1);
    expect(await ask(sets('a1', 'revealed'))).toMatchObject({ ok: true });
  });

  it('given commands that wait at the same moment, they go in one transaction, each with its own answer', async () => {
    await given(sits('s1', 'inwoner'), sits('s2', 'inwoner'), sets('a1', 'open'));
    saves = 0;
    const acks = await Promise.all([
      ask(writes('s1', 'n1', 'een')),
      ask(writes('s2', 'n2', 'twee')),
      ask(writes('s2', 'n3', '')),
      ask(writes('s1', 'n1', 'dezelfde id')),
    ]);
    expect(saves).toBe(1);
    expect(acks.map((ack) => (ack.ok ? 'ok' : 'code' in ack && ack.code))).toEqual([
      'ok',
      'ok',
      'empty',
      'exists',
    ]);
    const stored = await store.load('w1', NOON);
    expect([...(stored?.state.contribution.keys() ?? [])].sort()).toEqual(['n1', 'n2']);
    expect(stored?.version).toBe(room.version);
  });

  it('given a restart, everything acknowledged is there, and the same command still has one effect', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'blijft'));
    const ack = await ask(writes('s1', 'n2', 'blijft ook'), 'c-before');
    const { state, version } = room;
    await store.close();
    store = await SqliteStore.open(folder, NOON);
    room = await open();
    expect(room.version).toBe(version);
    expect(plain(room.state)).toEqual(plain(state));
    expect(await ask(writes('s1', 'n2', 'blijft ook'), 'c-before')).toEqual(ack);
  });

  it('given who is there and writing, it is shown and never stored', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    room.watch(DESK);
    clock.pass(TICK);
    const { version } = room;
    saves = 0;
    room.setPresence('s1', true, 'a1', null);
    clock.pass(TICK);
    expect(audience.of('desk').view.tally.get('a1')?.writing).toBe(1);
    expect(room.version).toBe(version);
    expect(saves).toBe(0);
    expect((await store.load('w1', NOON))?.state.presence.size).toBe(0);
    await given(writes('s1', 'n1', 'klaar'));
    expect(room.state.presence.get('s1')?.writingIn).toBe('a1');
    room.setPresence('s1', false, null, null);
    clock.pass(TICK);
    expect(audience.of('desk').view.tally.get('a1')?.writing).toBe(0);
  });

  it('given a seat with a token, both are there or neither; leaving takes the token back', async () => {
    const token = { hash: 'h1', workshopId: 'w1', role: 'seat', subject: 's1' } as const;
    const take = (groupId: string, id: string) =>
      room.submit({ id, type: 'takeSeat', seatId: 's1', groupId, people: 1 }, host, token);
    expect(await take('nobody-knows', 'c-seat-1')).toEqual({ ok: false, code: 'unknownGroup' });
    expect(await store.credential('h1')).toBeNull();
    expect(await take('inwoner', 'c-seat-2')).toMatchObject({ ok: true });
    expect(await store.credential('h1')).toEqual(token);
    await given(as(seat('s1'), { type: 'leave' }));
    expect(await store.credential('h1')).toBeNull();
    expect(audience.dismissed).toEqual(['s1 unknown']);
  });

  it('after the end of its retention nothing at all', async () => {
    const expiresAt = workshopOf(room.state)?.expiresAt ?? 0;
    clock.pass(expiresAt - NOON);
    expect(await ask(sits('s1', 'inwoner'))).toEqual({ ok: false, code: 'gone' });
  });
});

describe('a room whose store fails', () => {
  it('answers that it is unavailable, shows nothing, and goes on where the store stands', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    let isFull = true;
    room = await open({
      save: async (...args) => {
        if (isFull) throw new Error('disk full');
        await store.save(...args);
      },
    });
    room.watch(DESK);
    clock.pass(TICK);
    expect(await ask(writes('s1', 'n1', 'past niet'), 'c-full')).toEqual({ ok: false, retry: 'unavailable' });
    clock.pass(TICK);
    expect(room.state.contribution.size).toBe(0);
    expect(audience.of('desk').view.contribution.size).toBe(0);
    expect(reported).toHaveLength(1);
    isFull = false;
    expect(await ask(writes('s1', 'n1', 'past weer'), 'c-full')).toMatchObject({ ok: true });
    clock.pass(TICK);
    expect(audience.of('desk').view.contribution.size).toBe(1);
  });

  it('given a write that succeeded although it said no, everybody ends up with what the store has', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    let lies = true;
    room = await open({
      save: async (...args) => {
        await store.save(...args);
        if (lies) throw new Error('no answer');
      },
    });
    room.watch(DESK);
    clock.pass(TICK);
    const first = await ask(writes('s1', 'n1', 'toch bewaard'), 'c-lie');
    expect(first).toEqual({ ok: false, retry: 'unavailable' });
    lies = false;
    expect(await ask(writes('s1', 'n1', 'toch bewaard'), 'c-lie')).toMatchObject({ ok: true });
    clock.pass(TICK);
    expect(room.state.contribution.size).toBe(1);
    expect(audience.of('desk').view).toEqual(classView(room.state, 'facilitator', BLOCKS));
  });
});

describe('a room tells', () => {
  it('given a hidden note, it disappears from wall and tablets, and its writer is told', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'x'), sets('a1', 'revealed'));
    for (const viewer of [WALL, TABLET, DESK]) room.watch(viewer);
    clock.pass(TICK);
    expect(audience.of('wall').view.contribution.has('n1')).toBe(true);
    audience.owns.length = 0;
    await given(as(facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }));
    expect(audience.of('wall').view.contribution.has('n1')).toBe(false);
    expect(audience.of('tablet').view.contribution.has('n1')).toBe(false);
    expect(audience.of('desk').view.contribution.has('n1')).toBe(true);
    expect(audience.owns.map(({ seatId }) => seatId)).toEqual(['s1']);
    expect(audience.owns[0]?.message.change.put.placement).toMatchObject([{ id: 'n1', hidden: true }]);
  });

  it('given a late note, it shows at once, marked late', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'), sets('a1', 'revealed'));
    room.watch(WALL);
    clock.pass(TICK);
    await given(writes('s1', 'n1', 'nagekomen'));
    expect(audience.of('wall').view.contribution.get('n1')).toMatchObject({ late: true, seatId: null });
  });

  it('its answer first, the writer’s own part next, then everybody, the first at once', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    for (const viewer of [WALL, TABLET, DESK]) room.watch(viewer);
    clock.pass(TICK);
    clock.pass(TICK);
    audience.said.length = 0;
    const [actor, action] = writes('s1', 'n1', 'x');
    await new Promise<void>((done) =>
      room.ask({ id: 'c-order', ...action }, actor, () => {
        audience.said.push('answer');
        done();
      }),
    );
    expect(audience.said).toEqual([
      'answer',
      'own s1',
      'delta facilitator',
      'delta wall',
      'delta participants',
    ]);
  });

  it('given a class that nobody looks at, nothing goes there; who comes starts with everything', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    room.watch(WALL);
    clock.pass(TICK);
    audience.said.length = 0;
    await given(writes('s1', 'n1', 'x'));
    clock.pass(TICK);
    expect(audience.said).not.toContain('delta facilitator');
    room.watch(DESK);
    clock.pass(TICK);
    expect(audience.of('desk').view.contribution.has('n1')).toBe(true);
  });

  it('at most one delta per class and tick', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    room.watch(WALL);
    clock.pass(TICK);
    clock.pass(TICK);
    audience.deltas.length = 0;
    for (let n = 0; n < 5; n += 1) await ask(writes('s1', `n${n}`, 'x'));
    expect(audience.deltas.filter(({ cls }) => cls === 'wall')).toHaveLength(1);
    clock.pass(TICK);
    expect(audience.deltas.filter(({ cls }) => cls === 'wall')).toHaveLength(2);
    expect(audience.of('wall').view.tally.get('a1')?.total).toBe(5);
  });

  it('a full hall in its own pace, but of a question that turns round at once', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    for (let n = 0; n < 150; n += 1) room.watch({ ...TABLET, id: `tablet${n}` });
    clock.pass(1_000);
    clock.pass(1_000);
    audience.deltas.length = 0;
    const tablets = () => audience.deltas.filter(({ cls }) => cls === 'participants').length;
    await ask(writes('s1', 'n1', 'x'));
    await ask(writes('s1', 'n2', 'y'));
    expect(tablets()).toBe(1);
    await ask(sets('a1', 'revealed'));
    expect(tablets()).toBe(2);
    expect(audience.of('tablet0').view.contribution.size).toBe(2);
    clock.pass(1_000);
    expect(tablets()).toBe(2);
  });

  it('the facilitator the version of her command, even when nothing changes for her', async () => {
    room.watch(DESK);
    clock.pass(TICK);
    const blank = as(facilitator, { type: 'blankWall', on: false });
    const ack = await ask(blank);
    clock.pass(TICK);
    expect(ack).toMatchObject({ ok: true });
    expect(audience.of('desk').version).toBe(ack.ok ? ack.version : -1);
  });

  it('who comes back what was missed, and everything when that is not known any more', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    room.watch(WALL);
    clock.pass(TICK);
    await given(writes('s1', 'n1', 'x'));
    const { version } = audience.of('wall');
    audience.lose('wall');
    await given(
      writes('s1', 'n2', 'x'),
      sets('a1', 'revealed'),
      as(seat('s1'), { type: 'withdraw', contributionId: 'n1' }),
    );
    audience.said.length = 0;
    room.watch({ ...WALL, since: version });
    clock.pass(TICK);
    expect(audience.said).toContain('resume wall');
    expect(audience.of('wall').view).toEqual(classView(room.state, 'wall', BLOCKS));
    // A version from another life of this room, or from the future.
    for (const since of [0, 1, version + 1_000]) {
      audience.lose('wall');
      room.watch({ ...WALL, since });
      clock.pass(TICK);
      expect(audience.said.at(-1)).toBe('whole wall');
    }
  });

  it('who comes back and missed nothing, that nothing was missed', async () => {
    await given(sits('s1', 'inwoner'), sets('a1', 'open'));
    room.watch(WALL);
    clock.pass(TICK);
    await given(writes('s1', 'n1', 'x'));
    const seen = audience.of('wall');
    audience.lose('wall');
    room.watch({ ...WALL, since: seen.version });
    clock.pass(TICK);
    expect(audience.said.at(-1)).toBe('resume wall');
    expect(seen.view).toEqual(classView(room.state, 'wall', BLOCKS));
  });
});
