import { beforeEach, describe, expect, it } from 'vitest';
import { Lines } from './Lines.ts';

describe('lines of a seat', () => {
  let now = 0;
  let lines: Lines;
  beforeEach(() => {
    now = 0;
    lines = new Lines(() => now);
  });
  const come = (times: number, seatId = 's1') =>
    Array.from({ length: times }, () => lines.mayCome('w1', seatId)).filter(Boolean).length;

  it('given a tablet that loses its network every second, it comes in each time', () => {
    for (let second = 0; second < 300; second += 1) {
      now = second * 1_000;
      expect(come(1)).toBe(1);
    }
  });

  it('given a script that comes in without end, it is let in now and then, and nobody else notices', () => {
    expect(come(1_000)).toBe(30);
    now = 5_000;
    expect(come(1_000)).toBe(5);
    expect(come(1, 's2')).toBe(1);
  });

  it('of more than ten the oldest are too many', () => {
    const ids = Array.from({ length: 12 }, (_, n) => `line-${n}`);
    expect(lines.tooMany(ids)).toEqual(['line-0', 'line-1']);
    expect(lines.tooMany(ids.slice(2))).toEqual([]);
  });
});
