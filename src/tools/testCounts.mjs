import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {number[]} codes exit codes of programs that make up one check @returns {Counts} */
export function countStatic(codes) {
  return codes.every((code) => code === 0) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts vitest's JSON report. A file that could not even be loaded holds no tests and still is a failure.
 *
 * @param {string} file @param {number} code exit code of vitest @returns {Counts}
 */
export function countVitest(file, code) {
  /** @typedef {{ status: string, assertionResults: unknown[] }} Suite */
  const report =
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: Suite[] } | null} */ (
      read(file)
    );
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, code);
}

/**
 * Counts Playwright's JSON report. What passed at the second try (`flaky`) passed: browsers on a busy machine stumble;
 * Playwright names it, so that somebody can look.
 *
 * @param {string} file @param {number} code exit code of Playwright @returns {Counts}
 */
export function countPlaywright(file, code) {
  const report = /** @type {{ stats: { expected: number, unexpected: number, flaky: number } } | null} */ (
    read(file)
  );
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected + flaky, failed: unexpected }, code);
}

/** No test at all, or a runner that fails without naming a test, is a failure. @param {Counts} counts @param {number} code */
function honest({ passed, failed }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** @param {string} file @returns {unknown} null if there is none or it is cut off */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
