/**
 * `npm run bench:report [-- --quick]`: the PDF of reports with 0, 300 and 1,000 notes, made in a Worker of the browser as
 * the product makes it: how long, how large (without the picture on the cover), and the longest that the page could do
 * nothing. Beside it, by turns in the same browser, Chromium's own print of the same report.
 *
 * Both start from the report not yet laid out and end with a tagged PDF with bookmarks, in the same fonts. `pdf_ms`: the
 * page is open, the Worker waits (the product starts it a second after the page) and the fonts are loaded on both sides.
 * `first_pdf_ms`: a page just opened, without Worker and without fonts, on both sides. Prints as every benchmark does
 * (`speak.ts`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { ReportTree } from '../../src/domain/report/ReportTree.ts';
import { sampleTree } from '../../src/report/pdf/testing/sampleTree.ts';
import { findBrowser } from '../../src/tools/browser.mjs';
import type { Round } from './report/main.tsx';
import { median, progress, rounded, speak } from './speak.ts';

const quick = process.argv.includes('--quick');
const RUNS = quick ? 2 : 7;
const CASES = [0, 300, 1_000];
const NOTHING = { width: 16, height: 9, shapes: [] };

const outDir = mkdtempSync(join(tmpdir(), 'praatplaat-bench-report-'));
progress('building the page…');
await build({
  configFile: false,
  root: join(import.meta.dirname, 'report'),
  logLevel: 'error',
  // As the product is built, without what it is built of beside the report.
  build: {
    outDir,
    emptyOutDir: true,
    target: ['safari16.4', 'chrome109', 'firefox115'],
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});
const server = await preview({
  configFile: false,
  root: outDir,
  logLevel: 'error',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.httpServer.address();
const port = address !== null && typeof address === 'object' ? address.port : 0;
const executablePath = (await findBrowser()) ?? '';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext();
// fetches everything once, so that the first rounds do not measure the disk
await (await opened()).evaluate((tree) => window.renderOnce(tree), withoutPicture(sampleTree(3)));

for (const notes of CASES) {
  const tree = withoutPicture(sampleTree(notes));
  const rounds: Round[] = [];
  const prints: { ms: number; bytes: number }[] = [];
  const ours = await opened();
  await ours.evaluate(() => window.prepareRendering());
  const printed = await opened();
  const html = await printed.evaluate((each) => window.htmlOf(each), tree);
  if (html === '') throw new Error('there is nothing to print');
  // The first of each fetches fonts and warms up; it does not count.
  for (let round = -1; round < RUNS; round += 1) {
    const made = await ours.evaluate((each) => window.renderOnce(each), tree);
    const print = await printOf(printed, html);
    if (round < 0) continue;
    rounds.push(made);
    prints.push(print);
    progress(`notes=${notes}: round ${round + 1} of ${RUNS}`);
  }
  const first: number[] = [];
  const firstPrint: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const [one, other] = [await opened(), await opened()];
    first.push((await one.evaluate((each) => window.renderOnce(each), tree)).ms);
    firstPrint.push((await printOf(other, html)).ms);
    await one.close();
    await other.close();
  }
  const said = { bench: 'report', case: `notes=${notes}`, runs: RUNS } as const;
  speak({
    ...said,
    metric: 'pdf_ms',
    unit: 'ms',
    us: rounded(median(rounds.map(({ ms }) => ms))),
    against: { 'chromium-print': rounded(median(prints.map(({ ms }) => ms))) },
  });
  speak({
    ...said,
    metric: 'first_pdf_ms',
    unit: 'ms',
    us: rounded(median(first)),
    against: { 'chromium-print': rounded(median(firstPrint)) },
  });
  speak({
    ...said,
    metric: 'pdf_kb',
    unit: 'kB',
    us: rounded(median(rounds.map(({ bytes }) => bytes)) / 1024),
    against: { 'chromium-print': rounded(median(prints.map(({ bytes }) => bytes)) / 1024) },
  });
  speak({
    ...said,
    metric: 'longest_block_ms',
    unit: 'ms',
    us: rounded(median(rounds.map(({ block }) => block))),
    against: {},
  });
  await ours.close();
  await printed.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });

/** A page with the code of both and nothing else done: no Worker, no fonts, no report. */
async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('window.renderOnce');
  return page;
}

/**
 * What it takes the browser from HTML that is not laid out to a tagged PDF with bookmarks, with the fonts of ours. That
 * the tree has to become HTML first is left out: it is in its favour.
 */
async function printOf(page: Page, html: string): Promise<{ ms: number; bytes: number }> {
  await page.evaluate(() => window.showHtml(''));
  const began = performance.now();
  await page.evaluate((each) => window.showHtml(each), html);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  return { ms: performance.now() - began, bytes: pdf.length };
}

function withoutPicture(tree: ReportTree): ReportTree {
  return { ...tree, cover: { ...tree.cover, picture: NOTHING } };
}
