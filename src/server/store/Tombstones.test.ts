import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Tombstones } from './Tombstones.ts';

const DAY = 86_400_000;
const EXPIRES = Date.parse('2030-05-01T12:00:00Z');
/** The last moment at which a deleted session is known. */
const LAST = EXPIRES + 730 * DAY;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-verwijderd-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'verwijderd.txt');
const open = (now: number) => new Tombstones(path(), now);

it('given a session that was deleted, it is known until two years after it would have expired, and no longer', async () => {
  const deleted = open(EXPIRES - DAY);
  await deleted.add('w1', EXPIRES);
  await deleted.add('w2', EXPIRES + DAY);
  expect([...open(LAST).ids()]).toEqual(['w1', 'w2']);
  expect([...open(LAST + 1).ids()]).toEqual(['w2']);
  expect(open(LAST + 1).has('w1')).toBe(false);
});

it('given a clock that is years ahead for a while, it is known again once that is put right', async () => {
  await open(EXPIRES - DAY).add('w1', EXPIRES);
  expect(open(LAST + 9 * 365 * DAY).has('w1')).toBe(false);
  expect(open(EXPIRES).has('w1')).toBe(true);
});

it('given a session that is deleted twice, it is written down once, as a number and a moment', async () => {
  const deleted = open(EXPIRES - DAY);
  await deleted.add('w1', EXPIRES + 0.4);
  await deleted.add('w1', EXPIRES);
  const lines = readFileSync(path(), 'utf8').split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([`w1 ${EXPIRES}`]);
});
