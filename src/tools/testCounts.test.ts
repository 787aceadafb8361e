import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countStatic, countVitest } from './testCounts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'praatplaat-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const vitest = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) =>
  report({ numPassedTests, numFailedTests, testResults });
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  report({ stats: { expected, unexpected, flaky } });

describe('counting what ran', () => {
  it.each([
    ['all well', countStatic([0, 0]), { passed: 1, failed: 0 }],
    ['one of two programs failed', countStatic([0, 2]), { passed: 0, failed: 1 }],
    ['unit tests', countVitest(vitest(7, 0), 0), { passed: 7, failed: 0 }],
    ['a failed unit test', countVitest(vitest(7, 2), 1), { passed: 7, failed: 2 }],
    [
      'a file that could not be loaded',
      countVitest(vitest(7, 0, [{ status: 'failed', assertionResults: [] }]), 1),
      { passed: 7, failed: 1 },
    ],
    ['a runner that failed and named no test', countVitest(vitest(7, 0), 1), { passed: 7, failed: 1 }],
    ['no unit test at all', countVitest(vitest(0, 0), 0), { passed: 0, failed: 1 }],
    ['no report', countVitest(join(folder, 'gone.json'), 0), { passed: 0, failed: 1 }],
    ['half a report', countPlaywright(report('{"stats":'), 0), { passed: 0, failed: 1 }],
    ['browser tests', countPlaywright(playwright(4, 0), 0), { passed: 4, failed: 0 }],
    ['a flaky browser test', countPlaywright(playwright(3, 0, 1), 0), { passed: 4, failed: 0 }],
  ])('%s', (_what, counts, wanted) => {
    expect(counts).toEqual(wanted);
  });
});
