import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { sqliteTrouble } from './sqliteTrouble.ts';

const HEADER = `# Sessies die met de hand zijn verwijderd: nummer en bewaartermijn, geen inhoud.
# Zet dit bestand nooit terug uit een reservekopie; dan komen die sessies ook niet terug.
`;
/**
 * An expired workshop is refused by its own date, so its tombstone may go after a while. Not soon: in an old back-up that date
 * may be a year later, because it was brought nearer since.
 */
const KEEP_AFTER_EXPIRY = 730 * 86_400_000;

/**
 * Ids of deleted workshops in a plain file beside the database, so that a back-up of the database cannot bring them
 * back. It holds random ids and dates, nothing else.
 */
export class Tombstones {
  readonly #path: string;
  readonly #expiry = new Map<string, number>();

  /** Reads the file, or starts a new one. Throws `StoreFault`. */
  constructor(path: string, now: number) {
    this.#path = path;
    try {
      if (!existsSync(path)) this.#write(HEADER);
      for (const line of readFileSync(path, 'utf8').split('\n')) {
        const match = /^([A-Za-z0-9_-]{2,40}) (\d{1,16})$/.exec(line);
        if (match?.[1]) this.#expiry.set(match[1], Number(match[2]));
      }
    } catch (error) {
      throw sqliteTrouble(error);
    }
    for (const [id, expiresAt] of this.#expiry)
      if (expiresAt + KEEP_AFTER_EXPIRY < now) this.#expiry.delete(id);
  }

  has(workshopId: string): boolean {
    return this.#expiry.has(workshopId);
  }

  ids(): IterableIterator<string> {
    return this.#expiry.keys();
  }

  /** Writes one down, durably, before anything is deleted: a crash in between finishes the deletion at the next start. */
  async add(workshopId: string, expiresAt: number): Promise<void> {
    if (this.#expiry.has(workshopId)) return;
    try {
      // On a line of its own, also after one that a full disk or a power cut left half.
      await appendFile(this.#path, `\n${workshopId} ${Math.round(expiresAt)}\n`, { flush: true });
    } catch (error) {
      throw sqliteTrouble(error);
    }
    this.#expiry.set(workshopId, expiresAt);
  }

  #write(text: string): void {
    const file = openSync(this.#path, 'a');
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
  }
}
