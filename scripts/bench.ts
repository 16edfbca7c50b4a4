import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { cardTimes } from './bench/cards.ts';
import { idleCost, injectedSize } from './bench/extension.ts';
import { historyFigures } from './bench/history.ts';
import { learnFigures } from './bench/learn.ts';
import { pageFigures } from './bench/pages.ts';
import type { Row } from './bench/row.ts';
import { rulesDiff } from './bench/rules.ts';
import { rulesSearch } from './bench/rules-search.ts';
import { runMain } from './setup/clear-error.mjs';

const HELP = `Measures the budgets of docs/architecture.md in one run, on the built extension.

  npm run bench [-- --json FILE]

Ratios are taken inside one page, in turns, so that a busy machine hits both sides.`;

await runMain(async () => {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const { rows: pageRows, anchors } = await pageFigures();
  const rows: Row[] = [
    ...pageRows,
    await idleCost(),
    injectedSize(),
    ...(await cardTimes()),
    ...(await historyFigures()),
    ...(await learnFigures()),
    await rulesDiff(),
    await rulesSearch(),
  ];
  print(rows);
  process.stdout.write(`\nFor comparison, on the same page: ${anchors}\n`);
  const machine = `${process.platform}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  process.stdout.write(`${machine}\n`);
  if (rows.some((row) => !row.ok)) process.exitCode = 1;
});

function print(rows: readonly Row[]): void {
  for (const { id, value, unit, budget, ok } of rows)
    process.stdout.write(
      `${id.padEnd(14)} ${String(value).padStart(9)} ${unit.padEnd(6)} budget ${String(budget).padStart(6)}  ${ok ? 'ok' : 'OVER'}\n`,
    );
}
