import { eventsAround } from '../../lib/calendar/events';
import { breakEvenInputs } from '../../lib/costs/break-even-inputs';
import { costCards } from '../../lib/db/costs';
import type { ProfileDatabase } from '../../lib/db/database';
import { type ShopQuery, shopObservations } from '../../lib/db/observations';
import { shopOf } from '../../lib/db/shops';
import { writesTo } from '../../lib/db/writes';
import type { OwnPast } from '../../lib/explain/own-past';
import { calendarOf } from '../../lib/history/calendar-of';
import { touched as isTouched } from '../../lib/history/compare';
import { pastOf } from '../../lib/history/past-of';
import { type PageCalendar, resolvePeriod } from '../../lib/history/resolve-period';
import { seriesOf } from '../../lib/history/series';
import { shopMarkOf } from '../../lib/history/shop-key';
import type { Observation, ResolvedPeriod, Series, Span } from '../../lib/history/types';
import { type BreakEven, breakEven } from '../../lib/maths/break-even';
import { reachesOf } from '../../lib/maths/promotion-days';
import { platforms } from '../../lib/platforms/index';
import { addDays, isoDay, localDay } from '../../lib/shared/days';
import type { Sighting } from '../../lib/shared/sighting';
import type { Language, LocalText } from '../../lib/shared/text';
import { ownRecords } from './own-records';
import { calendarInUse } from './packs-in-use';
import { atSwitch } from './profile-scope';

/** A year and a bit: the same season of last year is still there. */
const LOOK_BACK_DAYS = 400;
/** What is compared and drawn is nearly always in here; the rest is read where it is not. */
const RECENT_DAYS = 120;
/** Later than any period's end. */
const END_OF_DAYS = '9999-12-31';

/** What is kept of the shop that a page belongs to. */
export interface OwnHistory {
  readonly seriesOf: (metricId: string) => Series | null;
  readonly periodOf: (sighting: Sighting) => ResolvedPeriod | null;
  readonly pastOf: (sighting: Sighting) => OwnPast | null;
  /** Could older numbers still hold something to compare this one with? */
  readonly wantsOlder: (sighting: Sighting) => boolean;
  /** Promotions and holidays of the platform, for the trends. */
  readonly events: (language: Language) => readonly (Span & { id: string; name: string })[];
}

/** A promotion or holiday, and the days it touches with its lead and after days. */
export interface KnownEvent extends Span {
  readonly id: string;
  readonly name: LocalText;
  readonly touched: Span;
}

/** After a change of packs. */
export const forgetCalendars = (): void => calendars.clear();

/** The calendar of a platform on one day: it is the same for every number of a page. */
const calendars = new Map<string, readonly KnownEvent[]>();

function calendarEvents(platform: string, now: Date): readonly KnownEvent[] {
  const key = `${platform} ${localDay(now)}`;
  const known = calendars.get(key);
  if (known) return known;
  // A worker that lives over midnight does not pile up days.
  if (calendars.size > 20) calendars.clear();
  const made = reckonEvents(platform, now);
  calendars.set(key, made);
  return made;
}

function reckonEvents(platform: string, now: Date): KnownEvent[] {
  const calendarEntries = calendarInUse();
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

/** The days that promotions and holidays of a platform touch, over the time that is kept. */
export const promotionsOn = (platform: string, now: Date): Span[] =>
  calendarEvents(platform, now).map(({ touched }) => touched);

export interface PageOf {
  readonly url: string;
  readonly platform: string;
  /** ms since 1970. */
  readonly loadedAt: number;
}

/**
 * Reads what is kept for some metrics of the shop of a page; nothing on other pages. The last
 * months first, and the time before only for numbers that found nothing to compare with.
 *
 * @param told the numbers of the page that will be compared.
 */
export async function ownHistory(
  page: PageOf,
  metricIds: readonly string[],
  now: Date,
  told: readonly Sighting[],
): Promise<OwnHistory> {
  const mark = shopMarkOf(page.url);
  if (mark === null) return historyOver([], page, now);
  const db = await ownRecords();
  const shop = await shopOf(db, mark);
  const today = localDay(now);
  const read = (ids: readonly string[], from: string, to: string) =>
    readOnce(db, page.platform, { shop, metricIds: ids, from, to });
  const recent = await read(metricIds, addDays(today, -RECENT_DAYS), END_OF_DAYS);
  const first = historyOver(recent.series, page, now);
  const bare = told.filter(first.wantsOlder).flatMap(({ metricId }) => metricId ?? []);
  if (bare.length === 0) return first;
  const older = await read(bare, addDays(today, -LOOK_BACK_DAYS), addDays(today, -RECENT_DAYS - 1));
  return older.rows.length === 0
    ? first
    : historyOver(seriesOf([...recent.rows, ...older.rows]), page, now);
}

/** What was read last: a live page is told anew every few seconds, from the same thousands of rows. */
const reads = new Map<string, Promise<Kept>>();
atSwitch(() => reads.clear());
const MOST_READS = 4;

interface Kept {
  readonly rows: readonly Observation[];
  readonly series: readonly Series[];
}

/** Reads kept numbers, once until some are written or erased. Lost with the worker. */
function readOnce(db: ProfileDatabase, platform: string, query: ShopQuery): Promise<Kept> {
  const key = JSON.stringify([writesTo(db, 'observations'), db.name, platform, query]);
  const known = reads.get(key);
  if (known) return known;
  const made = shopObservations(db, query).then((found) => {
    const rows = found.filter((one) => one.platform === platform);
    return { rows, series: seriesOf(rows) };
  });
  const [oldest] = reads.keys();
  if (oldest !== undefined && reads.size >= MOST_READS) reads.delete(oldest);
  reads.set(key, made);
  made.catch(() => reads.delete(key));
  return made;
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
  const pasts = new WeakMap<Sighting, OwnPast | null>();
  const past = (sighting: Sighting): OwnPast | null => {
    const known = pasts.get(sighting);
    if (known !== undefined) return known;
    const found = findPast(sighting);
    pasts.set(sighting, found);
    return found;
  };
  const findPast = (sighting: Sighting): OwnPast | null => {
    const own = sighting.metricId ? byMetric.get(sighting.metricId) : undefined;
    const resolved = own && periodOf(sighting);
    return own && resolved ? pastOf(own, resolved, promotions) : null;
  };
  return {
    seriesOf: (id) => byMetric.get(id) ?? null,
    periodOf,
    pastOf: past,
    wantsOlder: (sighting) => {
      const resolved = sighting.metricId ? periodOf(sighting) : null;
      // What runs, or is touched by a promotion, is compared with nothing.
      return (
        resolved?.whole === true && !isTouched(resolved, promotions) && past(sighting) === null
      );
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
  const cards = await costCards(await ownRecords());
  const [only, ...others] = cards
    .filter((card) => currency === null || card.currency === currency)
    .map(breakEvenInputs)
    .filter((read) => read.ok);
  if (!only || others.length > 0) return null;
  const { feeRate, ...rest } = only.value;
  const found = breakEven({ ...rest, feeShare: feeRate, ...ads });
  return found.verdict === 'refused' ? null : found.value;
}
