import type { KeptMetric, ReadPage } from '../../../lib/history/observe';
import { keyOf } from '../../../lib/history/record-key';
import type { Observation, Point, Series } from '../../../lib/history/types';
import { metrics } from '../../../lib/metrics/index';
import type { SightedPeriod, SightedValue, Sighting } from '../../../lib/shared/sighting';

/** Noon in China on Sunday, 22 November 2026. */
export const NOW = new Date('2026-11-22T04:00:00.000Z');

export const CHINA = { timeZone: 'Asia/Shanghai', chineseWeeks: true, loadedAt: NOW } as const;

export const YESTERDAY: SightedPeriod = { kind: 'yesterday', raw: '昨天' };

export const number = (raw: string, value: number, unit: SightedValue['unit'] = null) =>
  ({ raw, number: value, unit, readable: true }) as const;

export function sighting(
  metricId: string | null,
  value: SightedValue | undefined,
  change: Partial<Sighting> = {},
): Sighting {
  return {
    id: `s-${metricId}`,
    metricId,
    composed: null,
    labelText: metricId ?? '',
    ...(value ? { value } : {}),
    period: YESTERDAY,
    platform: 'taobao',
    pageKind: 'home-overview',
    confidence: 0.97,
    why: 'exact',
    ...change,
  };
}

export function page(sightings: readonly Sighting[], change: Partial<ReadPage> = {}): ReadPage {
  return {
    sightings,
    host: 'sycm.taobao.com',
    shop: 'a1b2',
    now: NOW,
    calendar: CHINA,
    currency: 'CNY',
    metricOf: (id): KeptMetric | undefined => metrics.get(id),
    ...change,
  };
}

export const point = (date: string, value = 1): Point => ({
  from: date,
  to: date,
  value,
  dated: 'page',
  seenAt: `${date}T20:00:00.000Z`,
});

export const series = (days: readonly Point[]): Series => ({
  platform: 'taobao',
  shop: 'a1b2',
  metricId: 'visitors',
  unit: 'count',
  currency: null,
  days,
  spans: [],
  running: [],
});

export function observation(change: Partial<Observation> = {}): Observation {
  const base = {
    platform: 'taobao',
    shop: 'a1b2',
    metricId: 'visitors',
    kind: 'yesterday',
    from: '2026-11-21',
    to: '2026-11-21',
    whole: true,
    dated: 'clock',
    value: 126,
    unit: 'count',
    currency: null,
    seenAt: '2026-11-22T01:00:00.000Z',
    host: 'sycm.taobao.com',
    pageKind: 'home-overview',
    ...change,
  } as const;
  const { platform, shop, metricId, to: end } = base;
  return { key: keyOf(platform, shop, metricId, { ...base, end }), ...base };
}
