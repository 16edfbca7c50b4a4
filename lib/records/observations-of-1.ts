import { calendarOf } from '../history/calendar-of';
import { whyNotOwn } from '../history/own-values';
import { keyOf } from '../history/record-key';
import { resolvePeriod } from '../history/resolve-period';
import { shopKey } from '../history/shop-key';
import type { Observation } from '../history/types';
import { metrics } from '../metrics/index';
import { platforms } from '../platforms/index';
import type { PeriodKind, SightedPeriod, Unit } from '../shared/sighting';

/** A kept number as version 1 wrote it. */
export interface OldObservation {
  key: string;
  platform: string;
  host: string;
  metricId: string;
  value: number;
  unit: string | null;
  /** `2026-11-19/2026-11-19`, or the day it was seen and the period's name. */
  period: string;
  at: string;
}

/**
 * Version 1 kept the number of every opened card. Those that version 2 would keep are carried
 * over; numbers about others, and those whose period or unit is not certain, are not. Of two
 * that become one record the later stays.
 */
export async function carryOver(
  old: readonly OldObservation[],
  salt: string,
): Promise<Observation[]> {
  const hosts = [...new Set(old.map(({ host }) => host))];
  const shopOf = new Map(
    await Promise.all(
      hosts.map(async (host) => [host, await shopKey(`https://${host}`, salt)] as const),
    ),
  );
  const kept = old.flatMap((row) => carriedOver(row, shopOf.get(row.host) ?? '') ?? []);
  return [...new Map(kept.map((row) => [row.key, row])).values()];
}

function carriedOver(row: OldObservation, shop: string): Observation | null {
  const metric = metrics.get(row.metricId);
  const now = new Date(row.at);
  if (!metric || !shop || Number.isNaN(now.getTime())) return null;
  if (whyNotOwn(metric, row.platform)) return null;
  // How long something took was kept as printed, minutes here and hours there.
  if (row.unit === 'duration' || ['hours', 'seconds', 'days'].includes(metric.unit)) return null;
  const platform = platforms.get(row.platform);
  const period = resolvePeriod(oldPeriod(row.period), now, calendarOf(platform, now));
  if (!period.ok) return null;
  const { kind, from, to, whole, dated } = period.value;
  return {
    key: keyOf(row.platform, shop, row.metricId, period.value),
    platform: row.platform,
    shop,
    metricId: row.metricId,
    kind,
    from,
    to,
    whole,
    dated,
    value: row.value,
    unit: metric.unit,
    currency: isMoney(metric.unit) ? (metric.currency ?? platform?.numbers.currency ?? null) : null,
    seenAt: row.at,
    host: row.host,
    pageKind: null,
  };
}

const isMoney = (unit: Unit): boolean => unit === 'money' || unit === 'per-mille-money';

const KINDS: readonly PeriodKind[] = [
  'today',
  'real-time',
  'yesterday',
  'last-days',
  'this-week',
  'last-week',
  'this-month',
  'last-month',
];

function oldPeriod(text: string): SightedPeriod | undefined {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from && to) return { kind: from === to ? 'day' : 'range', from, to, raw: text };
  const [, name, days] = /^\d{4}-\d\d-\d\d ([a-z-]+)(?: (\d+))?$/.exec(text) ?? [];
  const kind = KINDS.find((known) => known === name);
  return kind && { kind, ...(days ? { days: Number(days) } : {}), raw: text };
}
