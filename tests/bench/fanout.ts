/**
 * `npm run bench:fanout [-- --quick] [-- --only people=500] [-- --subjects us,before,ws]`: how fast what one person writes reaches everybody, and
 * what it costs the host. Server, hall and wall are processes of their own on loopback; beside us, in the same run and
 * in turn, the two ways in which people usually build this. Figures on stdout, progress on stderr.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import {
  type Measured,
  measureBurst,
  measureReconnect,
  measureReveal,
  measureSteady,
} from './fanout/measure.ts';
import type { Counting } from './fanout/OurLine.ts';
import { type OpenHall, openHall, type Phase } from './fanout/openHall.ts';
import type { SubjectName } from './Subject.ts';
import { median, progress, rounded, speak } from './speak.ts';

interface Case {
  readonly name: string;
  readonly subjects: readonly SubjectName[];
  readonly people: number;
  readonly phase?: Phase;
  readonly rooms?: number;
  readonly counting?: Counting;
  readonly measure: (open: OpenHall) => Promise<Measured>;
}

const UNITS: Readonly<Record<string, string>> = {
  delivered_pct: '%',
  server_cpu_us_per_delivery: 'us',
  server_cpu_pct: '%',
  rss_mb: 'MB',
};
const ALL: readonly SubjectName[] = ['us', 'ws', 'socketio-insert'];
const US: readonly SubjectName[] = ['us'];

/**
 * Rounds of 5 s in which everybody writes before anything is measured: as many notes as make a program fast, which takes
 * a big hall 20 s and a small one the minute that is bearable here. Whoever the server is: a meeting lasts an hour.
 */
function warmUpFor(people: number): number {
  return Math.min(12, Math.max(4, Math.ceil(2_000 / people)));
}

function steady(
  people: number,
  phase: Phase,
  rounds: number,
  warmUp = warmUpFor(people),
  spreadMs = 5_000,
): Case {
  // At 1,000 people the peers deliver a quarter and take minutes to come to rest.
  const subjects = people <= 500 && phase === 'revealed' ? ALL : US;
  return {
    name: `people=${people},phase=${phase}`,
    subjects,
    people,
    phase,
    measure: (open) => measureSteady(open, { phase, rounds, warmUp, spreadMs }),
  };
}

function cases(quick: boolean, rounds: number): Case[] {
  if (quick)
    return [
      // Three times as fast as a hall writes: whether it runs, in less than a minute.
      steady(30, 'revealed', 1, 1, 1_500),
      { name: 'people=60,phase=burst', subjects: US, people: 60, measure: measureBurst },
    ];
  const sizes = [30, 150, 300, 500, 1_000];
  return [
    ...sizes.map((people) => steady(people, 'revealed', rounds)),
    ...sizes.map((people) => steady(people, 'silent', rounds)),
    {
      name: 'rooms=20,people=50,phase=revealed',
      subjects: US,
      people: 50,
      rooms: 20,
      phase: 'revealed',
      measure: (open) => measureSteady(open, { phase: 'revealed', rounds, warmUp: warmUpFor(20 * 50) }),
    },
    { name: 'people=300,phase=burst', subjects: ALL, people: 300, measure: measureBurst },
    {
      name: 'people=500,notes=1000,phase=reveal',
      subjects: ALL,
      people: 500,
      phase: 'silent',
      counting: 'texts',
      measure: (open) => measureReveal(open, 1_000),
    },
    {
      name: 'people=300,phase=reconnect',
      subjects: ALL,
      people: 330,
      measure: (open) => measureReconnect(open, 300),
    },
  ];
}

async function run({ subjects, people, phase, rooms, counting, measure }: Case, runs: number) {
  const results = new Map<SubjectName, Measured[]>(subjects.map((name) => [name, []]));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const name of subjects) {
      const open = await openHall(name, people, {
        ...(phase ? { phase } : {}),
        ...(rooms ? { rooms } : {}),
        ...(counting ? { counting } : {}),
      });
      try {
        const measured = await measure(open);
        results.get(name)?.push(measured);
        progress(
          `    ${name}: ${JSON.stringify(measured, (_, each) => (typeof each === 'number' ? rounded(each) : each))}`,
        );
      } catch (error) {
        progress(open.subject.log);
        throw error;
      } finally {
        await open.close();
      }
    }
  }
  return results;
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    runs: { type: 'string' },
    us: { type: 'boolean', default: false },
    /** Which to measure, in this order, instead of those of the case. */
    subjects: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
const runs = Number(values.runs ?? (values.quick ? 1 : 3));

for (const each of cases(values.quick, Number(values.rounds))) {
  if (!each.name.includes(values.only)) continue;
  progress(`${each.name} (machine load ${loadavg().map(Math.round).join(' ')} on ${cpus().length} cores)`);
  const asked = values.subjects?.split(',') as SubjectName[] | undefined;
  const subjects = values.us ? US : (asked ?? each.subjects);
  const results = await run({ ...each, subjects }, runs);
  const ours = results.get('us') ?? [];
  for (const metric of Object.keys(ours[0] ?? {})) {
    const middle = (all: readonly Measured[]) => rounded(median(all.map((one) => one[metric] ?? Number.NaN)));
    const peers = [...results].filter(([name]) => name !== 'us');
    speak({
      bench: 'fanout',
      case: each.name,
      metric,
      unit: UNITS[metric] ?? 'ms',
      us: middle(ours),
      against: Object.fromEntries(peers.map(([name, all]) => [name, middle(all)])),
      runs,
    });
  }
}
