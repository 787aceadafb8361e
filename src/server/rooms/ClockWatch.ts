import { dutchDay } from '#domain/workshop/dutchDay.ts';
import type { LastSeen, Seen } from '../store/LastSeen.ts';

const DAY = 86_400_000;
/** A clock that is so far (ms) from when we last ran may be wrong: an empty battery, a year that somebody mistyped. */
const FAR = 7 * DAY;
/** For so long (ms) it has to go on like that before it is believed: time for somebody to see that it is wrong. */
const PROBATION = DAY;

/**
 * Watches the host's clock, because deleting cannot be undone: with a clock that is years ahead, all sessions would be
 * deleted at the first sweep. So a clock that stands a week or more from the last moment known is believed after a day
 * only, running or not. Until then what has expired by it is refused as ever, and is not deleted.
 */
export class ClockWatch {
  readonly #kept: Pick<LastSeen, 'read' | 'write'>;
  readonly #say: (sentence: string) => void;
  #seen: Seen | null;

  /** @param say - for the host's log; gets a Dutch sentence when the clock jumps, and when it is believed again */
  constructor(kept: Pick<LastSeen, 'read' | 'write'>, say: (sentence: string) => void) {
    this.#kept = kept;
    this.#say = say;
    this.#seen = kept.read();
  }

  /** Looks at the clock (ms since the epoch), and keeps what it shows. True when what has expired by it may be deleted. */
  look(now: number): boolean {
    const before = this.#seen;
    const seen = after(before, now);
    this.#seen = seen;
    const words = this.words(now);
    if (words !== null && before?.strangeSince !== seen.strangeSince) this.#say(words);
    if (words === null && before?.strangeSince !== null && before !== null)
      this.#say(`De klok van deze computer wordt weer geloofd: het is ${dutchDay(now)}.`);
    try {
      this.#kept.write(seen);
    } catch (error) {
      // A full disk: what is known in memory does until the next time.
      this.#say(`Niet bewaard tot wanneer de klok klopte: ${String(error)}`);
    }
    return maySo(seen, now);
  }

  /** Whether what has expired by this clock (ms since the epoch) may be deleted, and devices be told so; keeps nothing. */
  mayDelete(now: number): boolean {
    return maySo(after(this.#seen, now), now);
  }

  /** What is wrong with the clock, for who looks after the host; null when nothing is. */
  words(now: number): string | null {
    if (this.#seen === null) return null;
    const { known, strangeSince } = after(this.#seen, now);
    if (strangeSince === null) return null;
    const [today, then] = [dutchDay(now), dutchDay(known)];
    return now > known
      ? `De klok van deze computer zegt ${today}, maar Praatplaat draaide het laatst op ${then}. Sessies die volgens deze klok verlopen zijn, zijn niet te openen. Ze worden pas gewist als de klok een dag zo blijft. Klopt de klok niet? Zet hem vandaag nog goed.`
      : `De klok van deze computer zegt ${today}, maar Praatplaat draaide al op ${then}. Zolang de klok achterloopt, wordt niets op tijd gewist. Zet hem goed.`;
  }
}

/** A clock that is behind deletes too late, never too soon. */
function maySo({ strangeSince, known }: Seen, now: number): boolean {
  return strangeSince === null || now < known;
}

/** What is known after a look at the clock. */
function after(seen: Seen | null, now: number): Seen {
  const believed = { known: now, strangeSince: null };
  if (seen === null || Math.abs(now - seen.known) < FAR) return believed;
  const since = seen.strangeSince;
  // Set back meanwhile, or jumped from too late to too early: another strangeness, from now.
  const isAnother = since === null || now < since || since > seen.known !== now > seen.known;
  if (isAnother) return { known: seen.known, strangeSince: now };
  return now - since >= PROBATION ? believed : seen;
}
