import { expect, test } from '@playwright/test';
import { precisionOf, recallOf } from './report.ts';
import { recogniseFixtures, reportText } from './run.ts';

test('fixture pages and every mutated copy are read', async () => {
  const report = await recogniseFixtures({ json: process.env.RECOGNITION_JSON });
  process.stdout.write(`\n${reportText(report)}\n`);
  for (const { name, score } of report.copies) {
    expect.soft(recallOf(score), `${name}: recall`).toBeGreaterThanOrEqual(0.95);
    expect.soft(precisionOf(score), `${name}: precision`).toBeGreaterThanOrEqual(0.98);
    expect.soft(score.wrongNumbers, `${name}: wrong numbers taken for readable`).toBe(0);
  }
  const broken = report.findings.filter(({ fault }) => fault === 'broke');
  expect.soft(broken.map(({ fixture, copy, seen }) => `${fixture} ${copy}: ${seen}`)).toEqual([]);
});
