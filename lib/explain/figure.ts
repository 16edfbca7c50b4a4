import type { Metric } from '../metrics/types';
import type { Sighting } from '../shared/sighting';
import { fill, type Language } from '../shared/text';
import type { Card } from './card';
import { plain, round } from './format';
import { numberOf } from './readable';
import { cardWords } from './words';

/** Percentages that are no part of a whole: a change, or a distance to somebody else. */
const NO_SHARE: readonly string[] = ['previous value', 'peer value', 'percentile', 'index point'];

/** The 100-dot picture, for shares from none to all. */
export function figureOf(metric: Metric, sighting: Sighting, language: Language): Card['figure'] {
  const fraction = numberOf(sighting.value);
  if (metric.unit !== 'percent' || NO_SHARE.includes(metric.base)) return null;
  if (fraction === null || fraction < 0 || fraction > 1) return null;
  const of100 = round(fraction * 100, 1);
  return {
    kind: 'hundred',
    of100,
    alt: fill(cardWords.figure[language], { n: plain(of100, 1) }),
  };
}
