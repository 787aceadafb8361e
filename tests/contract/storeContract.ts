import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON, sampleState } from '#domain/testing/sampleWorkshop.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import type { Batch, Credential, Row, Store } from '#server/store/Store.ts';

/** A store to try, and how to come back to the same data as another process would. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Closes it and opens the same data again. */
  reopen(): Promise<Store>;
  /** Closes it and leaves nothing behind. */
  end(): Promise<void>;
}

const DAY = 86_400_000;
const facilitator: Credential = { hash: 'h-f', workshopId: 'w1', role: 'facilitator', subject: '' };
const seat: Credential = { hash: 'h-s', workshopId: 'w1', role: 'seat', subject: 's1' };

function batch(over: Partial<Batch> = {}): Batch {
  return { from: 1, to: 2, rows: [], outcomes: new Map(), grants: [], revokedSeats: [], ...over };
}

function noteRow(id: string, text: string): Row {
  const entity: Contribution = {
    id,
    activityId: 'a1',
    promptId: null,
    placeId: 'inwoner',
    groupId: 'inwoner',
    seatId: 's1',
    late: false,
    data: { text },
  };
  return { kind: 'contribution', id, entity };
}

/** Workshop `w1` under another id, code and secret. */
function anotherState(id: string): State {
  const state = sampleState();
  const workshop = workshopOf(state);
  if (!workshop) throw new Error('no workshop');
  return applyChanges(state, [
    { op: 'remove', kind: 'workshop', id: 'w1' },
    { op: 'put', kind: 'workshop', entity: { ...workshop, id } },
    {
      op: 'put',
      kind: 'access',
      entity: { id: 'access', joinCode: id.toUpperCase(), joinSecret: `secret-of-${id}` },
    },
  ]);
}

/** A workshop and the batches that follow come back as they were written, in another process too. */
function keepsWorkshops(trial: () => StoreUnderTest): void {
  it('given a new workshop, when it is loaded, it is the same in every entity, at version 1', async () => {
    const { store } = trial();
    const state = after([sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'Een huis 🏠')]);
    expect(await store.create(state, [facilitator])).toBe(true);
    expect(await store.load('w1', NOON)).toEqual({ state, version: 1 });
  });

  it('given a workshop, when its id, code or secret is used again, nothing of the second is kept', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    expect(await store.create(sampleState(), [{ ...facilitator, hash: 'h-2' }])).toBe(false);
    const sameCode = applyChanges(anotherState('w2'), [
      { op: 'patch', kind: 'access', id: 'access', set: { joinCode: 'ABC2345' } },
    ]);
    expect(await store.create(sameCode, [{ ...facilitator, hash: 'h-3', workshopId: 'w2' }])).toBe(false);
    expect(await store.load('w2', NOON)).toBeNull();
    expect(await store.credential('h-2')).toBeNull();
    expect(await store.credential('h-3')).toBeNull();
  });

  it('given a batch, when another process loads, everything of it is there', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    await store.save(
      'w1',
      batch({
        rows: [noteRow('n1', 'eerst'), { kind: 'remark', id: 'a0', entity: null }],
        outcomes: new Map([['c1', { ok: true, version: 2 }]]),
        grants: [seat],
      }),
    );
    await store.save('w1', batch({ from: 2, to: 5, rows: [noteRow('n1', 'daarna')] }));
    const again = await trial().reopen();
    const loaded = await again.load('w1', NOON);
    expect(loaded?.version).toBe(5);
    expect(loaded?.state.contribution.get('n1')?.data).toEqual({ text: 'daarna' });
    expect(loaded?.state.remark.has('a0')).toBe(false);
    expect(loaded?.state.remark.has('a1')).toBe(true);
    expect(await again.outcomes('w1', ['c1', 'c2'])).toEqual(new Map([['c1', { ok: true, version: 2 }]]));
    expect(await again.credential('h-s')).toEqual(seat);
  });

  it('writes from many sides do not mix', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    await store.create(anotherState('w2'), []);
    await Promise.all([
      store.save('w1', batch({ rows: [noteRow('n1', 'van een')] })),
      store.save('w2', batch({ rows: [noteRow('n1', 'van twee')] })),
      store.save('w1', batch({ rows: [noteRow('n2', 'te laat')] })).catch(() => 'refused'),
    ]);
    expect((await store.load('w1', NOON))?.state.contribution.get('n1')?.data).toEqual({ text: 'van een' });
    expect((await store.load('w2', NOON))?.state.contribution.get('n1')?.data).toEqual({
      text: 'van twee',
    });
    expect((await store.load('w1', NOON))?.state.contribution.has('n2')).toBe(false);
  });
}

/** A batch counts once and on the version it was made for; so does the outcome of a command. */
function countsOnce(trial: () => StoreUnderTest): void {
  it('given a batch on another version, it is refused and nothing of it is kept', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    const stale = batch({
      from: 7,
      to: 8,
      rows: [noteRow('n1', 'x')],
      outcomes: new Map([['c1', { ok: true, version: 8 }]]),
      grants: [seat],
    });
    await expect(store.save('w1', stale)).rejects.toMatchObject({ trouble: 'conflict' });
    await expect(store.save('nobody', batch())).rejects.toMatchObject({ trouble: 'conflict' });
    expect((await store.load('w1', NOON))?.state.contribution.size).toBe(0);
    expect((await store.outcomes('w1', ['c1'])).size).toBe(0);
    expect(await store.credential('h-s')).toBeNull();
  });

  it('keeps the first outcome of a command', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    await store.save('w1', batch({ outcomes: new Map([['c1', { ok: false, code: 'notOpen' }]]) }));
    await store.save('w1', batch({ from: 2, outcomes: new Map([['c1', { ok: true, version: 2 }]]) }));
    expect((await store.outcomes('w1', ['c1'])).get('c1')).toEqual({ ok: false, code: 'notOpen' });
  });

  it('keeps a thousand entities and outcomes in one batch', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    const ids = Array.from({ length: 1_000 }, (_, index) => `n${index}`);
    await store.save(
      'w1',
      batch({
        rows: ids.map((id) => noteRow(id, id)),
        outcomes: new Map(ids.map((id) => [id, { ok: true, version: 2 }])),
      }),
    );
    await store.save(
      'w1',
      batch({ from: 2, to: 3, rows: ids.map((id) => ({ kind: 'contribution', id, entity: null })) }),
    );
    expect((await store.load('w1', NOON))?.state.contribution.size).toBe(0);
    expect((await store.outcomes('w1', ids)).size).toBe(1_000);
  });
}

/** Whose key it is, and which workshop a code or secret opens. */
function knowsKeys(trial: () => StoreUnderTest): void {
  it('tells whose key it is, until the seat is revoked', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator, seat]);
    await store.grant({ ...facilitator, hash: 'h-w', role: 'wall' });
    expect((await store.credential('h-w'))?.role).toBe('wall');
    expect(await store.credential('h-x')).toBeNull();
    await store.save('w1', batch({ revokedSeats: ['s1'] }));
    expect(await store.credential('h-s')).toBeNull();
    expect(await store.credential('h-f')).toEqual(facilitator);
  });

  it('revokes the key of one who helps, and nobody else’s, not even of a seat with that id', async () => {
    const { store } = trial();
    const helper: Credential = { hash: 'h-h', workshopId: 'w1', role: 'notetaker', subject: 's1' };
    const other: Credential = { ...helper, hash: 'h-o', role: 'cofacilitator', subject: 'x1' };
    await store.create(sampleState(), [facilitator, seat]);
    await store.save('w1', batch({ grants: [helper, other] }));
    await store.save('w1', batch({ from: 2, to: 3, revokedHelpers: ['s1'] }));
    expect(await store.credential('h-h')).toBeNull();
    for (const kept of [facilitator, seat, other]) expect(await store.credential(kept.hash)).toEqual(kept);
    await store.save('w1', batch({ from: 3, to: 4, grants: [helper], revokedSeats: ['s1'] }));
    expect(await store.credential('h-h')).toEqual(helper);
    expect(await store.credential('h-s')).toBeNull();
  });

  it('takes away the keys of all walls of a workshop, and nobody else’s', async () => {
    const { store } = trial();
    const wall: Credential = { hash: 'h-w', workshopId: 'w1', role: 'wall', subject: '' };
    await store.create(sampleState(), [facilitator, seat, wall]);
    await store.save('w1', batch({ revokesWalls: true, grants: [{ ...wall, hash: 'h-v' }] }));
    expect(await store.credential('h-w')).toBeNull();
    for (const kept of [facilitator, seat, { ...wall, hash: 'h-v' }])
      expect(await store.credential(kept.hash)).toEqual(kept);
  });

  it('finds a workshop by its code and by its secret', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    expect(await store.findByJoinCode('ABC2345')).toBe('w1');
    expect(await store.findByJoinSecret('geheim-geheim-geheim')).toBe('w1');
    expect(await store.findByJoinCode('geheim-geheim-geheim')).toBeNull();
    expect(await store.findByJoinSecret('ABC2345')).toBeNull();
  });

  it('given another code and secret, finds it by those alone, in another process too', async () => {
    const { store, reopen } = trial();
    await store.create(sampleState(), [facilitator]);
    await store.create(anotherState('w2'), []);
    const access = { id: 'access', joinCode: 'NEW2345', joinSecret: 'een-ander-geheim' } as const;
    await store.save('w1', batch({ rows: [{ kind: 'access', id: 'access', entity: access }] }));
    const again = await reopen();
    expect(await again.findByJoinCode('NEW2345')).toBe('w1');
    expect(await again.findByJoinSecret('een-ander-geheim')).toBe('w1');
    expect(await again.findByJoinCode('ABC2345')).toBeNull();
    expect(await again.findByJoinSecret('geheim-geheim-geheim')).toBeNull();
    expect(await again.findByJoinCode('W2')).toBe('w2');
  });

  it('given a code that another session has, writes nothing of it', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator]);
    await store.create(anotherState('w2'), []);
    const access = { id: 'access', joinCode: 'W2', joinSecret: 'een-ander-geheim' } as const;
    const taken = batch({ rows: [{ kind: 'access', id: 'access', entity: access }] });
    await expect(store.save('w1', taken)).rejects.toThrow();
    expect(await store.findByJoinCode('ABC2345')).toBe('w1');
    expect((await store.load('w1', NOON))?.version).toBe(1);
  });
}

/** What has expired or was deleted is not given out any more. */
function letsGo(trial: () => StoreUnderTest): void {
  it('given an expired workshop, it is refused and named for deletion; a longer retention brings it back', async () => {
    const { store } = trial();
    const state = sampleState();
    const expiresAt = workshopOf(state)?.expiresAt ?? 0;
    await store.create(state, [facilitator]);
    expect(await store.load('w1', expiresAt - 1)).not.toBeNull();
    expect(await store.load('w1', expiresAt)).toBeNull();
    expect(await store.expired(expiresAt - 1)).toEqual([]);
    expect(await store.expired(expiresAt)).toEqual(['w1']);
    const workshop = workshopOf(state);
    if (!workshop) throw new Error('no workshop');
    const later = { ...workshop, expiresAt: expiresAt + DAY };
    await store.save('w1', batch({ rows: [{ kind: 'workshop', id: 'w1', entity: later }] }));
    expect(await store.load('w1', expiresAt)).not.toBeNull();
    expect(await store.expired(expiresAt)).toEqual([]);
  });

  it('given a deleted workshop, nothing opens it any more, and its neighbour is untouched', async () => {
    const { store } = trial();
    await store.create(sampleState(), [facilitator, seat]);
    await store.create(anotherState('w2'), [{ ...facilitator, hash: 'h-2', workshopId: 'w2' }]);
    await store.save('w1', batch({ outcomes: new Map([['c1', { ok: true, version: 2 }]]) }));
    await store.delete('w1');
    await store.delete('w1');
    await store.delete('never-was');
    expect(store.isDeleted('w1')).toBe(true);
    expect(store.isDeleted('w2')).toBe(false);
    const again = await trial().reopen();
    expect(await again.load('w1', NOON)).toBeNull();
    expect(again.isDeleted('w1')).toBe(true);
    expect(await again.credential('h-f')).toBeNull();
    expect(await again.findByJoinCode('ABC2345')).toBeNull();
    expect((await again.outcomes('w1', ['c1'])).size).toBe(0);
    await expect(again.save('w1', batch())).rejects.toMatchObject({ trouble: 'conflict' });
    expect(await again.load('w2', NOON)).not.toBeNull();
    expect(await again.credential('h-2')).not.toBeNull();
  });
}

/** What every store has to do; run by each of them. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a store`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.end());
    const trial = () => under;

    describe('workshops', () => keepsWorkshops(trial));
    describe('batches', () => countsOnce(trial));
    describe('keys and codes', () => knowsKeys(trial));
    describe('expiry and deletion', () => letsGo(trial));
  });
}
