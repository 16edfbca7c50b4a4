import * as z from 'zod/mini';
import { observationsSince } from '../../lib/db/observations';
import { calendarOf } from '../../lib/history/calendar-of';
import { observe } from '../../lib/history/observe';
import type { Observation } from '../../lib/history/types';
import type { OwnNumber } from '../../lib/learning/ask';
import { PageReportSchema } from '../../lib/messaging/protocol';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { addDays, localDay } from '../../lib/shared/days';
import { mayKeep } from './keep-numbers';
import { ownRecords } from './own-records';
import { reportsOf } from './page-reports';

/** An older number says nothing of the shop as it is. */
const FRESH_DAYS = 28;

/**
 * The shop's own numbers on the page of a tab, by the same rules by which they would be kept.
 * Nothing is kept, and no page is read that was not read before.
 */
export async function numbersOnPage(tabId: number, now: Date): Promise<OwnNumber[]> {
  const found: OwnNumber[] = [];
  for (const { report, loadedAt } of await reportsOf(tabId)) {
    const read = z.safeParse(PageReportSchema, report);
    if (!read.success || !Number.isFinite(loadedAt)) continue;
    const platform = platforms.get(read.data.platform);
    found.push(
      ...observe({
        sightings: read.data.sightings,
        host: '',
        // One page is one shop.
        shop: '',
        now,
        calendar: calendarOf(platform, new Date(loadedAt)),
        currency: platform?.numbers.currency ?? null,
        metricOf: (id) => metrics.get(id),
      }).map(asOwn),
    );
  }
  return found;
}

/** Kept numbers of whole periods of the last weeks; none without consent C2. */
export async function numbersKept(metricIds: readonly string[], now: Date): Promise<OwnNumber[]> {
  if (metricIds.length === 0 || !(await mayKeep().catch(() => false))) return [];
  const since = addDays(localDay(now), -FRESH_DAYS);
  const rows = await observationsSince(await ownRecords(), { since, metricIds });
  return rows.filter(({ whole }) => whole).map(asOwn);
}

const asOwn = (one: Observation): OwnNumber => ({
  metricId: one.metricId,
  value: one.value,
  unit: one.unit,
  currency: one.currency,
  platform: one.platform,
  shop: one.shop,
  kind: one.kind,
  from: one.from,
  to: one.to,
});
