import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { giveToOwner } from './giveToOwner.ts';

/** A report that left a session outside the server. */
export interface ExportNote {
  /** Random: what was taken up once is not told twice. */
  readonly id: string;
  readonly workshopId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const NOTES = 'verslagen.txt';
/** Being taken up; it stays until every line is in its logbook, also over a crash. */
const TAKEN = 'verslagen-bezig.txt';

/**
 * Leaves word in a data folder that a report was made of a session: the server, which alone writes in the database, puts it in
 * the logbook, now or when it starts. Throws what the file system says.
 */
export function leaveExportNote(folder: string, workshopId: string, at: number): void {
  const file = openSync(join(folder, NOTES), 'a', 0o600);
  try {
    // One write of one short line: two at once do not mix; on a line of its own, also after one that a full disk left half.
    writeSync(file, `\n${workshopId} ${Math.round(at)} ${randomBytes(9).toString('hex')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  giveToOwner(folder, [join(folder, NOTES)]);
}

/**
 * The word that was left, each given to `tell`, and gone once all of it was told. When `tell` throws it all stays, to be taken up
 * again. Lines of another shape are skipped: the file lies in a folder that people look into.
 */
export async function takeExportNotes(
  folder: string,
  tell: (note: ExportNote) => Promise<void>,
): Promise<void> {
  const [notes, taken] = [join(folder, NOTES), join(folder, TAKEN)];
  if (!existsSync(taken)) {
    if (!existsSync(notes)) return;
    renameSync(notes, taken);
  }
  for (const line of readFileSync(taken, 'utf8').split('\n')) {
    const match = /^([A-Za-z0-9_-]{2,40}) (\d{1,16}) ([0-9a-f]{18})$/.exec(line);
    if (match?.[1] && match[3]) await tell({ workshopId: match[1], at: Number(match[2]), id: match[3] });
  }
  rmSync(taken);
}
