// @ts-check
import { rm } from 'node:fs/promises';
import { runTool } from '../setup/run.mjs';
import { readCounts } from './counts.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} id
 * @property {number} seconds
 * @property {boolean} ok
 * @property {boolean} ran false where a step that it needs had failed
 * @property {import('./counts.mjs').Counts | null} counts null for a step that is not made of tests
 */

/**
 * Runs one step after the other, also after a failure: one run tells everything.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    const broken = (step.needs ?? []).filter((id) =>
      outcomes.some((outcome) => outcome.id === id && !outcome.ok),
    );
    process.stdout.write(`\n── ${step.id}: ${step.what}\n`);
    if (broken.length > 0) {
      process.stdout.write(`Not run, because this failed: ${broken.join(', ')}.\n`);
      outcomes.push({ id: step.id, seconds: 0, ok: false, ran: false, counts: null });
      continue;
    }
    if (step.results) await rm(step.results, { force: true });
    const start = performance.now();
    const { code } = await runTool(step.script, step.args, step.env ? { env: step.env } : {});
    const seconds = (performance.now() - start) / 1000;
    const counts = step.results ? readCounts(step.results) : null;
    outcomes.push({ id: step.id, seconds, ok: code === 0, ran: true, counts });
  }
  return outcomes;
}
