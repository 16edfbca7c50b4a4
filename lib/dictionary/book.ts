import type { Metric } from '../metrics/types';
import type { Platform } from '../platforms/types';
import type { Language } from '../shared/text';
import { type Entry, entryOf } from './entry';
import { platformsOf } from './names';
import type { Pinyin } from './pinyin';
import { platformNames } from './platform-names';
import { makeSearch, type Search } from './search';

/** The dictionary once its facts are here. */
export interface Book {
  /** `null` for an id that no metric has. */
  readonly entry: (id: string, language: Language) => Entry | null;
  readonly search: Search;
  /** `undefined` for a platform that nobody knows by name. */
  readonly platformName: (id: string, language: Language) => string | undefined;
  /** Ids of everything that prints a metric and has a name, in the order of lists. */
  readonly platforms: readonly string[];
}

/** Opens the dictionary over a registry of metrics. */
export function makeBook(
  metrics: ReadonlyMap<string, Metric>,
  platforms: ReadonlyMap<string, Platform>,
  pinyin: Pinyin,
): Book {
  const names = platformNames(platforms);
  const printing = new Set([...metrics.values()].flatMap(platformsOf));
  return {
    entry(id, language) {
      const metric = metrics.get(id);
      return metric ? entryOf(metric, { metrics, names }, language) : null;
    },
    search: makeSearch(metrics, pinyin),
    platformName: (id, language) => names.name(id, language),
    platforms: [...printing]
      .filter((id) => names.name(id, 'en') !== undefined)
      .sort((a, b) => names.rank(a) - names.rank(b)),
  };
}
