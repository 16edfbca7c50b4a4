import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Loaded, loadMetric, loadMetrics, loadPlatforms } from './content/load.ts';
import { table } from './setup/table.mjs';

const HELP = `Checks everything the product says of metrics.

  npm run content:check [-- FILE…]

Without FILE: every lib/metrics/*.metric.ts by itself (shape, both languages, text rules,
formulas with their units, sources, examples), then all together (rings of formulas, shared
sentences, likeness of cards, labels with two meanings, coverage of platforms).
FILE: only these metric files, each as if it stood in lib/metrics.

One line for each finding: file: field: reason. Exit code 1 when there is one.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Values of the files that could be read; of the others the reason goes to `findings`. */
function readable<T>(loaded: readonly Loaded<T>[], findings: string[]): T[] {
  return loaded.flatMap(({ file, entry }) => {
    if ('value' in entry) return [entry.value];
    findings.push(`${relative('.', file)}: ${entry.error}`);
    return [];
  });
}

async function main(): Promise<number> {
  // After the loader: these use imports that only it understands.
  const { checkMetric } = await import('./content/check-metric.ts');
  const { MOST_ALIKE, nearestCards, sharedSentences, undecidedClashes } = await import(
    './content/check-together.ts'
  );
  const { formulaCycles } = await import('../lib/metrics/graph.ts');
  const { coverage } = await import('./content/coverage.ts');

  const findings: string[] = [];
  const files = await loadMetrics();
  const metrics = new Map(readable(files, findings).map((metric) => [metric.id, metric]));
  const metricOf = (id: string) => metrics.get(id);
  const single = positionals.length > 0;
  const asked = single ? await Promise.all(positionals.map(loadMetric)) : files;
  if (single) {
    findings.length = 0;
    readable(asked, findings);
  }
  for (const { file, stem, entry } of asked) {
    if (!('value' in entry)) continue;
    for (const finding of checkMetric(entry.value, stem, metricOf))
      findings.push(`${relative('.', file)}: ${finding}`);
  }
  if (single) {
    say(`${asked.length} checked, ${findings.length} findings`);
    for (const line of findings) say(line);
    return findings.length > 0 ? 1 : 0;
  }

  const rings = formulaCycles(metrics);
  findings.push(...rings.map((ring) => `formulas in a ring: ${ring}`));
  findings.push(...sharedSentences(metrics));
  const nearest = nearestCards(metrics);
  for (const { a, b, share } of nearest)
    if (share > MOST_ALIKE) findings.push(`${a}: reads like ${b} (${share.toFixed(2)})`);

  const platforms = new Map(readable(await loadPlatforms(), findings).map((p) => [p.id, p]));
  const clashes = undecidedClashes(metrics, platforms);
  const at = (share: number) => nearest[Math.floor((nearest.length - 1) * share)]?.share ?? 0;
  const complete = [...metrics.values()].filter(
    (m) => m.card && m.name['zh-CN'] && m.name.en && m.card.what.en,
  ).length;
  const formulas = [...metrics.values()].filter((m) => m.formula || m.formulaByPlatform).length;
  say(
    table(
      ['platform', 'metrics', 'labels', 'unverified', 'own counting', 'thresholds'],
      coverage(metrics).map((row) => Object.values(row).map(String)),
    ),
  );
  say('');
  say(`${complete} of ${metrics.size} metrics with a whole card in both languages`);
  say(`${formulas} with a formula; rings among them: ${rings.length}`);
  say(
    `likeness to the nearest other card: median ${at(0.5).toFixed(3)}, 95th ${at(0.05).toFixed(3)}, most ${at(0).toFixed(3)} (${nearest[0]?.a}, ${nearest[0]?.b}); limit ${MOST_ALIKE}`,
  );
  say(`labels with two meanings left to their surroundings: ${clashes.length}`);
  for (const line of clashes) say(`  ${line}`);
  say(`${findings.length} findings`);
  for (const line of findings) say(line);
  return findings.length > 0 ? 1 : 0;
}

if (values.help) say(HELP);
else process.exitCode = await main();
