import { NUMBER_SLOTS, slotOf, slotsIn, VERDICT_SLOTS } from '../../lib/explain/templates';
import { type FindMetric, formulaFindings, formulasOf } from '../../lib/metrics/graph';
import { MetricSchema } from '../../lib/metrics/schema';
import type { Metric } from '../../lib/metrics/types';
import { metricIdsOf, parseFormula } from '../../lib/shared/formula';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { headwordsOf, lintCard } from '../../lib/text-rules/lint-card';
import { lintText } from '../../lib/text-rules/lint-text';
import type { RuleId } from '../../lib/text-rules/types';

/**
 * Everything that can be wrong with one metric file by itself, one line each. A file of the
 * wrong shape is told its shape only: the rest would be noise.
 */
export function checkMetric(metric: Metric, stem: string, metricOf: FindMetric): string[] {
  const read = MetricSchema.safeParse(metric);
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
  }
  return [
    ...(metric.id === stem ? [] : [`id: ${metric.id} stands in ${stem}.metric.ts`]),
    ...formulaFindings(metric, metricOf),
    ...references(metric, metricOf),
    ...sources(metric),
    ...examples(metric),
    ...labelsTwice(metric),
    ...slots(metric),
    ...words(metric),
  ];
}

function references(metric: Metric, metricOf: FindMetric): string[] {
  return (['drivers', 'seeAlso'] as const).flatMap((field) =>
    metric[field]
      .filter((id) => id === metric.id || !metricOf(id))
      .map((id) => `${field}: ${id === metric.id ? 'itself' : `unknown id ${id}`}`),
  );
}

function sources(metric: Metric): string[] {
  const found: string[] = [];
  if (metric.sources.length === 0) found.push('sources: none');
  if (metric.sourcePublic && metric.sources.every(({ kind }) => kind === 'recall'))
    found.push('sources: said to be public, but there is none to show');
  for (const { asOf, fact } of metric.thresholds)
    if (!asOf) found.push(`thresholds: no date: ${fact.en}`);
  return found;
}

function examples(metric: Metric): string[] {
  return metric.examples
    .filter(({ text, platform }) => {
      const printed = [metric.labels, metric.unverifiedLabels].flatMap((by) => by[platform] ?? []);
      return ![...printed, ...metric.aliases].includes(text);
    })
    .map(({ text, platform }) => `examples: no label of ${platform}: ${text}`);
}

function labelsTwice(metric: Metric): string[] {
  return Object.entries(metric.labels).flatMap(([platform, labels]) => {
    const all = [...labels, ...(metric.unverifiedLabels[platform] ?? [])];
    return all
      .filter((label, at) => all.indexOf(label) !== at)
      .map((label) => `labels: twice for ${platform}: ${label}`);
  });
}

/** Templates may use only slots that are filled, the same in both languages. */
function slots(metric: Metric): string[] {
  const { card } = metric;
  const operands = formulasOf(metric).flatMap(([, formula]) => {
    const expression = parseFormula(formula);
    return expression ? metricIdsOf(expression).map(slotOf) : [];
  });
  const found: string[] = [];
  const only = (where: string, local: LocalText | undefined, allowed: readonly string[]) => {
    if (!local) return;
    const [zh = [], en = []] = LANGUAGES.map((language) => slotsIn(local[language]).sort());
    for (const slot of new Set([...zh, ...en]))
      if (!allowed.includes(slot)) found.push(`${where}: no such slot: {${slot}}`);
    if (zh.join() !== en.join()) found.push(`${where}: other slots in the other language`);
  };
  only('card.number.value', card.number.value, NUMBER_SLOTS);
  only('card.number.withInputs', card.number.withInputs, [...NUMBER_SLOTS, ...operands]);
  for (const key of ['cannotTell', 'fewPeople', 'up', 'down'] as const)
    only(`card.verdict.${key}`, card.verdict[key], VERDICT_SLOTS[key]);
  for (const key of ['what', 'like', 'step'] as const) only(`card.${key}`, card[key], []);
  only('card.help', card.help.text, []);
  for (const pitfall of card.pitfalls) only('card.pitfalls', pitfall, []);
  for (const key of ['up', 'down'] as const) {
    const local = card.verdict[key];
    if (local && slotsIn(local['zh-CN']).sort().join() !== 'against,change')
      found.push(`card.verdict.${key}: says not how much, or against what`);
  }
  if (!card.verdict.up !== !card.verdict.down) found.push('card.verdict: up and down, or neither');
  const value = slotsIn(card.number.value['zh-CN']);
  if ((value.includes('of') || value.includes('ofMoney')) !== (metric.unit === 'percent'))
    found.push('card.number.value: {of} out of {outOf} belongs to a percent, and a percent to it');
  for (const language of LANGUAGES)
    if (!card.help.text[language].includes(card.help.path))
      found.push(`card.help (${language}): does not name the path ${card.help.path}`);
  return found;
}

/** Lines beside the card are short and plain too, but may use the words of the trade. */
const LINE_RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T11', 'T12', 'T13', 'T16'];

function words(metric: Metric): string[] {
  const headwords = headwordsOf(metric);
  const line = (where: string, local: LocalText): string[] =>
    LANGUAGES.flatMap((language) =>
      lintText(local[language], language, { only: LINE_RULES, headwords }).map(
        ({ rule, message, at }) => `${where} (${language}): ${rule} ${message}: ${at}`,
      ),
    );
  return [
    ...lintCard(metric.card, metric).map(
      ({ where, language, rule, message, at }) =>
        `card.${where} (${language}): ${rule} ${message}: ${at}`,
    ),
    ...Object.entries(metric.counting).flatMap(([platform, lines]) =>
      lines.flatMap((local) => line(`counting.${platform}`, local)),
    ),
  ];
}
