/**
 * `npm run soak [-- --minutes 24] [-- --settle 14] [-- --people 150]`: a hall that goes on writing, and what the server
 * keeps of it. One line per half minute on stdout; the heap is read after collecting garbage, so what grows there stays.
 * Growth is that of the minutes after `settle`: code is compiled first, and the past that a tablet can resume from
 * (2,000 messages, two and a half a second) is full after 13 minutes.
 */
import { parseArgs } from 'node:util';
import { openHall } from './fanout/openHall.ts';
import { progress, rounded, speak } from './speak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '24' },
    settle: { type: 'string', default: '14' },
    people: { type: 'string', default: '150' },
  },
});
const minutes = Number(values.minutes);
const settle = Number(values.settle);
const people = Number(values.people);
/** Everybody writes a note per 5 s and takes the third last one back, so that the session itself stays as big. */
const KEPT = 3;
const EVERY = 5_000;
/** All in MB; `held` is what V8 holds of the machine for its heap, `outside` everything that is not heap. */
interface Point {
  readonly minute: number;
  readonly rss: number;
  readonly heap: number;
  readonly held: number;
  readonly outside: number;
}
const MEASURED = ['rss', 'heap', 'held', 'outside'] as const;
const STEPS = Math.max(2, Math.round(minutes * 2));

const open = await openHall('us', people, { gc: true });
const points: Point[] = [];
try {
  const stepMs = (minutes * 60_000) / STEPS;
  await open.hall.ask('keepAtMost', KEPT);
  for (let step = 0; step <= STEPS; step += 1) {
    const { rss, heapUsed, heapTotal } = await open.subject.usage();
    const point = {
      minute: rounded((step * stepMs) / 60_000),
      rss: rss / 1e6,
      heap: heapUsed / 1e6,
      held: heapTotal / 1e6,
      outside: (rss - heapTotal) / 1e6,
    };
    points.push(point);
    for (const what of MEASURED) say(`people=${people},minute=${point.minute}`, `${what}_mb`, point[what]);
    if (step === STEPS) break;
    await open.hall.ask('steady', { spreadMs: EVERY, rounds: Math.max(1, Math.round(stepMs / EVERY)) });
    // What was sent is forgotten here too: this process is not the one that is measured.
    if (step % 4 === 3) await open.hall.ask('reset');
  }
  const { gaps, refused } = await open.hall.ask<{ gaps: number; refused: string[] }>('report');
  progress(`${gaps} gaps, ${refused.length} refused ${refused[0] ?? ''}`);
  const settled = points.filter(({ minute }) => minute >= Math.min(settle, minutes / 2));
  for (const what of MEASURED)
    say(`people=${people},minutes=${minutes}`, `${what}_growth_mb_per_minute`, slope(settled, what));
} finally {
  await open.close();
}

function say(name: string, metric: string, value: number): void {
  speak({ bench: 'soak', case: name, metric, unit: 'MB', us: rounded(value), against: {}, runs: 1 });
}

/** Growth per minute by least squares. */
function slope(all: readonly Point[], what: Exclude<keyof Point, 'minute'>): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(all.map(({ minute }) => minute));
  const y = mean(all.map((point) => point[what]));
  const up = all.reduce((sum, point) => sum + (point.minute - x) * (point[what] - y), 0);
  return up / all.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}
