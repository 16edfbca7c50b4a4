import { chromiumVictim } from '../kill/chromium';
import { type Death, runKills } from '../kill/run';
import { expect, test } from './support/test';

/** Starting a browser takes longest: it is killed once here. */
const DEATHS: readonly Death[] = ['worker', 'tab', 'worker', 'browser', 'tab', 'worker'];

/** `npm run kill` does the same two hundred times. */
test('killed while it writes: nothing that was confirmed is lost, nothing is half', async () => {
  const victim = await chromiumVictim();
  const report = await runKills(victim, {
    points: DEATHS.length,
    seed: 20_261_122,
    deathOf: (point) => DEATHS[point] ?? 'worker',
  });
  await victim.close();
  expect(report.faults).toEqual([]);
  expect(report.confirmed).toBeGreaterThan(30);
  expect(report.imports).toBeGreaterThan(0);
});
