import { dayNumber as dayOf } from '../shared/days';
import { inside } from './scale';

/** Days that were not like others: a promotion, a holiday. Both dates inclusive, ISO. */
export interface TrendEvent {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface TrendBand extends TrendEvent {
  /** Both edges as fractions of the plot. */
  readonly x0: number;
  readonly x1: number;
  /** 1, 2, 3 … by time: what stands above the band and before its name. */
  readonly number: number;
  /** Middle of the mark, as a fraction of the plot, and its row. */
  readonly mark: number;
  readonly lane: number;
}

/** Two marks of one row keep this distance: room for two digits at twice the size, narrow. */
export const MARK_GAP = 0.16;
const MARK_EDGE = 0.04;

/** Days since 1970; `NaN` for what is no day of the calendar, so that no place comes of it. */
export const dayNumber = (date: string): number => dayOf(date) ?? Number.NaN;

/** Shaded days that touch the plot, clipped to it. Events with dates that are none are left out. */
export function bandsOf(
  events: readonly TrendEvent[],
  firstDay: number,
  lastDay: number,
): { readonly bands: readonly TrendBand[]; readonly lanes: number } {
  const across = (day: number) => inside((day - firstDay) / (lastDay - firstDay));
  const ends: number[] = [];
  const bands = events
    .map((event) => ({ event, start: dayNumber(event.from), end: dayNumber(event.to) }))
    .filter(({ start, end }) => start <= end && start <= lastDay && end >= firstDay)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ event, start, end }, at): TrendBand => {
      // A day is as wide as the way to the next: half of it on each side.
      const [x0, x1] = [across(start - 0.5), across(end + 0.5)];
      const mark = Math.min(1 - MARK_EDGE, Math.max(MARK_EDGE, (x0 + x1) / 2));
      const free = ends.findIndex((taken) => mark - taken >= MARK_GAP);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = mark;
      return { ...event, x0, x1, number: at + 1, mark, lane };
    });
  return { bands, lanes: ends.length };
}
