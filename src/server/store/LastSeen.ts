import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

const HEADER = `# Wanneer Praatplaat hier voor het laatst draaide, volgens de klok van deze computer (ms sinds 1970).
# Springt die klok een week of meer, dan wist Praatplaat een dag lang niets dat verlopen is.
# Klopt de klok en moet er meteen worden gewist? Stop Praatplaat, verwijder dit bestand en start opnieuw.
`;

/** What is known of the clock of this computer, in ms since the epoch by that clock. */
export interface Seen {
  /** The last moment that is believed. */
  readonly known: number;
  /** Since when the clock stands far from that; null while it does not. */
  readonly strangeSince: number | null;
}

/** Keeps, in a small file beside the database, until when the clock was right. In none of the back-ups: it is of this computer. */
export class LastSeen {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What was kept; null when nothing readable was. */
  read(): Seen | null {
    let text = '';
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch {
      return null;
    }
    const [, known, strange] = /^(\d{1,16})(?: (\d{1,16}))?$/m.exec(text) ?? [];
    if (known === undefined) return null;
    return { known: Number(known), strangeSince: strange === undefined ? null : Number(strange) };
  }

  /** Keeps it durably; a crash in between leaves what was kept before. Throws what the file system says. */
  write({ known, strangeSince }: Seen): void {
    const unfinished = `${this.#path}.half`;
    const file = openSync(unfinished, 'w', 0o600);
    try {
      writeSync(
        file,
        `${HEADER}${Math.round(known)}${strangeSince === null ? '' : ` ${Math.round(strangeSince)}`}\n`,
      );
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, this.#path);
  }
}
