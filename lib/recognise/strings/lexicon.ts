import type { Unit } from '../../shared/sighting';
import { addWords } from '../grammar/words';

/** Every known label, decoded from the packed form (see `lexicon-pack.ts`). */

/** One letter per unit, at the start of a line. */
export const UNIT_CODES: Readonly<Record<Unit, string>> = {
  count: 'C',
  percent: 'P',
  money: 'M',
  score: 'S',
  ratio: 'R',
  hours: 'H',
  seconds: 'E',
  days: 'D',
  points: 'O',
  'per-mille-money': 'K',
};
export const PLATFORM_CODES = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The name every id spells by itself. */
export const englishOf = (metricId: string): string => metricId.replace(/-/g, '');

export interface LexiconEntry {
  readonly metricId: string;
  /** Counted by an advertising tool. */
  readonly ads: boolean;
  /** Platforms on which the label is printed. */
  readonly platforms: readonly string[];
  /** Platforms where it is said to be printed, but no source confirms it. */
  readonly unverified: readonly string[];
}

export interface Lexicon {
  /** Meanings of a look-up key; `undefined` when it is no label. */
  meanings(key: string): readonly LexiconEntry[] | undefined;
  /** Longest key, in characters: longer texts cannot be a label. */
  readonly longest: number;
  readonly size: number;
  keys(): Iterable<string>;
  /** On how many platforms the metric has a label: breaks ties on unknown pages. */
  spread(metricId: string): number;
  /** Unit in which the metric is counted. */
  unitOf(metricId: string): Unit | undefined;
  /** Do some labels start like this? The first one or two characters of a key; for labels split over elements. */
  starts(twoCharacters: string): boolean;
}

const LINE = /^([A-Z])(~?)(.*)$/;

/**
 * @param ids metric ids with their aliases of no platform, in the order of the packed lines
 * (`packedIds`); they are sent to the page, not injected, and the rarer words behind them.
 */
export function unpackLexicon(packed: string, ids: readonly string[]): Lexicon {
  const [platformLine = '', ...lines] = packed.split('\n');
  const platforms = platformLine.split(',');
  const named = (codes: string) =>
    [...codes].map((code) => platforms[PLATFORM_CODES.indexOf(code)] ?? '');
  const units = new Map<string, Unit>();
  const unitOfCode = new Map(
    (Object.entries(UNIT_CODES) as [Unit, string][]).map(([unit, code]) => [code, unit]),
  );
  const rows = new Map<string, LexiconEntry[]>();
  const spread = new Map<string, Set<string>>();
  const starts = new Set<string>();
  let longest = 0;
  const add = (key: string, entry: LexiconEntry) => {
    const known = rows.get(key);
    if (known) known.push(entry);
    else rows.set(key, [entry]);
    starts.add(key.slice(0, 2));
    starts.add(key.slice(0, 1));
    if (key.length > longest) longest = key.length;
  };
  for (const [at, line] of lines.entries()) {
    const [metricId = '', aliases] = (ids[at] ?? '').split('\t');
    const [, unit = '', ads = '', groups = ''] = LINE.exec(line) ?? [];
    const known = unitOfCode.get(unit);
    if (known) units.set(metricId, known);
    let spelled = false;
    // With nothing before its colon, the last group is of no platform.
    for (const group of [...groups.split('\t'), `:${aliases ?? ''}`]) {
      const colon = group.indexOf(':');
      const [sure = '', unsure = ''] = group.slice(0, colon).split('!');
      const entry = {
        metricId,
        ads: ads !== '',
        platforms: named(sure),
        unverified: named(unsure),
      };
      const everywhere = spread.get(metricId) ?? new Set();
      spread.set(metricId, everywhere);
      for (const platform of [...entry.platforms, ...entry.unverified]) everywhere.add(platform);
      for (const key of group.slice(colon + 1).split(';')) {
        if (!key) continue;
        add(key, entry);
        spelled ||= key === englishOf(metricId);
      }
    }
    if (!spelled)
      add(englishOf(metricId), { metricId, ads: ads !== '', platforms: [], unverified: [] });
  }
  addWords(ids[lines.length] ?? '');
  return {
    longest,
    size: rows.size,
    keys: () => rows.keys(),
    meanings: (key) => rows.get(key),
    spread: (metricId) => spread.get(metricId)?.size ?? 0,
    unitOf: (metricId) => units.get(metricId),
    starts: (twoCharacters) => starts.has(twoCharacters),
  };
}
