import { dayNumber, isoDay, localDay } from '../shared/days';
import type { SightedPeriod } from '../shared/sighting';
import { lengthOf, weekdayOf } from './dates';
import { accept, type Outcome, type ResolvedPeriod, refuse } from './types';

/** Whose calendar a page goes by. */
export interface PageCalendar {
  /** Zone of the platform's days; the machine's own where the platform has many. */
  readonly timeZone?: string;
  /**
   * The platform counts weeks from Monday, and its last n days end yesterday, as Chinese back
   * offices do. Elsewhere both differ from page to page, and only printed dates are certain.
   */
  readonly chineseWeeks: boolean;
  /**
   * When the page was loaded. A page that is open since an earlier day may still show the
   * numbers of that day, so its "yesterday" is not certain.
   */
  readonly loadedAt: Date;
}

export type UnresolvedWhy =
  | 'no-period'
  | 'not-dates'
  | 'in-future'
  | 'too-long'
  | 'not-dated'
  | 'page-from-another-day';

/** Longer than numbers are kept. */
const LONGEST_DAYS = 400;

/**
 * Lays what a page says about its period on the calendar. Printed dates count as printed;
 * words are reckoned from `now`. What is not certain is refused with its reason.
 */
export function resolvePeriod(
  period: SightedPeriod | undefined,
  now: Date,
  calendar: PageCalendar,
): Outcome<ResolvedPeriod, UnresolvedWhy> {
  if (!period) return refuse('no-period');
  const today = localDay(now, calendar.timeZone);
  if (period.from !== undefined) return printed(period, period.from, period.to, today);
  if (localDay(calendar.loadedAt, calendar.timeZone) !== today)
    return refuse('page-from-another-day');
  return reckoned(period, today, calendar);
}

function printed(
  { kind }: SightedPeriod,
  from: string,
  to: string = from,
  today: string,
): Outcome<ResolvedPeriod, UnresolvedWhy> {
  const length = lengthOf({ from, to });
  if (length === 0) return refuse('not-dates');
  if (from > today) return refuse('in-future');
  if (length > LONGEST_DAYS) return refuse('too-long');
  // "Today (21 November)" is unfinished also when it is read on the 22nd: the page is old.
  const running = kind === 'today' || kind === 'real-time' || to >= today;
  return accept({
    kind,
    from,
    to: to > today ? today : to,
    end: to,
    whole: !running,
    dated: 'page',
  });
}

function reckoned(
  { kind, days }: SightedPeriod,
  today: string,
  { chineseWeeks }: PageCalendar,
): Outcome<ResolvedPeriod, UnresolvedWhy> {
  const day = dayNumber(today);
  if (day === null) return refuse('not-dates');
  const whole = (first: number, last: number) =>
    accept<ResolvedPeriod>({
      kind,
      from: isoDay(first),
      to: isoDay(last),
      end: isoDay(last),
      whole: true,
      dated: 'clock',
    });
  const running = (first: number, end: number) =>
    accept<ResolvedPeriod>({
      kind,
      from: isoDay(first),
      to: today,
      end: isoDay(end),
      whole: false,
      dated: 'clock',
    });
  const monday = day - weekdayOf(day);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const monthStart = (offset: number) => Date.UTC(year, month - 1 + offset, 1) / 86_400_000;
  switch (kind) {
    case 'today':
    case 'real-time':
      return running(day, day);
    case 'yesterday':
      return whole(day - 1, day - 1);
    case 'last-days': {
      if (!chineseWeeks) return refuse('not-dated');
      if (days === undefined || !Number.isInteger(days) || days < 1) return refuse('not-dates');
      return days > LONGEST_DAYS ? refuse('too-long') : whole(day - days, day - 1);
    }
    case 'this-week':
      return chineseWeeks ? running(monday, monday + 6) : refuse('not-dated');
    case 'last-week':
      return chineseWeeks ? whole(monday - 7, monday - 1) : refuse('not-dated');
    case 'this-month':
      return running(monthStart(0), monthStart(1) - 1);
    case 'last-month':
      return whole(monthStart(-1), monthStart(0) - 1);
    // These two say nothing without their dates.
    case 'day':
    case 'range':
      return refuse('not-dated');
  }
}
