import { expect, it } from 'vitest';
import { firefoxVictim } from '../../kill/firefox';
import { DEATHS, runKills } from '../../kill/run';

/** `npm run kill` does the same two hundred times. */
it('killed while it writes: nothing that was confirmed is lost, nothing is half', async () => {
  const victim = await firefoxVictim();
  const report = await runKills(victim, {
    points: DEATHS.length,
    seed: 20_261_123,
    deathOf: (point) => DEATHS[point] ?? 'worker',
  });
  await victim.close();
  expect(report.faults).toEqual([]);
  expect(report.confirmed).toBeGreaterThan(10);
  expect(report.imports).toBeGreaterThan(0);
});
