import type { Span } from './types';

/**
 * Calendar days as numbers: days since 1970-01-01, so that summer time and zones can not
 * make a day longer or shorter.
 */

const DAY_MS = 86_400_000;

/** @returns `null` for what is no ISO date of a day that exists (2026-02-30). */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isFinite(ms) && isoOf(ms / DAY_MS) === iso ? ms / DAY_MS : null;
}

export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

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
    : Array.from({ length: lengthOf(span) }, (_, index) => isoOf(first + index));
}

/** A span moved by so many days. */
export function moved({ from, to }: Span, by: number): Span {
  return { from: isoOf((dayNumber(from) ?? 0) + by), to: isoOf((dayNumber(to) ?? 0) + by) };
}

/** Making one costs a millisecond, and a page asks a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day in a time zone; in the machine's own where none is given. */
export function dateIn(now: Date, timeZone?: string): string {
  if (timeZone === undefined)
    return isoOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS);
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    formats.set(timeZone, format);
  }
  return format.format(now);
}

/** The day so many days before a date. */
export const isoBefore = (date: string, days: number): string =>
  isoOf((dayNumber(date) ?? 0) - days);
