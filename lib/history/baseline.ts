import { dayNumber } from '../shared/days';
import { touched, weekdayMix } from './compare';
import { lengthOf, moved, weekdayOf } from './dates';
import { dailyValues } from './series';
import { accept, type Outcome, type Point, refuse, type Series, type Span } from './types';

/** An ordinary comparison wants so many clean days before it (research: d.4). */
export const CLEAN_DAYS_WANTED = 14;
/** Further back than this the shop was another one. */
const MOST_WEEKS_BACK = 26;

type Days = Pick<Series, 'days'>;

/**
 * The latest days before a span that no promotion touches, newest last.
 *
 * @param promotions windows with their lead and after days.
 * @param most at most so many.
 */
export function cleanDaysBefore(
  series: Days,
  span: Span,
  promotions: readonly Span[],
  most = 56,
): Point[] {
  const clean = series.days.filter((point) => point.to < span.from && !touched(point, promotions));
  return clean.slice(Math.max(0, clean.length - most));
}

export interface BaselineWindow extends Span {
  /** One value per day, in order. */
  readonly points: readonly Point[];
}

/**
 * The nearest earlier window to compare a span with: moved back by whole weeks, so that it
 * holds the same days of the week, without a gap, and clean of promotions; and at least 14
 * clean days must be known before the span.
 */
export function baselineWindow(
  series: Days,
  span: Span,
  promotions: readonly Span[],
): Outcome<BaselineWindow> {
  const length = lengthOf(span);
  if (length === 0) return refuse('not-dates');
  if (touched(span, promotions)) return refuse('promotion');
  if (cleanDaysBefore(series, span, promotions).length < CLEAN_DAYS_WANTED)
    return refuse('too-few-days');
  let clean = false;
  for (let weeks = Math.ceil(length / 7); weeks <= MOST_WEEKS_BACK; weeks++) {
    const window = moved(span, -7 * weeks);
    if (touched(window, promotions)) continue;
    clean = true;
    const points = dailyValues(series, window).flatMap(({ point }) => (point ? [point] : []));
    if (points.length === length) return accept({ ...window, points });
  }
  return refuse(clean ? 'gap' : 'promotion');
}

/**
 * Clean earlier days with the same weekday mix as a span: for each weekday of the span all the
 * clean days known, so that a median over them is not of Mondays alone.
 *
 * @returns refuses where a weekday of the span has no clean day, or fewer than 14 are known.
 */
export function baselineDays(
  series: Days,
  span: Span,
  promotions: readonly Span[],
): Outcome<readonly Point[]> {
  if (lengthOf(span) === 0) return refuse('not-dates');
  const mix = weekdayMix(span);
  const clean = cleanDaysBefore(series, span, promotions);
  if (clean.length < CLEAN_DAYS_WANTED) return refuse('too-few-days');
  const perWeekday: Point[][] = mix.map(() => []);
  for (const point of clean) perWeekday[weekdayOf(dayNumber(point.from) ?? 0)]?.push(point);
  // Each weekday counts as often as it comes in the span: the rarest sets how often.
  const rounds = Math.min(
    ...perWeekday.flatMap((points, weekday) => {
      const wanted = mix[weekday] ?? 0;
      return wanted === 0 ? [] : [Math.floor(points.length / wanted)];
    }),
  );
  if (rounds < 1) return refuse('gap');
  return accept(
    perWeekday
      .flatMap((points, weekday) => {
        const taken = rounds * (mix[weekday] ?? 0);
        return points.slice(points.length - taken);
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}
