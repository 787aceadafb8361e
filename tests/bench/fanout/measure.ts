import { setTimeout as wait } from 'node:timers/promises';
import { clockMs } from '../clock.ts';
import { progress, quantile } from '../speak.ts';
import type { HallReport, SentNote } from './hall.ts';
import type { OpenHall, Phase } from './openHall.ts';
import type { WallReport } from './wall.ts';

/** Figures of one measurement by name of the metric. */
export type Measured = Readonly<Record<string, number>>;

/** How people write in a steady hall. */
interface Steady {
  readonly phase: Phase;
  readonly rounds: number;
  /** Rounds before the first that counts. */
  readonly warmUp: number;
  readonly spreadMs?: number;
}

/** How long what was sent last may be on its way and still count as delivered (ms). */
const GRACE = 2_000;

/**
 * Steady writing: one note per person per `spreadMs`, `rounds` times, after as much writing as `warmUp` says. A meeting
 * lasts an hour: what a server does in its first seconds only is in no figure, whoever the server is.
 */
export async function measureSteady(
  open: OpenHall,
  { phase, rounds, warmUp, spreadMs = 5_000 }: Steady,
): Promise<Measured> {
  const { subject, hall, wall } = open;
  await hall.ask('steady', { spreadMs, rounds: warmUp });
  // Until everything of the warm-up has come, or what is counted below would not be this measurement's.
  const perRoom = open.people / open.rooms;
  await hall.ask('everybodyKnows', { count: warmUp * perRoom, patienceMs: 20_000 });
  await wait(500);
  await hall.ask('reset');
  await wall.ask('reset');
  const before = { usage: await subject.usage(), at: clockMs() };
  await hall.ask('steady', { spreadMs, rounds });
  const after = { usage: await subject.usage(), at: clockMs() };
  await wait(GRACE);
  const last = await subject.usage();
  const hallReport = await report(open);
  const wallReport = await wall.ask<WallReport>('report');
  const { notes, gaps, refused, ownLagMs } = hallReport;
  const deliveries = hallReport.known - warmUp * perRoom * open.people;
  const cpuUs = after.usage.cpuUs - before.usage.cpuUs;
  // In a hall of several rooms the wall hangs in the first one and hears of its notes only.
  const toWall = wallTimes(notes, wallReport, phase);
  const toAck = ackTimes(notes);
  progress(
    `    ${open.name}: load generator p99 ${ownLagMs.toFixed(0)} ms late, ${gaps} gaps, ${notes.length} notes, ${refused.length} refused ${refused[0] ?? ''}`,
  );
  return {
    wall_p50: quantile(toWall, 0.5),
    wall_p95: quantile(toWall, 0.95),
    wall_p99: quantile(toWall, 0.99),
    ack_p50: quantile(toAck, 0.5),
    ack_p95: quantile(toAck, 0.95),
    ack_p99: quantile(toAck, 0.99),
    delivered_pct: (100 * deliveries) / (notes.length * perRoom),
    server_cpu_us_per_delivery: (last.cpuUs - before.usage.cpuUs) / Math.max(1, deliveries),
    server_cpu_pct: cpuUs / 10 / (after.at - before.at),
    rss_mb: after.usage.rss / 1e6,
    generator_lag_p99: ownLagMs,
  };
}

/** Everybody sends one note within 2 s; how long after the last one the wall has all of them. */
export async function measureBurst(open: OpenHall): Promise<Measured> {
  const { hall, wall } = open;
  await hall.ask('burst', { people: open.people, withinMs: 2_000 });
  await wait(GRACE);
  await hall.ask('reset');
  await wall.ask('reset');
  await hall.ask('burst', { people: open.people, withinMs: 2_000 });
  await wait(2 * GRACE);
  const { notes, ownLagMs } = await report(open);
  const { seen } = await wall.ask<WallReport>('report');
  const arrived = notes.flatMap(({ id }) => seen.get(id) ?? []);
  const last = Math.max(...notes.map(({ sentAt }) => sentAt));
  progress(`    ${open.name}: load generator p99 ${ownLagMs.toFixed(0)} ms late`);
  return {
    burst_wall_ms: arrived.length === notes.length ? Math.max(...arrived) - last : Number.NaN,
    delivered_pct: (100 * arrived.length) / notes.length,
    ack_p95: quantile(ackTimes(notes), 0.95),
  };
}

/** A thousand notes were written in silence; now everybody may see them, and goes on writing. */
export async function measureReveal(open: OpenHall, count: number): Promise<Measured> {
  const { hall } = open;
  const rounds = Math.ceil(count / open.people);
  await hall.ask('steady', { spreadMs: 5_000, rounds });
  await wait(GRACE);
  await hall.ask('reset');
  // The peers have no silence; their devices forget what they know, so that they too wait for everything.
  await hall.ask('forget');
  const writing = hall.ask('burst', { people: 300, withinMs: 3_000 });
  await wait(500);
  const start = clockMs();
  const shown = hall.ask<{ firstMs: number; lastMs: number; all: boolean }>('everybodyKnows', {
    count: rounds * open.people,
    patienceMs: 20_000,
  });
  await open.reveal();
  const revealed = clockMs();
  const { firstMs, lastMs, all } = await shown;
  await writing;
  await wait(GRACE);
  const { notes, ownLagMs } = await report(open);
  progress(
    `    ${open.name}: facilitator's own answer ${(revealed - start).toFixed(0)} ms; load generator p99 ${ownLagMs.toFixed(0)} ms late`,
  );
  return {
    reveal_first_ms: firstMs - start,
    reveal_all_ms: all ? lastMs - start : Number.NaN,
    ack_p95: quantile(ackTimes(notes), 0.95),
  };
}

/** Everybody's line is cut; they come back at one moment and must know what was written meanwhile. */
export async function measureReconnect(open: OpenHall, coming: number): Promise<Measured> {
  const { hall } = open;
  const people = open.people;
  const staying = people - coming;
  await hall.ask('burst', { people, withinMs: 2_000 });
  await wait(GRACE);
  await hall.ask('cut', { people: coming });
  // The others stay and write on.
  await hall.ask('steadyLast', { people: staying, spreadMs: 1_000, rounds: 2 });
  const { ms, all } = await hall.ask<{ ms: number; all: boolean }>('comeBack', {
    people: coming,
    count: people + 2 * staying,
    patienceMs: 20_000,
  });
  return { reconnect_all_ms: all ? ms : Number.NaN };
}

function report({ hall }: OpenHall): Promise<HallReport> {
  return hall.ask<HallReport>('report');
}

function ackTimes(notes: readonly SentNote[]): number[] {
  return notes.flatMap(({ sentAt, ackedAt }) => (ackedAt === null ? [] : ackedAt - sentAt));
}

/** From sending until the wall had the text, or (in silence) until it stood at the version that counts the note. */
function wallTimes(notes: readonly SentNote[], { seen, versions }: WallReport, phase: Phase): number[] {
  return notes.flatMap(({ id, sentAt, version }) => {
    const at =
      phase === 'silent' && version > 0 ? versions.find((each) => each.version >= version)?.at : seen.get(id);
    return at === undefined ? [] : at - sentAt;
  });
}
