import { dayNumber, isoDay } from '../shared/days';
import type { Span } from './types';

/** Spans of days: what a number of a page covers. */

/** 0 Monday … 6 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Days in a span; 0 for what is no span. */
export function lengthOf({ from, to }: Span): number {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return first === null || last === null || last < first ? 0 : last - first + 1;
}

/** Do the two share a day? ISO dates sort as text. */
export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Every day of a span as an ISO date. */
export function daysOf(span: Span): string[] {
  const first = dayNumber(span.from);
  return first === null
    ? []
    : Array.from({ length: lengthOf(span) }, (_, index) => isoDay(first + index));
}

/** A span moved by so many days. */
export function moved({ from, to }: Span, by: number): Span {
  return { from: isoDay((dayNumber(from) ?? 0) + by), to: isoDay((dayNumber(to) ?? 0) + by) };
}
