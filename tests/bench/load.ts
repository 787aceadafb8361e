/**
 * `npm run bench:load [-- --quick] [-- --runs 3] [-- --against]`: what a device has to fetch before it is of use, and how long that
 * takes on slow 4G (150 ms, 1.6 Mbit/s) with a processor four times slower; on the built server with a real session.
 * `visit=first` with an empty cache, `visit=second` with what the browser kept; without a service worker, as on the
 * plain http of a hall. `--against`: Excalidraw's empty page as well, in the same runs. Figures on stdout, progress on
 * stderr.
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tools/browser.mjs';
import { FacilitatorPage } from '../e2e/pages/FacilitatorPage.ts';
import { ParticipantPage } from '../e2e/pages/ParticipantPage.ts';
import { type NewSession, PreparePage } from '../e2e/pages/PreparePage.ts';
import { WallPage } from '../e2e/pages/WallPage.ts';
import { type RunningServer, startServer } from '../e2e/support/server.ts';
import { serveExcalidraw } from './load/excalidraw.ts';
import { Line } from './load/Line.ts';
import { median, progress, rounded, speak } from './speak.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    against: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs ?? (values.quick ? 1 : 3));

/** As it is called in the figures. */
const OTHER = 'excalidraw';

const results = new Map<string, { transfer_kb: number[]; interactive_ms: number[] }>();

/** Goes somewhere over a slow line and stops the clock when `usable` is through. */
async function time(name: string, line: Line, go: () => Promise<unknown>, usable: () => Promise<unknown>) {
  line.reset();
  await line.slow();
  const began = performance.now();
  await go();
  await usable();
  const ms = performance.now() - began;
  // What still comes in belongs to it as well
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { kB } = line;
  await line.fast();
  const all = results.get(name) ?? { transfer_kb: [], interactive_ms: [] };
  results.set(name, all);
  all.transfer_kb.push(kB);
  all.interactive_ms.push(ms);
  progress(`    ${name}: ${rounded(kB)} kB, ${Math.round(ms)} ms`);
}

/** The same page with an empty cache, and once more with a full one. */
async function twice(view: string, page: Page, usable: () => Promise<unknown>) {
  const line = await Line.of(page);
  const address = page.url();
  const open = () => page.goto(address, { waitUntil: 'commit' });
  for (const visit of ['first', 'second']) {
    await page.goto('about:blank');
    if (visit === 'first') await line.forget();
    await time(`view=${view},visit=${visit}`, line, open, usable);
  }
}

async function device(browser: Browser, server: RunningServer, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    serviceWorkers: 'block',
  });
  return context.newPage();
}

async function prepare(laptop: Page): Promise<NewSession> {
  const prepare = new PreparePage(laptop);
  await prepare.open();
  await prepare.fill({ title: 'Samen bouwen', organisation: 'Gemeente Voorbeeld' });
  await prepare.chooseScript('Kort gesprek');
  const session = await prepare.create();
  await prepare.toSession();
  return session;
}

async function run(browser: Browser, server: RunningServer): Promise<void> {
  const laptop = await device(browser, server, 1366, 768);
  const session = await prepare(laptop);
  const desk = new FacilitatorPage(laptop);
  const screen = await device(browser, server, 1920, 1080);
  const wall = new WallPage(screen);
  await desk.pairWall(await wall.showPairingCode());
  await wall.isWaiting(session.joinCode);
  await desk.ask('De droom van de inwoner');
  await desk.isAt('Mensen schrijven');

  const tablet = await device(browser, server, 820, 1180);
  const person = new ParticipantPage(tablet);
  const line = await Line.of(tablet);
  const group = tablet.getByRole('radio', { name: /^Inwoner/ });
  const join = () => tablet.goto(session.joinLink, { waitUntil: 'commit' });
  await time('view=join,visit=first', line, join, () => group.check());
  // From the QR code to the empty field, with a hand that needs no time
  const other = new ParticipantPage(await device(browser, server, 820, 1180));
  const otherLine = await Line.of(other.page);
  await time(
    'view=participant,visit=join',
    otherLine,
    () => other.page.goto(session.joinLink, { waitUntil: 'commit' }),
    async () => {
      await other.page.getByRole('radio', { name: /^Inwoner/ }).check();
      await other.page.getByRole('button', { name: 'Ik doe mee' }).click();
      await expect(other.field).toBeEditable({ timeout: 30_000 });
    },
  );
  await person.joinByLink(session.joinLink, 'Inwoner');
  await expect(person.field).toBeEditable();
  await twice('participant', other.page, () => expect(other.field).toBeEditable({ timeout: 30_000 }));

  await twice('wall', screen, () =>
    expect(screen.getByText('We schrijven in stilte.')).toBeVisible({ timeout: 30_000 }),
  );
  await twice('facilitator', laptop, () =>
    expect(desk.steps.getByRole('button', { name: 'Draai briefjes om' })).toBeEnabled({ timeout: 30_000 }),
  );
  for (const page of [laptop, screen, tablet, other.page]) await page.context().close();
}

/** The same for somebody else's page: empty, with its tools on it. */
async function runOther(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 820, height: 1180 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  const tools = page.locator('.excalidraw canvas.interactive');
  await expect(tools).toBeVisible({ timeout: 60_000 });
  await twice(OTHER, page, () => expect(tools).toBeVisible({ timeout: 60_000 }));
  await context.close();
}

/** What others made of the same visit, if they were asked. */
function against(name: string, metric: 'transfer_kb' | 'interactive_ms'): Record<string, number> {
  const visit = name.split(',').at(-1);
  const other = results.get(`view=${OTHER},${visit}`)?.[metric];
  return other === undefined ? {} : { [OTHER]: rounded(median(other)) };
}

const executablePath = await findBrowser();
if (!executablePath) throw new Error('no browser to measure in');
const other = values.against ? await serveExcalidraw() : null;
const server = await startServer();
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
  for (let turn = 0; turn < runs; turn += 1) {
    progress(`run ${turn + 1}`);
    await run(browser, server);
    if (other) await runOther(browser, other.url);
  }
  for (const [name, measured] of results) {
    if (name.startsWith(`view=${OTHER}`)) continue;
    for (const metric of ['transfer_kb', 'interactive_ms'] as const)
      speak({
        bench: 'load',
        case: name,
        metric,
        unit: metric === 'transfer_kb' ? 'kB' : 'ms',
        us: rounded(median(measured[metric])),
        against: against(name, metric),
        runs,
      });
  }
} finally {
  await browser.close();
  await server.stop();
  await other?.close();
}
