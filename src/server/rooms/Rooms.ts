import type { BlockRegistry } from '#domain/blocks/Block.ts';
import type { GoneReason } from '#protocol/socket.ts';
import type { Store } from '../store/Store.ts';
import type { Audience } from './Audience.ts';
import type { Clock } from './Clock.ts';
import type { ClockWatch } from './ClockWatch.ts';
import { Room } from './Room.ts';

/** A room that nobody looks at is let go of after this many ms; the store has everything. */
const IDLE = 5 * 60_000;

export interface RoomsDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** Whether what has expired by that clock may be deleted. */
  readonly clockWatch: Pick<ClockWatch, 'look' | 'mayDelete'>;
  readonly blocks: BlockRegistry;
  readonly report: (error: unknown) => void;
  readonly audienceOf: (workshopId: string) => Audience;
  /** How many devices look at a workshop now. */
  readonly viewersOf: (workshopId: string) => number;
}

interface Held {
  readonly room: Promise<Room | null>;
  usedAt: number;
}

/** The rooms that are alive. Each is loaded when it is first asked for, once, and let go of when it has been quiet. */
export class Rooms {
  readonly #deps: RoomsDeps;
  readonly #held = new Map<string, Held>();
  #closed = false;

  constructor(deps: RoomsDeps) {
    this.#deps = deps;
  }

  /** The room of a workshop, or null when there is none (any more). Throws when the store cannot be read. */
  async find(workshopId: string): Promise<Room | null> {
    const now = this.#deps.clock.now();
    let held = this.#held.get(workshopId);
    if (!held) {
      // A room that is there already refuses by itself.
      if (this.#closed) throw new Error('the server is closing');
      held = { room: this.#load(workshopId), usedAt: now };
      this.#held.set(workshopId, held);
    }
    held.usedAt = now;
    const room = await held.room;
    return room && room.workshop.expiresAt > now ? room : null;
  }

  /** Why a workshop that is not found is not there. */
  whyGone(workshopId: string): GoneReason {
    return this.#deps.store.isDeleted(workshopId) ? 'deleted' : 'unknown';
  }

  /**
   * Whether a workshop that is not found may be there again: its day has come by a clock that may be wrong. A device that was
   * told that it is deleted would throw away its key, and what it still has to send.
   */
  mayComeBack(workshopId: string): boolean {
    const { store, clock, clockWatch } = this.#deps;
    return !store.isDeleted(workshopId) && !clockWatch.mayDelete(clock.now());
  }

  /**
   * Deletes a workshop for good and sends its devices away. Deleting twice does no harm. Throws what the store says: then it
   * goes on as it was, or, once it is written down that it goes, the next sweep ends that.
   */
  async delete(workshopId: string): Promise<void> {
    const { store, audienceOf } = this.#deps;
    const room = await this.#held.get(workshopId)?.room.catch(() => null);
    await room?.close();
    let isGone = false;
    try {
      await store.delete(workshopId);
      isGone = true;
    } finally {
      if (isGone || store.isDeleted(workshopId)) {
        this.#held.delete(workshopId);
        audienceOf(workshopId).dismiss('deleted');
        // Another room would know nothing of the devices that look on.
      } else if (!this.#closed) room?.reopen();
    }
  }

  /** Deletes what has expired (unless the clock may be wrong), cleans the store's side files and lets go of quiet rooms. */
  async sweep(): Promise<void> {
    const now = this.#deps.clock.now();
    if (this.#deps.clockWatch.look(now))
      for (const id of await this.#deps.store.expired(now)) await this.delete(id);
    const isQuiet = [...this.#held.keys()].every((id) => this.#deps.viewersOf(id) === 0);
    await this.#deps.store.scrub(isQuiet);
    for (const [id, { room: loading, usedAt }] of this.#held) {
      if (usedAt + IDLE > now || this.#deps.viewersOf(id) > 0) continue;
      const room = await loading.catch(() => null);
      if (room?.isBusy || this.#deps.viewersOf(id) > 0) continue;
      // Who still holds it is refused with `unavailable`, tries again and gets the next one.
      this.#held.delete(id);
      await room?.close();
    }
  }

  /** Takes nothing in any more; resolves when everything that waited has been written and answered. */
  async close(): Promise<void> {
    this.#closed = true;
    const rooms = [...this.#held.values()].map(async ({ room }) => (await room.catch(() => null))?.close());
    await Promise.all(rooms);
  }

  async #load(workshopId: string): Promise<Room | null> {
    const { store, clock, blocks, report, audienceOf } = this.#deps;
    try {
      const loaded = await store.load(workshopId, clock.now());
      if (!loaded) {
        this.#held.delete(workshopId);
        return null;
      }
      return new Room(workshopId, loaded, { store, clock, blocks, report, audience: audienceOf(workshopId) });
    } catch (error) {
      this.#held.delete(workshopId);
      throw error;
    }
  }
}
