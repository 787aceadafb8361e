import { setTimeout as wait } from 'node:timers/promises';
import { Buckets } from './Buckets.ts';
import { TokenBucket } from './TokenBucket.ts';

/** The longest that anybody waits for somebody else's guessing, in ms. */
const LONGEST = 500;
const PER_MINUTE = { address: 60, everybody: 600 };

/**
 * Slows guessing down without shutting a hall out. Only failed codes count, per address (a whole hall is one address)
 * and for everybody together; when too many failed, the next tries wait up to half a second, right or wrong, and nobody is
 * ever banned. What keeps guessers out is the number of possible codes, not this.
 */
export class FailedCodes {
  readonly #now: () => number;
  readonly #addresses = new Buckets(PER_MINUTE.address, PER_MINUTE.address / 60);
  readonly #everybody: TokenBucket;

  constructor(now: () => number) {
    this.#now = now;
    this.#everybody = new TokenBucket(PER_MINUTE.everybody, PER_MINUTE.everybody / 60, now());
  }

  /** How long a try from an address waits now, in ms: 0 for nearly everyone. */
  delay(address: string): number {
    const now = this.#now();
    const owed = Math.max(
      this.#addresses.of(address, now).owed(now) / PER_MINUTE.address,
      this.#everybody.owed(now) / PER_MINUTE.everybody,
    );
    return Math.min(LONGEST, owed * LONGEST);
  }

  /** Waits that long. Before the code is looked at, so that waiting says nothing about it. */
  async pause(address: string): Promise<void> {
    const delay = this.delay(address);
    if (delay > 0) await wait(delay);
  }

  /** A code was wrong. */
  failed(address: string): void {
    const now = this.#now();
    this.#addresses.of(address, now).overdraw(now, PER_MINUTE.address);
    this.#everybody.overdraw(now, PER_MINUTE.everybody);
  }
}
