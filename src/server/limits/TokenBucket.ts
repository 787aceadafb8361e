/** So many at once, refilled at so many a second. Time is passed in, in ms. */
export class TokenBucket {
  readonly #burst: number;
  readonly #perSecond: number;
  #tokens: number;
  #at: number;

  constructor(burst: number, perSecond: number, now: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#tokens = burst;
    this.#at = now;
  }

  /** Takes so many, and tells whether there were so many; otherwise it takes none. */
  take(now: number, count = 1): boolean {
    this.#refill(now);
    if (this.#tokens < count) return false;
    this.#tokens -= count;
    return true;
  }

  /** Takes one even when there is none, and gives how many are owed (0 when there was one), up to `most`. */
  overdraw(now: number, most: number): number {
    this.#refill(now);
    this.#tokens = Math.max(this.#tokens - 1, -most);
    return this.owed(now);
  }

  /** How many are owed now. */
  owed(now: number): number {
    this.#refill(now);
    return Math.max(0, -this.#tokens);
  }

  /** True when nothing was taken for so long that a new bucket would be the same. */
  isFull(now: number): boolean {
    this.#refill(now);
    return this.#tokens >= this.#burst;
  }

  #refill(now: number): void {
    this.#tokens = Math.min(
      this.#burst,
      this.#tokens + (Math.max(0, now - this.#at) / 1000) * this.#perSecond,
    );
    this.#at = now;
  }
}
