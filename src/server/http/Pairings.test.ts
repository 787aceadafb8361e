import { beforeEach, describe, expect, it } from 'vitest';
import { Pairings } from './Pairings.ts';

const QUARTER = 15 * 60_000;

let now = 0;
let pairings: Pairings;
beforeEach(() => {
  now = 0;
  pairings = new Pairings(() => now);
});

/** A computer that shows its code. */
const begin = () => pairings.begin();

describe('a computer that wants to be a wall', () => {
  it('is told which wall it is, once somebody typed its code in whatever way', () => {
    const { pairingId, secret, code } = begin();
    expect(pairings.answer(pairingId, secret)).toEqual({ state: 'waiting' });
    expect(pairings.pair(` ${code.toLowerCase()} `, 'w1', 'key')).toBe(true);
    expect(pairings.answer(pairingId, secret)).toEqual({ state: 'paired', workshopId: 'w1', wallKey: 'key' });
  });

  it('hears nothing with the secret of another', () => {
    const { pairingId } = begin();
    expect(pairings.answer(pairingId, begin().secret)).toBeNull();
  });

  it('has a code that works once, and for a quarter of an hour', () => {
    const { pairingId, secret, code } = begin();
    now = QUARTER - 1;
    expect(pairings.isWaiting(code)).toBe(true);
    pairings.pair(code, 'w1', 'key');
    expect(pairings.pair(code, 'w2', 'other')).toBe(false);
    const { code: later } = begin();
    now = QUARTER;
    expect(pairings.answer(pairingId, secret)).toBeNull();
    expect(pairings.isWaiting(later)).toBe(true);
    now += QUARTER;
    expect(pairings.pair(later, 'w1', 'key')).toBe(false);
  });

  it('gets in while a thousand wait; the one that waited longest gives way', () => {
    const [first, second] = [begin(), begin()];
    for (let n = 2; n < 1_000; n += 1) begin();
    const late = begin();
    expect(pairings.answer(first.pairingId, first.secret)).toBeNull();
    expect(pairings.isWaiting(second.code)).toBe(true);
    expect(pairings.pair(late.code, 'w1', 'key')).toBe(true);
  });
});
