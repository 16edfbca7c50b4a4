import { drawable, drawn, type FigureResult, refused } from './result';
import { inside, niceTop } from './scale';
import { bandsOf, dayNumber, type TrendBand, type TrendEvent } from './trend-bands';

/** One day (or the first day of a longer step) of the shop's own history. */
export interface TrendPoint {
  /** ISO date. */
  readonly date: string;
  /** `null`: no number that day; the line breaks. */
  readonly value: number | null;
}

/** A point in the plot: fractions from the left and from the top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Reading {
  readonly date: string;
  readonly value: number;
}

export interface TrendInput {
  /** 2 to 400, oldest first. */
  readonly points: readonly TrendPoint[];
  readonly events?: readonly TrendEvent[];
  /** Days from one point to the next: 1, or 7 for weeks. A longer way breaks the line. */
  readonly stepDays?: number;
}

export interface TrendLayout {
  /** Ends of the axis; it always holds 0. */
  readonly bottom: number;
  readonly top: number;
  /** Height of 0. */
  readonly zero: number;
  /** Stretches without a gap, each of two spots or more. */
  readonly lines: readonly (readonly Spot[])[];
  /** Numbers with a gap on both sides. */
  readonly singles: readonly Spot[];
  readonly current: Reading & { readonly spot: Spot };
  readonly lowest: Reading;
  readonly highest: Reading;
  /** Steps between the first and the last date that have no number. */
  readonly missing: number;
  readonly first: string;
  readonly last: string;
  readonly bands: readonly TrendBand[];
  /** Rows that the marks of the bands need. */
  readonly lanes: number;
}

const MOST_POINTS = 400;

/** A line of own history on an axis that holds zero. */
export function layoutTrend(input: TrendInput): FigureResult<TrendLayout> {
  const { points, events = [], stepDays = 1 } = input;
  if (points.length > MOST_POINTS) return refused('too-many');
  const days = points.map(({ date }) => dayNumber(date));
  if (days.some((day, at) => Number.isNaN(day) || (at > 0 && day <= (days[at - 1] ?? day))))
    return refused('bad-date');
  if (!(stepDays >= 1)) return refused('bad-date');
  const known = points.flatMap(({ date, value }, at) =>
    value === null ? [] : [{ date, value, day: days[at] ?? 0 }],
  );
  if (!known.every(({ value }) => drawable(value))) return refused('not-a-number');
  const [firstKnown, currentKnown] = [known[0], known.at(-1)];
  if (!firstKnown || !currentKnown || known.length < 2) return refused('too-few');

  const firstDay = days[0] ?? 0;
  const lastDay = days.at(-1) ?? 0;
  const lowest = known.reduce((low, one) => (one.value < low.value ? one : low), firstKnown);
  const highest = known.reduce((high, one) => (one.value > high.value ? one : high), firstKnown);
  const { bottom, top } = axisOf(lowest.value, highest.value);
  const across = (day: number) => inside((day - firstDay) / (lastDay - firstDay));
  const down = (value: number) => inside((top - value) / (top - bottom));
  const spotOf = ({ day, value }: { day: number; value: number }): Spot => ({
    x: across(day),
    y: down(value),
  });

  const runs: { spots: Spot[]; end: number }[] = [];
  for (const one of known) {
    const run = runs.at(-1);
    if (run && one.day - run.end <= stepDays) {
      run.spots.push(spotOf(one));
      run.end = one.day;
    } else runs.push({ spots: [spotOf(one)], end: one.day });
  }
  const slots = Math.floor((lastDay - firstDay) / stepDays) + 1;
  const { bands, lanes } = bandsOf(events, firstDay, lastDay);
  const reading = ({ date, value }: Reading): Reading => ({ date, value });
  return drawn({
    bottom,
    top,
    zero: down(0),
    lines: runs.flatMap(({ spots }) => (spots.length > 1 ? [spots] : [])),
    singles: runs.flatMap(({ spots }) => (spots.length === 1 ? spots : [])),
    current: { ...reading(currentKnown), spot: spotOf(currentKnown) },
    lowest: reading(lowest),
    highest: reading(highest),
    missing: Math.max(0, slots - known.length),
    first: points[0]?.date ?? '',
    last: points.at(-1)?.date ?? '',
    bands,
    lanes,
  });
}

/** From 0 (or a round number below) to a round number above: no cut, so heights can be trusted. */
function axisOf(low: number, high: number): { bottom: number; top: number } {
  const bottom = low < 0 ? -niceTop(-low) : 0;
  const top = high > 0 ? niceTop(high) : bottom < 0 ? 0 : 1;
  return { bottom, top };
}
