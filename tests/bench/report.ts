/**
 * `npm run bench:report [-- --quick]`: the PDF of reports with 0, 300 and 1,000 notes, made in a Worker of the browser as
 * the product makes it: how long, how large (without the picture on the cover), and the longest that the page could do
 * nothing. Beside it, by turns in the same browser: Chromium's own print of the same report as a page. Prints as every
 * benchmark does (`speak.ts`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import type { ReportBundle } from '../../src/domain/report/ReportBundle.ts';
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
const ours = await browser.newPage();
await ours.goto(`http://127.0.0.1:${port}/`);
await ours.waitForFunction('window.renderOnce');
const printed = await browser.newPage();

for (const notes of CASES) {
  const tree = withoutPicture(sampleTree(notes));
  const bundle = { tree } as ReportBundle;
  await printed.goto(`http://127.0.0.1:${port}/`);
  await printed.waitForFunction('window.showReport');
  await printed.evaluate((each) => window.showReport(each), tree);
  const rounds: Round[] = [];
  const prints: { ms: number; bytes: number }[] = [];
  // The first of each fetches fonts and warms up; it does not count.
  for (let round = -1; round < RUNS; round += 1) {
    const made = await ours.evaluate((each) => window.renderOnce(each), bundle);
    const began = performance.now();
    const pdf = await printed.pdf({ format: 'A4', tagged: true, outline: true });
    const print = { ms: performance.now() - began, bytes: pdf.length };
    if (round < 0) continue;
    rounds.push(made);
    prints.push(print);
    progress(`notes=${notes}: round ${round + 1} of ${RUNS}`);
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
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });

function withoutPicture(tree: ReportTree): ReportTree {
  return { ...tree, cover: { ...tree.cover, picture: NOTHING } };
}
