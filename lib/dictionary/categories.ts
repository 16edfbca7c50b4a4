import type { MetricCategory } from '../metrics/types';

/** In the order of a visit: who comes, what they do, what is sold, what comes after. */
export const CATEGORIES: readonly MetricCategory[] = [
  'traffic',
  'conversion',
  'sales',
  'customer',
  'product',
  'ads',
  'content-live',
  'service',
  'logistics',
  'score',
  'finance',
];
