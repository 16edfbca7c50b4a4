import { expect, test } from '@playwright/test';
import { chromiumVictim } from './chromium';
import { firefoxVictim } from './firefox';
import { type Death, type KillReport, runKills, type Victim } from './run';

/** So many kills in each browser; `DONGDIAN_KILL_POINTS` asks for fewer or more. */
const POINTS = Number(process.env.DONGDIAN_KILL_POINTS ?? 200);
const SEED = Number(process.env.DONGDIAN_KILL_SEED ?? Math.floor(Math.random() * 1e6));
const POINT_MS = 30_000;

/** A browser takes longest to come back: every fourth time. */
const deathOf = (point: number): Death =>
  point % 4 === 3 ? 'browser' : point % 2 === 0 ? 'worker' : 'tab';

test.describe.configure({ timeout: 60_000 + POINTS * POINT_MS });

for (const [name, start] of [
  ['Chromium', chromiumVictim],
  ['Firefox', firefoxVictim],
] as const)
  test(`${name}: killed at ${POINTS} points while writing`, async () => {
    const report = await kills(name, await start());
    expect(report.faults).toEqual([]);
    expect(report.confirmed).toBeGreaterThan(POINTS);
  });

async function kills(name: string, victim: Victim): Promise<KillReport> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`${name}: ${POINTS} points, seed ${SEED}`);
  const report = await runKills(victim, {
    points: POINTS,
    seed: SEED,
    deathOf,
    onPoint: (point, death, faults) => {
      for (const fault of faults) say(`  point ${point}, ${death}: ${fault}`);
      if (point % 20 === 19) say(`  ${point + 1} points`);
    },
  });
  await victim.close();
  say(`${name}: ${report.confirmed} confirmed, ${report.imports} of them imports`);
  return report;
}
