import type { FunnelStep } from '../figures/funnel';
import type { Sighting } from '../shared/sighting';
import type { Language } from '../shared/text';
import type { Card } from './card';
import type { FindMetric } from './formula';
import { operandOf } from './readable';

/** The way from shown to paid; where a step has several metrics the first on the page counts. */
const WAY: readonly (readonly string[])[] = [
  ['product-impressions', 'ad-impressions'],
  ['visitors'],
  ['cart-users'],
  ['buyers'],
];
/** With fewer steps there is no way to see. */
const LEAST_STEPS = 3;

/**
 * The way from shown to paid, for a metric that is a step of it, when at least three steps
 * stand readable on the page for the same time. A step missing in between stays in the list
 * without a count.
 */
export function funnelOf(
  sighting: Sighting,
  others: readonly Sighting[],
  metricOf: FindMetric,
  language: Language,
): Card['figure'] {
  const here = sighting.metricId;
  if (here === null || !WAY.some((ids) => ids.includes(here))) return null;
  const steps = WAY.flatMap((ids): FunnelStep[] => {
    const order = ids.includes(here) ? [here] : ids;
    const found = order.find((id) => countOf(id, sighting, others) !== null);
    const metric = metricOf(found ?? order[0] ?? '');
    if (!metric) return [];
    return [
      {
        id: metric.id,
        name: metric.name[language],
        count: countOf(metric.id, sighting, others),
        counts: metric.base === 'view' ? 'times' : 'people',
      },
    ];
  });
  const known = (step: FunnelStep) => step.count !== null;
  if (steps.filter(known).length < LEAST_STEPS) return null;
  // What is missing at either end is simply not part of the way that this page shows.
  const from = steps.findIndex(known);
  const to = steps.findLastIndex(known);
  return { kind: 'funnel', here, steps: steps.slice(from, to + 1) };
}

/** A count; what is below nothing is none. */
function countOf(id: string, sighting: Sighting, others: readonly Sighting[]): number | null {
  const value = operandOf(id, sighting, others);
  if (!value || value.unit === 'percent' || value.unit === 'money') return null;
  return value.number !== null && value.number >= 0 ? value.number : null;
}
