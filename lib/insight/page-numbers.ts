import type { PeriodKind, Sighting } from '../shared/sighting';
import type { WhatIf } from './types';

/** Readable numbers of one time on one page, by metric id; the surest sighting of each. */
export interface PageNumbers {
  readonly period: PeriodKind | null;
  readonly raw: string;
  readonly currency: string | null;
  readonly values: ReadonlyMap<string, number>;
}

const periodKey = ({ period }: Sighting): string =>
  period ? [period.kind, period.from, period.to, period.days].join('|') : '';

/** The numbers of the time for which the page says most. */
export function pageNumbers(sightings: readonly Sighting[]): PageNumbers {
  const byPeriod = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const { metricId, value } = sighting;
    if (!metricId || !value?.readable || value.number === null) continue;
    const key = periodKey(sighting);
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), sighting]);
  }
  const [most = []] = [...byPeriod.values()].sort((a, b) => b.length - a.length);
  const values = new Map<string, number>();
  let currency: string | null = null;
  for (const { metricId, value } of [...most].sort((a, b) => b.confidence - a.confidence)) {
    if (!metricId || value?.number === null || value === undefined) continue;
    if (!values.has(metricId)) values.set(metricId, value.number);
    currency ??= value.currency ?? null;
  }
  const period = most[0]?.period ?? null;
  return { period: period?.kind ?? null, raw: period?.raw ?? '', currency, values };
}

/**
 * People, share who buy and money each, where the page holds enough to know all three:
 * printed, or from the counts they are made of.
 */
export function whatIfOf({ values, currency, raw }: PageNumbers): WhatIf | null {
  const visitors = values.get('visitors');
  const paid = values.get('paid-amount');
  const buyers = values.get('buyers');
  if (visitors === undefined || visitors <= 0) return null;
  const rate = values.get('pay-conversion-rate');
  const conversion = buyers !== undefined ? buyers / visitors : rate;
  if (conversion === undefined || conversion < 0 || conversion > 1) return null;
  const people = conversion * visitors;
  const spend =
    values.get('spend-per-buyer') ?? (paid !== undefined && people > 0 ? paid / people : undefined);
  if (spend === undefined || spend < 0) return null;
  // Numbers of different counting would start the sliders from a sum that is not the page's.
  if (paid !== undefined && Math.abs(people * spend - paid) > 0.02 * Math.max(paid, 1)) return null;
  return { visitors, conversion, spend, currency, period: raw };
}
