import { dayNumber } from '../shared/days';
import { daysBetween, type Period, periodDays } from './days';
import { answer, type MathsResult, refuse } from './result';

/**
 * One promotion, holiday or season in one year, from the calendar (`lib/calendar`) or the
 * merchant's own. Dates move every year and differ by platform: they are data.
 */
export interface PromotionEvent {
  readonly id: string;
  readonly kind: 'platform' | 'holiday' | 'season' | 'own';
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
  /** Days before the start in which people wait, and after the end in which they rest. */
  readonly leadDays: number;
  readonly afterDays: number;
  /** The day on which one year is laid over another: the lunar day, or the main day. */
  readonly anchor: string;
  /** `false`: start or end is not published, and the main day stands in its place. */
  readonly complete: boolean;
}

/** Where the calendar or the merchant says nothing else. */
export const DEFAULT_LEAD_DAYS = 7;
export const DEFAULT_AFTER_DAYS = 14;

/** The days that an event touches. */
export interface Reach {
  readonly event: PromotionEvent;
  /** Day numbers, inclusive: lead from `from`, event from `start` to `end`, after to `to`. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** @returns `null` when one of the events has bad dates, or lengths that are none. */
export function reachesOf(events: readonly PromotionEvent[]): readonly Reach[] | null {
  const reaches: Reach[] = [];
  for (const event of events) {
    const days = periodDays({ from: event.start, to: event.end });
    const { leadDays, afterDays } = event;
    const sound = [leadDays, afterDays].every(
      (length) => Number.isInteger(length) && length >= 0 && length <= 366,
    );
    if (!days || !sound || dayNumber(event.anchor) === null) return null;
    reaches.push({
      event,
      from: days.first - leadDays,
      start: days.first,
      end: days.last,
      to: days.last + afterDays,
    });
  }
  return reaches;
}

/** Does the day lie in no event, its lead or its after days? */
export const isClean = (day: number, reaches: readonly Reach[]): boolean =>
  !reaches.some(({ from, to }) => from <= day && day <= to);

interface DayInputs {
  readonly day: string;
  readonly events: readonly PromotionEvent[];
  /** Does the calendar reach this day at all? `true` where not given. */
  readonly covered?: boolean;
}

export interface Standing {
  /** Ids of the events whose lead, own or after days hold the day. */
  readonly before: readonly string[];
  readonly during: readonly string[];
  readonly after: readonly string[];
  /** In the days after a promotion fewer sales are usual: no tip about a drop is given. */
  readonly dropTips: boolean;
}

/** Where a day stands among the promotions; the promotion itself before its surroundings. */
export function standingOf(
  inputs: DayInputs,
): MathsResult<
  Standing,
  DayInputs,
  'ordinary-days' | 'before-promotion' | 'in-promotion' | 'after-promotion'
> {
  const day = dayNumber(inputs.day);
  const reaches = reachesOf(inputs.events);
  if (day === null || !reaches) return refuse(inputs, ['bad-date']);
  const ids = (holds: (reach: Reach) => boolean) =>
    reaches.filter(holds).map(({ event }) => event.id);
  const before = ids(({ from, start }) => from <= day && day < start);
  const during = ids(({ start, end }) => start <= day && day <= end);
  const after = ids(({ end, to }) => end < day && day <= to);
  return answer(inputs, {
    value: { before, during, after, dropTips: after.length === 0 },
    verdict: during.length
      ? 'in-promotion'
      : after.length
        ? 'after-promotion'
        : before.length
          ? 'before-promotion'
          : 'ordinary-days',
    cautions: calendarCautions(day, day, reaches, inputs.covered),
  });
}

interface PeriodInputs {
  readonly period: Period;
  readonly events: readonly PromotionEvent[];
  readonly covered?: boolean;
}

export interface MarkedPeriod {
  readonly days: number;
  readonly cleanDays: number;
  /** Ids of the events that the period touches, with their days before and after. */
  readonly touched: readonly string[];
}

/**
 * Is a period ordinary, or touched by a promotion, its lead or its after days?
 * @returns `n` is the number of clean days.
 */
export function markPeriod(
  inputs: PeriodInputs,
): MathsResult<MarkedPeriod, PeriodInputs, 'ordinary-days' | 'in-promotion'> {
  const days = periodDays(inputs.period);
  const reaches = reachesOf(inputs.events);
  if (!days || !reaches) return refuse(inputs, ['bad-date']);
  const { first, last } = days;
  const touched = reaches.filter(({ from, to }) => from <= last && to >= first);
  const cleanDays = daysBetween(first, last).filter((day) => isClean(day, touched)).length;
  return answer(inputs, {
    value: {
      days: last - first + 1,
      cleanDays,
      touched: touched.map(({ event }) => event.id),
    },
    n: cleanDays,
    verdict: touched.length ? 'in-promotion' : 'ordinary-days',
    cautions: calendarCautions(first, last, touched, inputs.covered),
  });
}

function calendarCautions(
  first: number,
  last: number,
  reaches: readonly Reach[],
  covered: boolean | undefined,
) {
  const vague = reaches.some(
    ({ event, from, to }) => !event.complete && from <= last && to >= first,
  );
  return [
    vague && ('dates-incomplete' as const),
    covered === false && ('outside-calendar' as const),
  ];
}
