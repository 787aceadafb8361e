import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Deed } from '#domain/testing/given.ts';
import { NOON, sampleState } from '#domain/testing/sampleWorkshop.ts';
import type { Ack } from '#protocol/socket.ts';
import { Room } from '../rooms/Room.ts';
import type { Viewer } from '../rooms/Source.ts';
import { SqliteStore } from '../store/SqliteStore.ts';
import type { Store } from '../store/Store.ts';
import { ManualClock } from './ManualClock.ts';
import { RecordingAudience } from './RecordingAudience.ts';

/** Longer than any class of a small room waits for its next delta, in ms. */
export const TICK = 400;
export const WALL: Viewer = { id: 'wall', cls: 'wall', seatId: null, since: null };
export const DESK: Viewer = { id: 'desk', cls: 'facilitator', seatId: null, since: null };
export const TABLET: Viewer = { id: 'tablet', cls: 'participants', seatId: 's1', since: null };

/** A room on a real store in a folder of its own, with a clock that stands still and an audience that keeps all it is told. */
export class TestRoom {
  readonly clock = new ManualClock(NOON);
  readonly reported: unknown[] = [];
  /** Transactions since it was last set to nought. */
  saves = 0;
  readonly #folder: string;
  #store: SqliteStore;
  #room: Room | null = null;
  #audience = new RecordingAudience();
  #count = 0;

  private constructor(folder: string, store: SqliteStore) {
    this.#folder = folder;
    this.#store = store;
  }

  /** With the sample session, in which nobody sits yet. */
  static async begin(): Promise<TestRoom> {
    const folder = mkdtempSync(join(tmpdir(), 'praatplaat-room-'));
    const store = await SqliteStore.open(folder, NOON);
    await store.create(sampleState(), []);
    const its = new TestRoom(folder, store);
    await its.open();
    return its;
  }

  get room(): Room {
    if (this.#room === null) throw new Error('not open');
    return this.#room;
  }

  get audience(): RecordingAudience {
    return this.#audience;
  }

  get store(): SqliteStore {
    return this.#store;
  }

  /** The room anew from the store, for an audience that has heard nothing yet; `over` replaces methods of the store. */
  async open(over: Partial<Store> = {}): Promise<void> {
    const loaded = await this.#store.load('w1', this.clock.now());
    if (!loaded) throw new Error('not in the store');
    this.#audience = new RecordingAudience();
    this.#room = new Room('w1', loaded, {
      store: this.#counted(over),
      audience: this.#audience,
      clock: this.clock,
      blocks: BLOCKS,
      report: (error) => this.reported.push(error),
    });
  }

  /** As after the process was started again: store and room anew from the folder. */
  async restart(): Promise<void> {
    await this.#store.close();
    this.#store = await SqliteStore.open(this.#folder, NOON);
    await this.open();
  }

  ask([actor, action]: Deed, id?: string): Promise<Ack> {
    this.#count += 1;
    return this.room.submit({ id: id ?? `c${this.#count}`, ...action }, actor);
  }

  /** Deeds that must be accepted, and a tick, so that everybody has been told of them. */
  async given(...deeds: Deed[]): Promise<void> {
    for (const deed of deeds) expect(await this.ask(deed)).toMatchObject({ ok: true });
    this.clock.pass(TICK);
  }

  /** From here on these look on; each has its whole view. */
  watch(...viewers: Viewer[]): void {
    for (const viewer of viewers) this.room.watch(viewer);
    this.clock.pass(TICK);
  }

  async end(): Promise<void> {
    await this.room.close();
    await this.#store.close();
    rmSync(this.#folder, { recursive: true });
  }

  #counted(over: Partial<Store>): Store {
    return new Proxy<Store>(this.#store, {
      get: (target, name: keyof Store) => {
        const own = over[name];
        if (own) return own;
        if (name === 'save') this.saves += 1;
        return target[name].bind(target);
      },
    });
  }
}
