/** Days of the calendar as whole numbers, free of hours and clock changes. */

const DAY_MS = 86_400_000;

/** @returns days since 1 January 1970; `null` for what is no ISO date (`2026-02-30`). */
export function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time / DAY_MS) !== iso ? null : time / DAY_MS;
}

/** The ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one ISO date to another; a day too many counts into the next month. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** The date so many days after another; before it for a negative number. */
export const addDays = (iso: string, days: number): string =>
  isoDay(Date.parse(`${iso}T00:00:00Z`) / DAY_MS + days);

/** Making one costs a millisecond, and a page asks a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day (ISO) it is for somebody in a time zone.
 *
 * @param timeZone IANA name; missing: the zone of the machine.
 */
export function localDay(now: Date, timeZone?: string): string {
  if (timeZone === undefined)
    return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS);
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    formats.set(timeZone, format);
  }
  return format.format(now);
}
