import { metrics } from '../../metrics/index';
import type { Metric } from '../../metrics/types';
import { moreWords } from '../grammar/more-words';
import { englishOf, PLATFORM_CODES, UNIT_CODES } from './lexicon';
import { labelKey } from './normalise';

/**
 * Ids of all metrics, in the order of the packed lines, each with the labels that no
 * platform prints behind a tab: `visitors\tuv;独立访客`. The last line holds the rarer words of
 * the grammar.
 */
export function packedIds(): string[] {
  return [
    ...sorted().map((metric) =>
      [metric.id, (labelGroups(metric).get('') ?? []).sort().join(';')].filter(Boolean).join('\t'),
    ),
    moreWords(),
  ];
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
 * `packedIds` (the ids travel apart, with the aliases of no platform): unit letter, `~` for
 * metrics of advertising, and tab-separated groups `codes:label;label`. Codes after `!` are
 * platforms where no source confirms the label. An alias that spells the id (`ad clicks` of
 * `ad-clicks`) is left out. Example: `Cdjt:访客数`.
 */
export function packLexicon(): string {
  const all = sorted();
  const platforms = [
    ...new Set(all.flatMap((m) => [...Object.keys(m.labels), ...Object.keys(m.unverifiedLabels)])),
  ].sort();
  if (platforms.length > PLATFORM_CODES.length) throw new Error('more platforms than codes');
  return [platforms.join(','), ...all.map((metric) => packMetric(metric, platforms))].join('\n');
}

function packMetric(metric: Metric, platforms: readonly string[]): string {
  const code = (ids: string) =>
    ids
      .split(',')
      .map((id) => PLATFORM_CODES[platforms.indexOf(id)] ?? '')
      .sort()
      .join('');
  const packed = [...labelGroups(metric)].flatMap(([group, keys]) => {
    const [sure = '', unsure] = group.split('!');
    const codes = code(sure) + (unsure ? `!${code(unsure)}` : '');
    return codes ? [`${codes}:${keys.sort().join(';')}`] : [];
  });
  const ads = metric.category === 'ads' ? '~' : '';
  return `${UNIT_CODES[metric.unit]}${ads}${packed.join('\t')}`;
}

const LONGEST_NAME = 7;
const SHORT_ENGLISH = /^[\w.-]+(?: [\w.()-]+){0,4}$/;

/** Labels by the platforms that print them: `taobao,jd!douyin`, or nothing for aliases. */
function labelGroups(metric: Metric): Map<string, string[]> {
  const rows = new Map<string, { sure: Set<string>; unsure: Set<string> }>();
  const row = (label: string) => {
    const key = labelKey(label);
    if (/[;\t\n]/.test(key)) throw new Error(`${metric.id}: label may not hold ; or tab: ${label}`);
    const known = rows.get(key) ?? { sure: new Set(), unsure: new Set() };
    if (key) rows.set(key, known);
    return known;
  };
  for (const [platform, labels] of Object.entries(metric.labels))
    for (const label of labels) row(label).sure.add(platform);
  for (const [platform, labels] of Object.entries(metric.unverifiedLabels))
    for (const label of labels) row(label).unsure.add(platform);
  // Our own names are written for reading; only the short ones are also printed.
  const name = metric.name['zh-CN'];
  if (name.length <= LONGEST_NAME && /^\p{L}+$/u.test(name)) row(name);
  for (const alias of metric.aliases) row(alias);
  if (SHORT_ENGLISH.test(metric.name.en)) row(metric.name.en);

  const groups = new Map<string, string[]>();
  for (const [key, { sure, unsure }] of rows) {
    const group = [...sure].sort().join() + (unsure.size ? `!${[...unsure].sort().join()}` : '');
    if (!group && key === englishOf(metric.id)) continue;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return groups;
}
