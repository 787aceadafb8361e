import { spawnSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import type { HallOptions } from '../e2e/support/test.ts';

/** Who knows better names it. Workers read this file too; they inherit the answer. */
process.env['PRAATPLAAT_FIREFOX'] ??= ['firefox', 'firefox-esr'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
if (process.env['PRAATPLAAT_FIREFOX'] === undefined) throw new Error('No Firefox on this machine.');

/**
 * `npm run e2e:firefox`, after a build: the core of a session and its addresses in the Firefox of this machine, on plain
 * http at a name that is not localhost. Not part of `npm test`: what drives a stock Firefox cannot do all that the other
 * tests ask for, see docs/browsers.md.
 */
export default defineConfig<object, HallOptions>({
  testDir: '../e2e',
  testMatch: ['session.spec.ts', 'addresses.spec.ts'],
  grep: /@zaal/,
  outputDir: '../../test-results',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['line']],
  use: {
    host: 'zaal.test',
    browserName: 'firefox',
    channel: 'moz-firefox',
    actionTimeout: 30_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      executablePath: new URL('firefox.mjs', import.meta.url).pathname,
      firefoxUserPrefs: { 'network.dns.localDomains': 'zaal.test', 'ui.prefersReducedMotion': 1 },
    },
  },
});
