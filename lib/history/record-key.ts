import type { ResolvedPeriod } from './types';

/**
 * Keys of kept numbers. They begin with what is asked for — platform, metric, last day — so
 * that "the last weeks of this metric" is one stretch of neighbours on the disk, read in one
 * go. An index would have to fetch every row from somewhere else.
 */

/** Sorts behind every id, date and key of a shop. */
const LAST = '~';

/**
 * The same period of the same number is one record. What was still running has a key of its
 * own, by the period it will be once it is over: it is renewed while it runs, and never
 * stands where the whole one stands.
 */
export const keyOf = (
  platform: string,
  shop: string,
  metricId: string,
  { from, end, whole }: Pick<ResolvedPeriod, 'from' | 'end' | 'whole'>,
): string => [platform, metricId, end, shop, from, ...(whole ? [] : ['running'])].join('|');

export interface KeyRange {
  readonly first: string;
  readonly last: string;
}

/** Every key of a platform. */
export const keysOfPlatform = (platform: string): KeyRange => ({
  first: `${platform}|`,
  last: `${platform}|${LAST}`,
});

/** Every key of a metric whose period ended on this day or later. */
export const keysOfMetric = (platform: string, metricId: string, since = ''): KeyRange => ({
  first: `${platform}|${metricId}|${since}`,
  last: `${platform}|${metricId}|${LAST}`,
});

/** The platform and the metric that a key begins with. */
export function headOf(key: string): { readonly platform: string; readonly metricId: string } {
  const [platform = '', metricId = ''] = key.split('|');
  return { platform, metricId };
}
