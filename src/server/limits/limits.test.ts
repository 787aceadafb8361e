import { beforeEach, describe, expect, it } from 'vitest';
import { Buckets } from './Buckets.ts';
import { FailedCodes } from './FailedCodes.ts';
import { TokenBucket } from './TokenBucket.ts';

describe('a token bucket', () => {
  it('gives its burst at once, then as many as time brings', () => {
    const bucket = new TokenBucket(3, 2, 0);
    expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([true, true, true, false]);
    expect(bucket.take(499)).toBe(false);
    expect(bucket.take(500)).toBe(true);
    expect([1, 2, 3, 4].map(() => bucket.take(60_000))).toEqual([true, true, true, false]);
  });

  it('given a clock that is set back, it neither gives nor takes', () => {
    const bucket = new TokenBucket(1, 1, 10_000);
    expect(bucket.take(10_000)).toBe(true);
    expect(bucket.take(0)).toBe(false);
    expect(bucket.take(1_000)).toBe(true);
  });
});

describe('buckets', () => {
  it('given many addresses, they do not grow for ever, and who owes goes on owing', () => {
    const buckets = new Buckets(1, 1 / 3600);
    expect(buckets.of('guesser', 0).take(0)).toBe(true);
    for (let n = 0; n < 20_000; n += 1) buckets.of(`visitor ${n}`, 0);
    expect(buckets.of('guesser', 0).take(0)).toBe(false);
  });
});

describe('failed codes', () => {
  let now = 0;
  let codes: FailedCodes;
  beforeEach(() => {
    now = 0;
    codes = new FailedCodes(() => now);
  });

  function fail(times: number, address: (n: number) => string): void {
    for (let n = 0; n < times; n += 1) codes.failed(address(n));
  }

  it('given a hall of which a fifth mistypes, nobody waits', () => {
    fail(60, () => 'hall');
    expect(codes.delay('hall')).toBe(0);
  });

  it('given a guesser, tries from that address wait up to half a second and never longer; others do not', () => {
    fail(90, () => 'guesser');
    expect(codes.delay('guesser')).toBeGreaterThan(0);
    expect(codes.delay('hall')).toBe(0);
    fail(500, () => 'guesser');
    expect(codes.delay('guesser')).toBe(500);
    now += 120_000;
    expect(codes.delay('guesser')).toBe(0);
  });

  it('given guessers from everywhere, everybody waits a little, half a second at most', () => {
    fail(3_000, (n) => `address ${n}`);
    expect(codes.delay('hall')).toBeGreaterThan(0);
    expect(codes.delay('hall')).toBeLessThanOrEqual(500);
  });
});
