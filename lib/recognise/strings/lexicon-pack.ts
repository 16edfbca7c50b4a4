import { metrics } from '../../metrics/index';
import type { Metric } from '../../metrics/types';
import { englishOf, PLATFORM_CODES, UNIT_CODES } from './lexicon';
import { labelKey } from './normalise';

/** Ids of all metrics, in the order of the packed lines. */
export function packedIds(): string[] {
  return sorted().map(({ id }) => id);
}

// Neighbours of one category share words, which packs better.
const sorted = (): Metric[] =>
  [...metrics.values()].sort((a, b) => (a.category + a.id < b.category + b.id ? -1 : 1));

/**
 * The compact form of all labels that goes into the injected script, made at build time
 * and read by `unpackLexicon`.
 *
 * First line: platform ids, comma-joined; a platform's code is its place in
 * `PLATFORM_CODES`. Then one line per metric, in the order of
 * `packedIds` (the ids themselves travel apart): unit letter, `~` for metrics of
 * advertising, and tab-separated groups
 * `codes:label;label`. Codes after `!` are platforms where no source confirms the label;
 * a group without codes holds aliases of no platform. An alias that spells the id
 * (`ad clicks` of `ad-clicks`) is left out. Example: `Cdjt:访客数`.
 */
export function packLexicon(): string {
  const all = sorted();
  const platforms = [
    ...new Set(all.flatMap((m) => [...Object.keys(m.labels), ...Object.keys(m.unverifiedLabels)])),
  ].sort();
  if (platforms.length > PLATFORM_CODES.length) throw new Error('more platforms than codes');
  return [platforms.join(','), ...all.map((metric) => packMetric(metric, platforms))].join('\n');
}

const LONGEST_NAME = 7;
const SHORT_ENGLISH = /^[\w.-]+(?: [\w.()-]+){0,4}$/;

function packMetric(metric: Metric, platforms: readonly string[]): string {
  const rows = new Map<string, { sure: Set<string>; unsure: Set<string> }>();
  const row = (label: string) => {
    const key = labelKey(label);
    if (/[;\t\n]/.test(key)) throw new Error(`${metric.id}: label may not hold ; or tab: ${label}`);
    const known = rows.get(key) ?? { sure: new Set(), unsure: new Set() };
    if (key) rows.set(key, known);
    return known;
  };
  const code = (platform: string) => PLATFORM_CODES[platforms.indexOf(platform)] ?? '';
  for (const [platform, labels] of Object.entries(metric.labels))
    for (const label of labels) row(label).sure.add(code(platform));
  for (const [platform, labels] of Object.entries(metric.unverifiedLabels))
    for (const label of labels) row(label).unsure.add(code(platform));
  // Our own names are written for reading; only the short ones are also printed.
  const name = metric.name['zh-CN'];
  if (name.length <= LONGEST_NAME && /^\p{L}+$/u.test(name)) row(name);
  for (const alias of metric.aliases) row(alias);
  if (SHORT_ENGLISH.test(metric.name.en)) row(metric.name.en);

  const groups = new Map<string, string[]>();
  for (const [key, { sure, unsure }] of rows) {
    const codes =
      [...sure].sort().join('') + (unsure.size ? `!${[...unsure].sort().join('')}` : '');
    if (!codes && key === englishOf(metric.id)) continue;
    groups.set(codes, [...(groups.get(codes) ?? []), key]);
  }
  const packed = [...groups].map(([codes, keys]) => `${codes}:${keys.sort().join(';')}`);
  const ads = metric.category === 'ads' ? '~' : '';
  return `${UNIT_CODES[metric.unit]}${ads}${packed.join('\t')}`;
}
