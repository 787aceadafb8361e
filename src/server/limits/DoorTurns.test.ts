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

  it('given a hall of 300 that comes in within a minute, nobody waits for more than a moment', () => {
    for (let tenth = 0; tenth < 10; tenth += 1) {
      now = tenth * 6_000;
      expect(Math.max(...come(30).map(Number))).toBe(0);
    }
  });

  it('given everybody at the same moment, they come in one after the other; who comes last comes again', () => {
    const told = come(300);
    expect(told.slice(0, 60).every((wait) => wait === 0)).toBe(true);
    expect(told[60]).toBe(50);
    // Shorter than a browser waits for an answer.
    expect(Math.max(...told.map(Number))).toBe(8_000);
    expect(told.filter((wait) => wait === null)).toHaveLength(300 - 60 - 160);
    now = 8_000;
    expect(come(80)).not.toContain(null);
  });

  it('given a script at one session, another has its door for itself', () => {
    come(10_000);
    expect(turns.take('w2')).toBe(0);
  });

  it('given a script that asks for 1,200 seats, it needs most of a minute', () => {
    let seats = 0;
    while (seats < 1_200) {
      seats += come(400).filter((wait) => wait !== null).length;
      now += 1_000;
    }
    expect(now).toBeGreaterThan(45_000);
  });
});
