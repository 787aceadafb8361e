/** The hall: everybody's devices, in a process of their own. */
import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { clockMs } from '../clock.ts';
import { answer } from '../remote.ts';
import { isOurs, type SubjectName } from '../Subject.ts';
import type { Line, LineListener, Place } from './Line.ts';
import { type Counting, OurLine } from './OurLine.ts';
import { SocketIoLine, WsLine } from './PeerLines.ts';
import { takeSeats } from './takeSeats.ts';

/** What became of a note, in ms of the machine's clock. */
export interface SentNote {
  readonly id: string;
  readonly sentAt: number;
  ackedAt: number | null;
  version: number;
}

/** What a hall reports. */
export interface HallReport {
  readonly notes: readonly SentNote[];
  /** Notes known, summed over all devices. */
  readonly known: number;
  readonly gaps: number;
  readonly refused: readonly string[];
  /** How late this process itself was (ms, p99): what the load generator adds to every figure. */
  readonly ownLagMs: number;
}

const TEXT =
  'Ik kreeg pas na drie maanden antwoord, en toen moest ik alles opnieuw vertellen aan iemand anders.';
const notes = new Map<string, SentNote>();
const refused: string[] = [];
const lag = monitorEventLoopDelay({ resolution: 5 });
const lines: Line[] = [];

const listener: LineListener = {
  acked: (id, version) => {
    const note = notes.get(id);
    if (!note) return;
    note.ackedAt = clockMs();
    note.version = version;
  },
  refused: (_id, reply) => void refused.push(JSON.stringify(reply)),
};

/** The notes that a device keeps; older ones are withdrawn. Null: all of them. */
let keep: number | null = null;
const kept = new Map<Line, string[]>();

function write(line: Line): void {
  const id = randomBytes(16).toString('base64url');
  if (keep !== null && line instanceof OurLine) {
    const own = [...(kept.get(line) ?? []), id];
    const oldest = own.length > keep ? own.shift() : undefined;
    if (oldest !== undefined) line.withdraw(oldest);
    kept.set(line, own);
  }
  notes.set(id, { id, sentAt: clockMs(), ackedAt: null, version: 0 });
  line.send(id, TEXT.slice(0, 30 + Math.floor(Math.random() * (TEXT.length - 30))));
}

/** Lets every one of these devices write at moments spread over a time, once a round. */
async function writeSpread(some: readonly Line[], spreadMs: number, rounds: number): Promise<void> {
  const start = clockMs();
  const moments = some.map((line) => ({ line, at: Math.random() * spreadMs })).sort((a, b) => a.at - b.at);
  for (let round = 0; round < rounds; round += 1) {
    for (const { line, at } of moments) {
      const due = start + round * spreadMs + at;
      if (due - clockMs() > 1) await wait(due - clockMs());
      write(line);
    }
  }
  const end = start + rounds * spreadMs - clockMs();
  if (end > 0) await wait(end);
}

async function everybodyKnows(
  count: number,
  patienceMs: number,
): Promise<{ firstMs: number; lastMs: number; all: boolean }> {
  const start = clockMs();
  let firstMs = Number.NaN;
  while (clockMs() - start < patienceMs) {
    const knowing = lines.filter((line) => line.known >= count).length;
    if (knowing > 0 && Number.isNaN(firstMs)) firstMs = clockMs();
    if (knowing === lines.length) return { firstMs, lastMs: clockMs(), all: true };
    await wait(2);
  }
  return { firstMs, lastMs: clockMs(), all: false };
}

answer({
  /** Everybody takes a seat and connects. */
  enter: async (hall: {
    subject: SubjectName;
    url: string;
    people: number;
    places: Place[];
    counting: Counting;
  }) => {
    const { subject, url, people, places, counting } = hall;
    if (isOurs(subject))
      for (const place of places)
        for (const who of await takeSeats(url, place, people))
          lines.push(new OurLine(url, who, place.activityId, counting, listener));
    else
      for (let index = 0; index < people * places.length; index += 1)
        lines.push(subject === 'ws' ? new WsLine(url, listener) : new SocketIoLine(url, listener));
    for (let index = 0; index < lines.length; index += 50)
      await Promise.all(lines.slice(index, index + 50).map((line) => line.open()));
    lag.enable();
  },
  /** Forgets what was counted so far. */
  reset: () => {
    notes.clear();
    lag.reset();
  },
  /** From now on nobody has more than so many notes. */
  keepAtMost: (count: number) => {
    keep = count;
  },
  /** One note per person, spread over so many ms; again and again. */
  steady: ({ spreadMs, rounds }: { spreadMs: number; rounds: number }) =>
    writeSpread(lines, spreadMs, rounds),
  /** The first so many people write one note each within a time. */
  burst: ({ people, withinMs }: { people: number; withinMs: number }) =>
    writeSpread(lines.slice(0, people), withinMs, 1),
  /** The last so many people write, the others are away. */
  steadyLast: ({ people, spreadMs, rounds }: { people: number; spreadMs: number; rounds: number }) =>
    writeSpread(lines.slice(-people), spreadMs, rounds),
  /** Every device is as if it knew no notes. */
  forget: () => {
    for (const line of lines) line.known = 0;
  },
  everybodyKnows: ({ count, patienceMs }: { count: number; patienceMs: number }) =>
    everybodyKnows(count, patienceMs),
  cut: ({ people }: { people: number }) => {
    for (const line of lines.slice(0, people)) line.cut();
  },
  /** Those who were cut off come back at one moment; resolves when everybody knows so many notes. */
  comeBack: async ({ people, count, patienceMs }: { people: number; count: number; patienceMs: number }) => {
    const start = clockMs();
    await Promise.all(lines.slice(0, people).map((line) => line.open()));
    const { lastMs, all } = await everybodyKnows(count, patienceMs);
    return { ms: lastMs - start, all };
  },
  report: (): HallReport => ({
    notes: [...notes.values()],
    known: lines.reduce((sum, line) => sum + line.known, 0),
    gaps: lines.reduce((sum, line) => sum + line.gaps, 0),
    refused: refused.slice(0, 20),
    ownLagMs: lag.percentile(99) / 1e6,
  }),
});
