import { eventsAround } from '../../lib/calendar/events';
import { calendar as calendarEntries } from '../../lib/calendar/index';
import { breakEvenInputs } from '../../lib/costs/break-even-inputs';
import { costCards } from '../../lib/db/costs';
import { observationsSince } from '../../lib/db/observations';
import { openRecords } from '../../lib/db/open';
import { shopSalt } from '../../lib/db/salts';
import type { OwnPast } from '../../lib/explain/own-past';
import { calendarOf } from '../../lib/history/calendar-of';
import { pastOf } from '../../lib/history/past-of';
import { type PageCalendar, resolvePeriod } from '../../lib/history/resolve-period';
import { seriesOf } from '../../lib/history/series';
import { shopKey, shopMarkOf } from '../../lib/history/shop-key';
import type { ResolvedPeriod, Series, Span } from '../../lib/history/types';
import { type BreakEven, breakEven } from '../../lib/maths/break-even';
import { reachesOf } from '../../lib/maths/promotion-days';
import { platforms } from '../../lib/platforms/index';
import { DEFAULT_PROFILE } from '../../lib/settings/store';
import { addDays, isoDay, localDay } from '../../lib/shared/days';
import type { Sighting } from '../../lib/shared/sighting';
import type { Language, LocalText } from '../../lib/shared/text';

/** A year and a bit: the same season of last year is still there. */
const LOOK_BACK_DAYS = 400;

/** What is kept of the shop that a page belongs to. */
export interface OwnHistory {
  readonly seriesOf: (metricId: string) => Series | null;
  readonly periodOf: (sighting: Sighting) => ResolvedPeriod | null;
  readonly pastOf: (sighting: Sighting) => OwnPast | null;
  /** Promotions and holidays of the platform, for the trends. */
  readonly events: (language: Language) => readonly (Span & { id: string; name: string })[];
}

/** A promotion or holiday, and the days it touches with its lead and after days. */
export interface KnownEvent extends Span {
  readonly id: string;
  readonly name: LocalText;
  readonly touched: Span;
}

function calendarEvents(platform: string, now: Date): KnownEvent[] {
  const period = { from: addDays(localDay(now), -LOOK_BACK_DAYS), to: localDay(now) };
  const names = new Map(calendarEntries.map(({ id, name }) => [id, name]));
  const { events } = eventsAround(calendarEntries, { platform, period });
  return (reachesOf(events) ?? []).map(({ event, from, to }) => ({
    id: `${event.id} ${event.start}`,
    name: names.get(event.id) ?? { 'zh-CN': event.id, en: event.id },
    from: event.start,
    to: event.end,
    touched: { from: isoDay(from), to: isoDay(to) },
  }));
}

export interface PageOf {
  readonly url: string;
  readonly platform: string;
  /** ms since 1970. */
  readonly loadedAt: number;
}

/** Reads what is kept for some metrics of the shop of a page; nothing on other pages. */
export async function ownHistory(
  page: PageOf,
  metricIds: readonly string[],
  now: Date,
): Promise<OwnHistory> {
  const mark = shopMarkOf(page.url);
  const since = addDays(localDay(now), -LOOK_BACK_DAYS);
  let series: readonly Series[] = [];
  if (mark !== null) {
    const db = await openRecords(DEFAULT_PROFILE);
    const shop = await shopKey(mark, await shopSalt(db));
    const kept = await observationsSince(db, { platform: page.platform, metricIds, since });
    series = seriesOf(kept.filter((one) => one.shop === shop));
  }
  return historyOver(series, page, now);
}

/** The same over numbers that are at hand, as on the sample store. */
export function historyOver(
  series: readonly Series[],
  page: Omit<PageOf, 'url'>,
  now: Date,
  events: readonly KnownEvent[] = calendarEvents(page.platform, now),
): OwnHistory {
  const { platform, loadedAt } = page;
  const byMetric = new Map(series.map((one) => [one.metricId, one]));
  const calendar: PageCalendar = calendarOf(platforms.get(platform), new Date(loadedAt));
  const promotions = events.map(({ touched }) => touched);
  const periodOf = (sighting: Sighting) => {
    const resolved = resolvePeriod(sighting.period, now, calendar);
    return resolved.ok ? resolved.value : null;
  };
  return {
    seriesOf: (id) => byMetric.get(id) ?? null,
    periodOf,
    pastOf: (sighting) => {
      const own = sighting.metricId ? byMetric.get(sighting.metricId) : undefined;
      const resolved = own && periodOf(sighting);
      return own && resolved ? pastOf(own, resolved, promotions) : null;
    },
    events: (language) =>
      events.map(({ id, name, from, to }) => ({ id, name: name[language], from, to })),
  };
}

/**
 * The return on ad spend at which nothing is left and nothing lost, where the person typed
 * the costs of exactly one product group in this currency: of several none is the page's.
 */
export const breakEvenReturn = async (currency: string | null): Promise<number | null> =>
  (await ownBreakEven(currency))?.roi ?? null;

/** The same with all that follows from it: with clicks and orders also the highest bid. */
export async function ownBreakEven(
  currency: string | null,
  ads: { readonly clicks: number | null; readonly orders: number | null } | null = null,
): Promise<BreakEven | null> {
  const cards = await costCards(await openRecords(DEFAULT_PROFILE));
  const [only, ...others] = cards
    .filter((card) => currency === null || card.currency === currency)
    .map(breakEvenInputs)
    .filter((read) => read.ok);
  if (!only || others.length > 0) return null;
  const { feeRate, ...rest } = only.value;
  const found = breakEven({ ...rest, feeShare: feeRate, ...ads });
  return found.verdict === 'refused' ? null : found.value;
}
