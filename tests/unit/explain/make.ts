import type { Card } from '../../../lib/explain/card';
import { explain } from '../../../lib/explain/explain';
import type { FormulaNode } from '../../../lib/figures/formula-tree';
import { metrics } from '../../../lib/metrics/index';
import type {
  SightedComparison,
  SightedPeriod,
  SightedValue,
  Sighting,
} from '../../../lib/shared/sighting';
import type { Language } from '../../../lib/shared/text';

/** Makes sightings and cards for tests; everything not given is plain. */

export const NOW = new Date(2026, 10, 22, 9, 30);
export const YESTERDAY: SightedPeriod = { kind: 'yesterday', raw: '昨天' };

export const read = (
  raw: string,
  number: number | null,
  more: Partial<SightedValue> = {},
): SightedValue => ({ raw, number, unit: null, readable: true, ...more });

export const percent = (raw: string, number: number): SightedValue =>
  read(raw, number, { unit: 'percent' });

export const yuan = (raw: string, number: number): SightedValue =>
  read(raw, number, { unit: 'money', currency: 'CNY' });

export const change = (
  fraction: number | null,
  against: SightedComparison['with'] = 'previous-day',
): SightedComparison => ({ raw: '较前一日', with: against, change: fraction });

export function sight(metricId: string | null, more: Partial<Sighting> = {}): Sighting {
  return {
    id: `s-${metricId}`,
    metricId,
    composed: null,
    labelText: metricId ?? '未知',
    period: YESTERDAY,
    platform: 'taobao',
    pageKind: null,
    confidence: 1,
    why: 'exact',
    ...more,
  };
}

export function cardOf(
  sighting: Sighting,
  language: Language = 'zh-CN',
  others: readonly Sighting[] = [],
  more: Partial<Parameters<typeof explain>[0]> = {},
): Card {
  return explain({
    sighting,
    metric: sighting.metricId === null ? null : (metrics.get(sighting.metricId) ?? null),
    others,
    metrics,
    language,
    platformName: language === 'zh-CN' ? '淘宝' : 'Taobao',
    platformCurrency: 'CNY',
    now: NOW,
    ...more,
  });
}

const treeTexts = ({ name, value, parts }: FormulaNode): string[] => [
  name,
  value ?? '',
  ...parts.flatMap(({ node }) => treeTexts(node)),
];

/** Every text of a card that we have written; label and printed value are the page's. */
export function textsOf(card: Card): string[] {
  return [
    card.name,
    card.period.text,
    ...Object.values(card.parts),
    ...(card.figure?.kind === 'hundred' ? [card.figure.alt] : []),
    ...(card.figure?.kind === 'funnel' ? card.figure.steps.map(({ name }) => name) : []),
    ...(card.formula ? [card.formula.words, card.formula.numbers ?? ''] : []),
    ...(card.formula?.tree ? treeTexts(card.formula.tree) : []),
    ...card.platformNotes,
    ...card.pitfalls,
    ...card.sources.map((source) => source.text),
  ];
}

/** What must never reach a reader. */
export const BROKEN = /\{\w+\}|\bNaN\b|\bundefined\b|\bInfinity\b|\[object|\bnull\b/;
