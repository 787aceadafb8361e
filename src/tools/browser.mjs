import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNpm } from './install.mjs';
import { ROOT } from './paths.mjs';
import { run, runBin } from './run.mjs';

/** Who knows better says so here; the test runner passes the browser it found on in the first one. */
const VARIABLES = ['PRAATPLAAT_BROWSER', 'CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const ELSEWHERE = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Carries its browser inside the npm package, for a machine that reaches no other address. */
const PACKAGED = { name: '@sparticuz/chromium', version: '143.0.4', folder: '.cache/chromium' };

const MINUTE = 60_000;

/**
 * The Chromium on this machine that really runs: named by a variable, of the system, or out of Playwright's cache.
 *
 * @returns {Promise<string | null>} path of the executable
 */
export async function findBrowser() {
  const named = VARIABLES.map((name) => process.env[name]).filter((path) => path !== undefined);
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of [...named, ...onPath, ...ELSEWHERE]) if (runs(path)) return path;
  const cached = await playwrightsOwn();
  return cached !== null && runs(cached) ? cached : null;
}

/**
 * The same, and if there is none it tries to get one, by every way a clean machine may allow.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} null if all of it failed: the caller must fail too, never skip
 */
export async function findOrInstallBrowser(say) {
  const found = await findBrowser();
  if (found !== null) return found;
  for (const [what, install] of /** @type {const} */ ([
    ['playwright install chromium', byPlaywright],
    ['apt-get install chromium', byApt],
    [`npm install ${PACKAGED.name}`, byNpm],
  ])) {
    say(`No browser for the tests yet; trying: ${what}`);
    const path = (await install()) ?? (await findBrowser());
    if (path !== null && runs(path)) return path;
  }
  say(`No browser could be found or installed. Install Chromium, or point ${VARIABLES[0]} at one.`);
  return null;
}

/** A name alone proves nothing: some systems put a script there that only advises to install it. @param {string} path */
function runs(path) {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: MINUTE / 3, encoding: 'utf8' });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath() || null;
}

async function byPlaywright() {
  await runBin('playwright/cli.js', ['install', 'chromium'], { quiet: true, timeout: 2 * MINUTE });
  return null;
}

async function byApt() {
  if (process.getuid?.() !== 0) return null;
  const apt = (/** @type {string[]} */ ...args) =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      quiet: true,
      timeout: 6 * MINUTE,
    });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium');
  return null;
}

async function byNpm() {
  const { name, version, folder } = PACKAGED;
  const into = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runNpm(['install', ...into, `${name}@${version}`], { timeout: 3 * MINUTE });
  if (code !== 0) return null;
  const entry = join(ROOT, folder, 'node_modules', name, 'build/esm/index.js');
  if (!existsSync(entry)) return null;
  /** @type {{ default: { executablePath(): Promise<string> } }} */
  const packaged = await import(pathToFileURL(entry).href);
  return packaged.default.executablePath().catch(() => null);
}
