import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { dutchMoment } from '#domain/workshop/dutchDay.ts';
import { StoreFault } from './StoreFault.ts';
import { assertSound } from './soundness.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';

/** How long to wait for a server that is just writing, in ms. */
const PATIENCE = 10_000;
/** A copy that nobody has worked on for so long (ms) is of a back-up that was killed. */
const ABANDONED = 3_600_000;

/**
 * Copies the database of a data folder as it is at one moment, also while a server works in it, and reads the copy back
 * before it gets its name. What was deleted is in no byte of the copy: free pages are not copied.
 *
 * @param target - a file that is not there yet, or a folder: then the name holds the moment
 * @returns the file made. Throws `StoreFault`; then there is no such file.
 */
export function backUp(folder: string, target: string, now: Date): string {
  const source = join(folder, 'praatplaat.sqlite');
  if (!existsSync(source)) throw new StoreFault('unavailable');
  const file = isFolder(target) ? join(target, `praatplaat-${momentOf(now)}.sqlite`) : target;
  const unfinished = `${file}.half`;
  try {
    if (existsSync(file)) throw new StoreFault('conflict');
    mkdirSync(dirname(file), { recursive: true });
    removeHalves(dirname(file), now);
    rmSync(unfinished, { force: true });
    // It holds what people wrote: for the host's eyes only, from the first byte.
    closeSync(openSync(unfinished, 'wx', 0o600));
    copyTo(source, unfinished);
    dateCopy(unfinished, now);
    assertSound(unfinished);
    flush(unfinished);
    renameSync(unfinished, file);
    return file;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw sqliteTrouble(error);
  }
}

/** `2026-11-22-143005`, in Dutch time: for names of files. */
export function momentOf(date: Date): string {
  return dutchMoment(date.getTime()).replace(' ', '-').replaceAll(':', '');
}

/** Makes what was written to a file survive a power cut. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

/** What back-ups that were killed left: texts of people, which nobody would ever delete. */
function removeHalves(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (/^praatplaat-.*\.half$/.test(name) && statSync(path).mtimeMs < now.getTime() - ABANDONED)
      rmSync(path, { force: true });
  }
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
}

function copyTo(source: string, target: string): void {
  const db = new DatabaseSync(source, { readOnly: true, timeout: PATIENCE });
  try {
    db.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`);
  } finally {
    db.close();
  }
}

/** Writes down in the copy of when it is, for whoever goes on with it once it was put back. */
function dateCopy(copy: string, now: Date): void {
  const db = new DatabaseSync(copy);
  try {
    // No other file beside it: who kills this throws the copy away.
    db.exec('PRAGMA journal_mode = MEMORY');
    const { dated } = db
      .prepare("SELECT count(*) AS dated FROM pragma_table_info('workshop') WHERE name = 'copied_at'")
      .get() as { dated: number };
    // A server of before this was known may still be running.
    if (dated > 0) db.prepare('UPDATE workshop SET copied_at = ?').run(now.getTime());
  } finally {
    db.close();
  }
}
