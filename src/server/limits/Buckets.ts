import { TokenBucket } from './TokenBucket.ts';

/** When there are more than this, the full ones are thrown out first. */
const MANY = 10_000;

/** A bucket for each address or seat, made when it is needed. Lives in memory only and is never written to any log. */
export class Buckets {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
  }

  of(key: string, now: number): TokenBucket {
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      if (this.#buckets.size >= MANY) this.#tidy(now);
      bucket = new TokenBucket(this.#burst, this.#perSecond, now);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  #tidy(now: number): void {
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key);
    // An attacker with that many addresses starts afresh; the global bucket still counts.
    if (this.#buckets.size >= MANY) this.#buckets.clear();
  }
}
