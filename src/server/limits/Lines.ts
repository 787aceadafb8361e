import { Buckets } from './Buckets.ts';

/** How often one seat may come in: tabs that are loaded anew, a network that comes and goes. */
const PACE = { burst: 30, perSecond: 1 };
/** How many lines one seat has at most: a few tabs, and those of which nobody knows yet that they are dead. */
const MOST = 10;

/**
 * Keeps the lines of one seat few: each is sent the whole view when it comes, and whatever the hall hears after that, so a
 * thousand of them cost as much as a hall. Of too many the oldest go: of one tablet on a bad network those are dead.
 */
export class Lines {
  readonly #now: () => number;
  readonly #seats = new Buckets(PACE.burst, PACE.perSecond);

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes note that a seat comes in; false when it has done so too often, and is to try again later. */
  mayCome(workshopId: string, seatId: string): boolean {
    const now = this.#now();
    return this.#seats.of(`${workshopId}/${seatId}`, now).take(now);
  }

  /** Of the lines of a seat, the oldest first, those that are too many. */
  tooMany(lines: Iterable<string>): readonly string[] {
    const all = [...lines];
    return all.slice(0, Math.max(0, all.length - MOST));
  }
}
