import type { Card, CardSource } from '../explain/card';
import { explain } from '../explain/explain';
import type { NamedMetric, Relations } from '../explain/relations';
import { shown } from '../explain/sources';
import type { Confidence, Metric, MetricCategory } from '../metrics/types';
import { dateText } from '../shared/date-text';
import type { SightedValue, Sighting } from '../shared/sighting';
import { LANGUAGES, type Language } from '../shared/text';
import type { PlatformNames } from './platform-names';
import { sampleOf } from './sample';
import { plainKey } from './tokens';

/** One metric as it is read in the dictionary: the whole card, and no shop's number. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** In the other language, for whoever meets it there. */
  readonly otherName: string;
  readonly otherLanguage: Language;
  readonly category: MetricCategory;
  readonly parts: Readonly<Partial<Record<'what' | 'like' | 'step' | 'help', string>>>;
  /** A made-up number and how it is read; `null` where every scale is another one. */
  readonly reading: { readonly raw: string; readonly text: string } | null;
  readonly better: Metric['better'];
  /** Why one number alone does not say good or bad. */
  readonly cannotTell: string;
  /** In words; `null` where there is none. */
  readonly formula: string | null;
  /** What counts everywhere. */
  readonly everywhere: readonly string[];
  readonly platforms: Card['elsewhere'];
  readonly relations: Relations;
  /** Names that are easily taken for this one. */
  readonly seeAlso: readonly NamedMetric[];
  readonly pitfalls: readonly string[];
  readonly thresholds: readonly PlatformThresholds[];
  readonly printed: readonly PrintedName[];
  readonly aliases: readonly string[];
  readonly sources: readonly CardSource[];
  readonly confidence: Confidence;
  readonly checkedBy: Metric['checked']['by'];
}

/** What one platform has published. */
export interface PlatformThresholds {
  readonly platform: string;
  readonly facts: readonly {
    readonly text: string;
    readonly when: When;
    /** `null`: no address may be shown. */
    readonly source: CardSource | null;
  }[];
}

/** A date as exact as its source; `undated` where the source names none. */
export type When =
  | { readonly kind: 'date' | 'since'; readonly text: string }
  | { readonly kind: 'undated' };

/** What one platform calls it. */
export interface PrintedName {
  readonly platform: string;
  readonly labels: readonly string[];
  /** `false`: no source confirms it. */
  readonly confirmed: boolean;
}

export interface EntryFacts {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly names: PlatformNames;
}

/** Money of a made-up number, where the metric knows none: the cards speak of yuan as well. */
const SAMPLE_CURRENCY = 'CNY';

/** Puts an entry together. Pure. */
export function entryOf(metric: Metric, { metrics, names }: EntryFacts, language: Language): Entry {
  const [other = language] = LANGUAGES.filter((each) => each !== language);
  const told = (value?: SightedValue): Card =>
    explain({
      sighting: neutral(metric, language, value),
      metric,
      others: [],
      metrics,
      language,
      platformName: null,
      nameOfPlatform: (id) => names.name(id, language),
      platformCurrency: metric.currency ?? SAMPLE_CURRENCY,
      // No period is named, so no date is written with or without its year.
      now: new Date(0),
    });
  const card = told();
  const sample = sampleOf(metric, language);
  const read = sample && told(sample).parts.number;
  const { what, like, step, help } = card.parts;
  return {
    id: metric.id,
    name: metric.name[language],
    otherName: metric.name[other],
    otherLanguage: other,
    category: metric.category,
    parts: {
      ...(what ? { what } : {}),
      ...(like ? { like } : {}),
      ...(step ? { step } : {}),
      ...(help ? { help } : {}),
    },
    reading: sample && read ? { raw: sample.raw, text: read } : null,
    better: metric.better,
    cannotTell: metric.card.verdict.cannotTell[language],
    formula: card.formula?.words ?? null,
    everywhere: card.platformNotes,
    platforms: elsewhere(metric, card, names, language),
    relations: card.relations ?? { movedBy: [], moves: [] },
    seeAlso: metric.seeAlso.flatMap((id) => {
      const name = metrics.get(id)?.name[language];
      return name ? [{ id, name }] : [];
    }),
    pitfalls: card.pitfalls,
    thresholds: thresholdsOf(metric, names, language),
    printed: printedNames(metric, names, language),
    aliases: aliasesOf(metric),
    sources: card.sources,
    confidence: metric.confidence,
    checkedBy: metric.checked.by,
  };
}

/** The name alone, on no platform in particular. */
function neutral(metric: Metric, language: Language, value?: SightedValue): Sighting {
  return {
    id: `dictionary-${metric.id}`,
    metricId: metric.id,
    composed: null,
    labelText: metric.name[language],
    ...(value ? { value } : {}),
    platform: 'generic',
    pageKind: null,
    confidence: 1,
    why: 'exact',
  };
}

/** Each platform's own way of counting; what it has published stands with its date elsewhere. */
function elsewhere(
  metric: Metric,
  card: Card,
  names: PlatformNames,
  language: Language,
): Card['elsewhere'] {
  const published = new Set(metric.thresholds.map(({ fact }) => fact[language]));
  const ids = new Map(
    [...Object.keys(metric.counting), ...Object.keys(metric.formulaByPlatform ?? {})].map((id) => [
      names.name(id, language),
      id,
    ]),
  );
  const rank = (name: string): number => names.rank(ids.get(name) ?? '');
  return card.elsewhere
    .map((one) => ({ ...one, lines: one.lines.filter((line) => !published.has(line)) }))
    .filter(({ formula, lines }) => formula !== null || lines.length > 0)
    .sort((a, b) => rank(a.platform) - rank(b.platform));
}

function thresholdsOf(
  metric: Metric,
  names: PlatformNames,
  language: Language,
): PlatformThresholds[] {
  const platforms = [...new Set(metric.thresholds.map(({ platform }) => platform))];
  return platforms
    .sort((a, b) => names.rank(a) - names.rank(b))
    .map((id) => ({
      platform: names.name(id, language) ?? id,
      facts: metric.thresholds
        .filter(({ platform }) => platform === id)
        .map(({ fact, asOf, source }) => ({
          text: fact[language],
          when: whenOf(asOf, language),
          source: metric.sourcePublic ? sourceOf(source, language) : null,
        })),
    }));
}

/** A threshold names its source in one word: an address, a public repository, or neither. */
function sourceOf(at: string, language: Language): CardSource | null {
  const kind = /^https?:\/\//.test(at)
    ? 'url'
    : /^[\w.-]+\/[\w.-]+:/.test(at)
      ? 'repository'
      : null;
  return kind ? (shown({ kind, at }, language)[0] ?? null) : null;
}

/** Sources date themselves loosely: `2026-07-14`, `2024-06`, `2021 or later`, `undated sample`. */
export function whenOf(asOf: string, language: Language): When {
  if (/undated/.test(asOf)) return { kind: 'undated' };
  const day = dateText(asOf, language, null);
  if (day) return { kind: 'date', text: day };
  const [, year, month] = /(\d{4})(?:-(\d{2}))?/.exec(asOf) ?? [];
  if (!year) return { kind: 'undated' };
  const kind = /later/.test(asOf) ? 'since' : 'date';
  const first = month && dateText(`${year}-${month}-01`, language, null);
  if (!first) return { kind, text: language === 'zh-CN' ? `${year} 年` : year };
  return { kind, text: first.replace(/^1 | 1 日$/, '') };
}

function printedNames(metric: Metric, names: PlatformNames, language: Language): PrintedName[] {
  const of = (labels: Metric['labels'], confirmed: boolean) =>
    Object.entries(labels).flatMap(([id, list]) => {
      const platform = names.name(id, language);
      return platform ? [{ id, platform, labels: distinct(list), confirmed }] : [];
    });
  return [...of(metric.labels, true), ...of(metric.unverifiedLabels, false)]
    .sort(
      (a, b) => Number(b.confirmed) - Number(a.confirmed) || names.rank(a.id) - names.rank(b.id),
    )
    .map(({ platform, labels, confirmed }) => ({ platform, labels, confirmed }));
}

/** Names that no platform was named for. */
function aliasesOf(metric: Metric): string[] {
  const printed = [metric.labels, metric.unverifiedLabels].flatMap(Object.values).flat();
  const known = new Set([...printed, metric.name['zh-CN'], metric.name.en].map(plainKey));
  return distinct(metric.aliases).filter((alias) => !known.has(plainKey(alias)));
}

/** `Conversion rate` and `Conversion Rate` are one name. */
const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [plainKey(name), name])).values(),
];
