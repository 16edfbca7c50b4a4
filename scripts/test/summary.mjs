// @ts-check
import { table } from '../setup/table.mjs';

/** @param {import('./run-steps.mjs').Outcome} outcome */
function tests({ counts }) {
  if (!counts) return '';
  const { passed, failed, skipped } = counts;
  const parts = [`${passed} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

/**
 * The table of the steps and, as the last line, the count of tests. A step that failed
 * without a failed test of its own (types, lint, a build, a crash) counts as one failure.
 * @param {readonly import('./run-steps.mjs').Outcome[]} outcomes
 * @returns {string}
 */
export function summary(outcomes) {
  const rows = outcomes.map((outcome) => [
    outcome.id,
    outcome.seconds.toFixed(1),
    outcome.ok ? 'ok' : outcome.ran ? 'FAILED' : 'FAILED (not run)',
    tests(outcome),
  ]);
  let [passed, failed, skipped] = [0, 0, 0];
  for (const { ok, counts } of outcomes) {
    passed += counts?.passed ?? 0;
    skipped += counts?.skipped ?? 0;
    failed += Math.max(counts?.failed ?? 0, ok ? 0 : 1);
  }
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  rows.push(['all', seconds.toFixed(1), failed === 0 ? 'ok' : 'FAILED', '']);
  const last = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `\n${table(['step', 'seconds', 'result', 'tests'], rows)}\n\n${last}\n`;
}
