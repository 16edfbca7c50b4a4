// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Reads how many tests passed from the JSON of vitest or Playwright.
 * @param {string} file
 * @returns {Counts | null} null where there is no such file or it is not understood
 */
export function readCounts(file) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof json.numTotalTests === 'number') {
      return {
        passed: json.numPassedTests,
        failed: json.numFailedTests,
        skipped: json.numPendingTests + json.numTodoTests,
      };
    }
    const { expected, unexpected, flaky, skipped } = json.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  } catch {
    return null;
  }
}
