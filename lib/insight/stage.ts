import type { Metric } from '../metrics/types';
import type { Stage } from './types';

const CATEGORY_STAGE: Readonly<Record<Metric['category'], Stage>> = {
  traffic: 'came',
  conversion: 'bought',
  sales: 'sold',
  ads: 'ads',
  'content-live': 'content',
  customer: 'people',
  product: 'goods',
  service: 'service',
  logistics: 'service',
  score: 'service',
  finance: 'money',
};

/** Where on a customer's way a number stands: shown, came, bought, sold; then the rest. */
export function stageOf({ category, base, id }: Metric): Stage {
  if (category === 'traffic' && (base === 'view' || /impression|exposure/.test(id))) {
    return /page-view/.test(id) ? 'came' : 'seen';
  }
  return CATEGORY_STAGE[category];
}

/** Within one stage: amounts before rates before scores, then by name. */
export function byWeight(a: Metric, b: Metric): number {
  const weight = ({ unit }: Metric): number =>
    unit === 'count' || unit === 'money' ? 0 : unit === 'percent' || unit === 'ratio' ? 1 : 2;
  return weight(a) - weight(b);
}
