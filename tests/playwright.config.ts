import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tools/browser.mjs';
import type { HallOptions } from './e2e/support/test.ts';

// Workers read this file too; they inherit the answer.
process.env['PRAATPLAAT_BROWSER'] ??= (await findBrowser()) ?? '';
const executablePath = process.env['PRAATPLAAT_BROWSER'];
if (executablePath === '') throw new Error('No Chromium on this machine; `npm test -- e2e` installs one.');

/** The names of the second project: the core of a session once more, on plain http at a name that is not localhost. */
const CORE = /@zaal/;

/** ms; a busy machine is slow, not wrong: what is waited for is there long before. Only what never comes takes this long. */
const PATIENCE = 45_000;

export default defineConfig<object, HallOptions>({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: false,
  // Two cores, and a third who works while the others wait for a countdown or a page.
  workers: 3,
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  // Ends what hangs; the longest takes three minutes where a machine has fifteen times as much to do as it can.
  timeout: 20 * 60_000,
  globalTimeout: 60 * 60_000,
  expect: { timeout: PATIENCE },
  reporter: [['line']],
  use: {
    actionTimeout: 60_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP zaal.test 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'zaal', use: { host: 'zaal.test' }, grep: CORE },
    // Each test stands by itself; short ones fill what long ones leave.
    { name: 'localhost', use: { host: 'localhost' }, fullyParallel: true },
    // The picture as pixels. Another version of Chromium draws edges a little differently.
    {
      name: 'visual',
      testDir: 'visual',
      snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
      // A page comes from the sources, file by file.
      use: { actionTimeout: 300_000 },
      // Takes the place of what is above, all of it.
      expect: { timeout: PATIENCE, toHaveScreenshot: { maxDiffPixelRatio: 0.03, animations: 'disabled' } },
    },
  ],
});
