import type { Metric } from '../metrics/types';
import { plain, round } from '../shared/format';
import type { Sighting } from '../shared/sighting';
import { fill, type Language } from '../shared/text';
import type { Card } from './card';
import type { FindMetric } from './formula';
import { funnelOf } from './funnel';
import { numberOf } from './readable';
import { cardWords } from './words';

/** Percentages that are no part of a whole: a change, or a distance to somebody else. */
const NO_SHARE: readonly string[] = ['previous value', 'peer value', 'percentile', 'index point'];

interface Setting {
  readonly metric: Metric;
  readonly sighting: Sighting;
  /** Further sightings of the page. */
  readonly others: readonly Sighting[];
  readonly metricOf: FindMetric;
  readonly language: Language;
}

/** 100 dots for a share; for a step from shown to paid the whole way, where the page has it. */
export function figureOf(setting: Setting): Card['figure'] {
  const { sighting, others, metricOf, language } = setting;
  return hundredOf(setting) ?? funnelOf(sighting, others, metricOf, language);
}

/** The 100-dot picture, for shares from none to all. */
function hundredOf({ metric, sighting, language }: Setting): Card['figure'] {
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
