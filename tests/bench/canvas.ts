/**
 * `npm run bench:canvas [-- --quick] [-- --only notes=1000,cpu=4] [-- --runs 3]`: the board with many notes, in a real
 * browser that draws in software at 1920 × 1080. Beside it, in the same run and in turn, what one writes without a
 * library: a loop that blits a ready bitmap per note, with and without a snapshot of them all while the view moves.
 * Figures on stdout, progress on stderr.
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tools/browser.mjs';
import { Meter } from './canvas/Meter.ts';
import type {} from './canvas/page/main.tsx';
import { servePage } from './canvas/servePage.ts';
import { median, progress, quantile, rounded, speak } from './speak.ts';

const NAMES = ['us', 'bare', 'bare-snapshot'] as const;
type Name = (typeof NAMES)[number];
type Measured = Record<string, number>;
const MOVES = ['pan', 'fly', 'drag', 'arrive'] as const;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    runs: { type: 'string' },
    port: { type: 'string', default: '4470' },
  },
});
const runs = Number(values.runs ?? (values.quick ? 1 : 3));
/** Flying: there and back at least. */
const moveMs = values.quick
  ? { pan: 700, fly: 1_300, drag: 700, arrive: 700 }
  : { pan: 2_600, fly: 2_600, drag: 2_600, arrive: 2_600 };
/** Until the page is at rest, before what is measured next. */
const restMs = values.quick ? 150 : 400;
const idleMs = values.quick ? 600 : 1_500;
const cases = (values.quick ? [1_000] : [200, 1_000, 5_000]).flatMap((notes) =>
  [1, 4].map((cpu) => ({ notes, cpu, name: `notes=${notes},cpu=${cpu}` })),
);

async function fresh(browser: Browser, url: string, cpu: number): Promise<{ page: Page; meter: Meter }> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  page.on('pageerror', (error) => progress(`    page: ${error.message}`));
  await page.goto(url);
  await page.waitForFunction(() => window.bench !== undefined);
  const meter = await Meter.on(browser, page);
  await meter.throttle(cpu);
  return { page, meter };
}

const open = (page: Page, name: Name, notes: number, view: 'page' | 'all') =>
  page.evaluate(
    async ([name, notes, view]) => {
      const contender = window.bench?.[name];
      if (!contender) throw new Error(`no ${name}`);
      return contender.open(notes, view);
    },
    [name, notes, view] as const,
  );
const move = (page: Page, name: Name, how: (typeof MOVES)[number], ms: number) =>
  page.evaluate(
    async ([name, how, ms]) => {
      const contender = window.bench?.[name];
      if (!contender) throw new Error(`no ${name}`);
      return contender[how](ms);
    },
    [name, how, ms] as const,
  );

/** One contender, one number of notes, in a page of its own. */
async function measure(
  browser: Browser,
  url: string,
  name: Name,
  notes: number,
  cpu: number,
): Promise<Measured> {
  const measured: Measured = {};
  const wall = await fresh(browser, url, cpu);
  const read = await wall.meter.cpuDuring(() => open(wall.page, name, notes, 'page'));
  measured['first_readable_ms'] = read.result.firstReadable;
  measured['first_page_cpu_ms'] = read.cpuMs;
  await wall.page.close();

  const { page, meter } = await fresh(browser, url, cpu);
  const painted = await meter.cpuDuring(() => open(page, name, notes, 'all'));
  measured['all_painted_ms'] = painted.result.allPainted;
  measured['all_painted_cpu_ms'] = painted.cpuMs;
  await page.waitForTimeout(700);
  measured['idle_repaints'] = await meter.repaints(idleMs);
  // What moves is held against the snapshot; a quick run leaves the slower loop out.
  const moves = values.quick && name === 'bare' ? [] : MOVES;
  for (const how of moves) {
    await meter.tidy();
    await page.waitForTimeout(restMs);
    const { cpuMs, result: gaps } = await meter.cpuDuring(() => move(page, name, how, moveMs[how]));
    measured[`${how}_cpu_ms_per_frame`] = cpuMs / gaps.length;
    measured[`${how}_frame_p50`] = quantile(gaps, 0.5);
    measured[`${how}_frame_p95`] = quantile(gaps, 0.95);
  }
  await page.close();
  return measured;
}

const executablePath = await findBrowser();
if (!executablePath) throw new Error('no browser to measure in');
progress('building the page');
const served = await servePage(Number(values.port));
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const each of cases) {
    if (!each.name.includes(values.only)) continue;
    progress(each.name);
    const results = new Map<Name, Measured[]>(NAMES.map((name) => [name, []]));
    for (let turn = 0; turn < runs; turn += 1) {
      for (const name of NAMES) {
        const measured = await measure(browser, served.url, name, each.notes, each.cpu);
        results.get(name)?.push(measured);
        progress(
          `    ${name}: ${JSON.stringify(measured, (_, one) => (typeof one === 'number' ? rounded(one) : one))}`,
        );
      }
    }
    const ours = results.get('us') ?? [];
    for (const metric of Object.keys(ours[0] ?? {})) {
      const middle = (name: Name) =>
        rounded(median((results.get(name) ?? []).map((one) => one[metric] ?? Number.NaN)));
      speak({
        bench: 'canvas',
        case: each.name,
        metric,
        unit: metric === 'idle_repaints' ? 'paints' : 'ms',
        us: middle('us'),
        against: Object.fromEntries(
          NAMES.slice(1)
            .map((name) => [name, middle(name)] as const)
            .filter(([, value]) => !Number.isNaN(value)),
        ),
        runs,
      });
    }
  }
} finally {
  await browser.close();
  await served.close();
}
