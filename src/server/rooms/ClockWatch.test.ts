import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastSeen } from '../store/LastSeen.ts';
import { ManualClock } from '../testing/ManualClock.ts';
import { ClockWatch } from './ClockWatch.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

let folder: string;
let said: string[];
let clock: ManualClock;
let watch: ClockWatch;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-klok-'));
  said = [];
  clock = new ManualClock(Date.parse('2026-11-22T12:00:00Z'));
  start();
  watch.look(clock.now());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As after the program was started again. */
function start(): void {
  watch = new ClockWatch(new LastSeen(join(folder, 'klok.txt')), (sentence) => said.push(sentence));
}

/** Sweeps until so much time has passed, and gives what each might delete. */
function sweepFor(ms: number, step = HOUR): boolean[] {
  const looks = [];
  for (let passed = 0; passed < ms; passed += step) {
    clock.pass(step);
    looks.push(watch.look(clock.now()));
  }
  return looks;
}

describe('a clock that goes on as clocks do', () => {
  it('is believed, day after day, and over a weekend off', () => {
    expect(sweepFor(10 * DAY)).not.toContain(false);
    clock.pass(3 * DAY);
    start();
    expect(watch.look(clock.now())).toBe(true);
    expect(said).toEqual([]);
  });

  it('is believed in a folder that is new', () => {
    expect(new ClockWatch({ read: () => null, write: () => {} }, () => {}).look(YEAR)).toBe(true);
  });
});

describe('a clock that is years ahead', () => {
  it.each(['while it runs', 'when it starts'])('given that %s, nothing is deleted for a day', (when) => {
    clock.pass(9 * YEAR);
    if (when === 'when it starts') start();
    expect(watch.look(clock.now())).toBe(false);
    expect(sweepFor(DAY - 2 * HOUR)).not.toContain(true);
    expect(said).toEqual([
      expect.stringContaining('zegt 2035-11-20, maar Praatplaat draaide het laatst op 2026-11-22'),
    ]);
    expect(watch.words(clock.now())).toContain('Zet hem vandaag nog goed.');
  });

  it('put right, is believed at once, and nothing has gone', () => {
    clock.pass(9 * YEAR);
    watch.look(clock.now());
    clock.pass(-9 * YEAR + HOUR);
    expect(watch.look(clock.now())).toBe(true);
    expect(watch.words(clock.now())).toBeNull();
    expect(said.at(-1)).toContain('wordt weer geloofd: het is 2026-11-22');
  });

  it('put wrong in another way, has a day more', () => {
    clock.pass(9 * YEAR);
    sweepFor(20 * HOUR);
    clock.pass(-YEAR);
    expect(watch.look(clock.now())).toBe(false);
    expect(sweepFor(20 * HOUR)).not.toContain(true);
    expect(sweepFor(5 * HOUR).at(-1), 'and no more than that').toBe(true);
  });
});

describe('a server that was off for weeks', () => {
  it('deletes a day later, so that retention stays true', () => {
    clock.pass(40 * DAY);
    start();
    const looks = sweepFor(26 * HOUR);
    expect([looks.at(0), looks.at(-1)]).toEqual([false, true]);
    expect(watch.words(clock.now())).toBeNull();
  });

  it('deletes the next time it runs when it never runs for a day', () => {
    clock.pass(40 * DAY);
    start();
    expect(watch.look(clock.now())).toBe(false);
    clock.pass(30 * DAY);
    start();
    expect(watch.look(clock.now())).toBe(true);
  });

  it('deletes at once when its file was taken away: somebody looked at the clock', () => {
    clock.pass(40 * DAY);
    rmSync(join(folder, 'klok.txt'));
    start();
    expect(watch.look(clock.now())).toBe(true);
  });
});

describe('a clock that was set back', () => {
  it('may delete what has expired by it, says that it is behind, and is not strange when it is put right', () => {
    clock.pass(-16 * YEAR);
    start();
    expect(watch.look(clock.now())).toBe(true);
    expect(said).toEqual([
      expect.stringContaining('Zolang de klok achterloopt, wordt niets op tijd gewist.'),
    ]);
    clock.pass(16 * YEAR);
    expect(watch.look(clock.now())).toBe(true);
    expect(watch.words(clock.now())).toBeNull();
  });

  it('for longer than a day, is a clock that may be years ahead once it is put right', () => {
    clock.pass(-16 * YEAR);
    sweepFor(2 * DAY);
    clock.pass(16 * YEAR);
    expect(watch.look(clock.now())).toBe(false);
  });

  it('and then years ahead, has its day from then', () => {
    clock.pass(-16 * YEAR);
    watch.look(clock.now());
    clock.pass(26 * YEAR);
    expect(watch.look(clock.now())).toBe(false);
  });
});

describe('what is kept', () => {
  it('given a file that cannot be written, it goes on by what it knows, and says so', () => {
    const kept = {
      read: () => ({ known: clock.now(), strangeSince: null }),
      write: () => {
        throw new Error('disk full');
      },
    };
    const other = new ClockWatch(kept, (sentence) => said.push(sentence));
    expect(other.look(clock.now() + YEAR)).toBe(false);
    expect(said.join(' ')).toContain('disk full');
  });

  it('given a file that holds something else, the clock is believed', () => {
    writeFileSync(join(folder, 'klok.txt'), 'iets anders\n');
    start();
    expect(watch.look(clock.now() + YEAR)).toBe(true);
  });
});
