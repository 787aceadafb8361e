import { setTimeout as wait } from 'node:timers/promises';
import { Buckets } from './Buckets.ts';

/**
 * New seats of one session: so many at once, then so many a second. A congress of 300 is never slowed by it, not even when
 * all press at the same moment. A script that would take all seats in two seconds needs most of a minute for it, in which
 * the facilitator can shut the door.
 */
const PACE = { atOnce: 300, perSecond: 20 };
/** Who comes when so many wait already is asked to come again: waiting longer than a browser waits helps nobody. */
const QUEUE = 160;

/** Lets new people in one after the other when many come at once, per session; a hall is one address, so never by that. */
export class DoorTurns {
  readonly #now: () => number;
  readonly #sessions = new Buckets(PACE.atOnce, PACE.perSecond);

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes a turn: how long until it comes, in ms (0 for nearly everyone). Null, and none taken: too many wait. */
  take(workshopId: string): number | null {
    const now = this.#now();
    const session = this.#sessions.of(workshopId, now);
    if (session.owed(now) >= QUEUE) return null;
    return (session.overdraw(now, QUEUE) / PACE.perSecond) * 1_000;
  }

  /** Takes a turn and waits for it. False when too many wait. */
  async wait(workshopId: string): Promise<boolean> {
    const delay = this.take(workshopId);
    if (delay === null) return false;
    if (delay > 0) await wait(delay);
    return true;
  }
}
