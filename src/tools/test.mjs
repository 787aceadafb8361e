/**
 * `npm test`: everything, on a fresh clone too. It installs, builds and finds a browser if it has to, runs every step
 * even after one has failed, and sums up. The last line is `N passed, N failed`: each static check is one test, the
 * unit and browser tests count one by one. Names of steps as arguments run only those: `npm test -- lint unit`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';
import { endChildrenOnSignal, runBin } from './run.mjs';
import { countPlaywright, countStatic, countVitest } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

const REPORTS = '.cache/test';
const MINUTE = 60_000;
/** TypeScript 7, which takes a third of the time; 6 stays for the tools that ask it about a program. */
const TSC = 'typescript-native/bin/tsc';

const say = (/** @type {string} */ line) => console.log(line);

/**
 * Static checks beside each other, because most keep only one core busy; the tests by themselves, because who waits for a
 * clock must not wait for a core too.
 *
 * @type {Record<string, () => Promise<Counts>>[]}
 */
const STAGES = [
  {
    types: () =>
      checks(TSC, [
        ['-p', 'tsconfig.json'],
        ['-p', 'src/domain/tsconfig.json'],
        ['-p', 'src/client/tsconfig.json'],
      ]),
    lint: () => checks('@biomejs/biome/bin/biome', [['check', '--error-on-warnings', '.']]),
    unused: () => checks('knip/bin/knip.js', [[]]),
    content: () => checks('tsx/dist/cli.mjs', [['src/tools/content-check.ts']]),
    size: () => checks('tsx/dist/cli.mjs', [['tests/architecture/size.ts']]),
  },
  { unit },
  { e2e },
];

/** Programs of which all must succeed; together they are one test. @param {string} bin @param {string[][]} calls */
async function checks(bin, calls) {
  const ended = await Promise.all(
    calls.map((args) => runBin(bin, args, { quiet: true, timeout: 5 * MINUTE })),
  );
  for (const { code, output } of ended) if (code !== 0) process.stdout.write(output);
  return countStatic(ended.map(({ code }) => code));
}

async function unit() {
  const file = report('vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  // React's production half, which NODE_ENV=production would choose, cannot be tested.
  const env = { NODE_ENV: 'test' };
  const { code } = await runBin('vitest/vitest.mjs', ['run', ...reporters], { env, timeout: 40 * MINUTE });
  return countVitest(file, code);
}

async function e2e() {
  const browser = await findOrInstallBrowser(say);
  if (browser === null) return { passed: 0, failed: 1 };
  const file = report('playwright.json');
  const env = { PRAATPLAAT_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, NODE_ENV: undefined };
  const args = ['test', '-c', 'tests/playwright.config.ts', '--reporter=line,json'];
  const { code } = await runBin('@playwright/test/cli.js', args, { env, timeout: 61 * MINUTE });
  return countPlaywright(file, code);
}

/** A report of an earlier run must not be counted for this one. @param {string} name @returns {string} its path */
function report(name) {
  mkdirSync(join(ROOT, REPORTS), { recursive: true });
  const file = join(ROOT, REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} name @param {() => Promise<Counts>} step @returns {Promise<Counts>} */
async function timed(name, step) {
  const began = performance.now();
  const counts = await step();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `${counts.failed === 0 ? 'ok' : 'FAILED'}: ${name}, ${counts.passed} of ${counts.passed + counts.failed} in ${seconds} s`,
  );
  return counts;
}

endChildrenOnSignal();
const wanted = process.argv.slice(2);
const names = STAGES.flatMap(Object.keys);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown step ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
if (!(await ensureInstalled(say))) {
  total.failed += 1;
} else {
  if (!(await ensureBuilt(say))) total.failed += 1;
  for (const stage of STAGES) {
    const chosen = Object.entries(stage).filter(([name]) => wanted.length === 0 || wanted.includes(name));
    if (chosen.length === 0) continue;
    say(`\n== ${chosen.map(([name]) => name).join(', ')}`);
    for (const { passed, failed } of await Promise.all(chosen.map(([name, step]) => timed(name, step)))) {
      total.passed += passed;
      total.failed += failed;
    }
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
