import { beforeEach, describe, expect, it } from 'vitest';
import { DoorTurns } from './DoorTurns.ts';

describe('turns at the door', () => {
  let now = 0;
  let turns: DoorTurns;
  beforeEach(() => {
    now = 0;
    turns = new DoorTurns(() => now);
  });
  /** What so many hear who come now. */
  const come = (people: number, session = 'w1') => Array.from({ length: people }, () => turns.take(session));

  it('given a congress of 300, nobody waits, not even when all press at the same moment', () => {
    expect(come(300).every((wait) => wait === 0)).toBe(true);
  });

  it('given a hall that came in over a minute, who comes after the break does not wait either', () => {
    for (let tenth = 0; tenth < 10; tenth += 1) {
      now = tenth * 6_000;
      expect(Math.max(...come(60).map(Number))).toBe(0);
    }
  });

  it('given twice as many at the same moment, they come in one after the other; who comes last comes again', () => {
    const told = come(600);
    expect(told.slice(0, 300).every((wait) => wait === 0)).toBe(true);
    expect(told[300]).toBe(50);
    // Shorter than a browser waits for an answer.
    expect(Math.max(...told.map(Number))).toBe(8_000);
    expect(told.filter((wait) => wait === null)).toHaveLength(600 - 300 - 160);
    now = 8_000;
    expect(come(80)).not.toContain(null);
  });

  it('given a script at one session, another has its door for itself', () => {
    come(10_000);
    expect(turns.take('w2')).toBe(0);
  });

  it('given a script that asks for 1,200 seats, it needs the better part of a minute', () => {
    let seats = 0;
    while (seats < 1_200) {
      seats += come(400).filter((wait) => wait !== null).length;
      now += 1_000;
    }
    expect(now).toBeGreaterThan(35_000);
  });

  it('lets who has to wait in no sooner than its turn, and who comes too late not at all', async () => {
    come(300 + 3);
    const asked = performance.now();
    expect(await turns.wait('w1')).toBe(true);
    // 200 ms by the turns; a timer may be heard a millisecond early.
    expect(performance.now() - asked).toBeGreaterThan(190);
    come(400);
    expect(await turns.wait('w1')).toBe(false);
  });
});
