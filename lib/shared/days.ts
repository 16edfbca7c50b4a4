/** Days of the calendar as whole numbers, free of hours and clock changes. */

const DAY_MS = 86_400_000;

/** Days of the year before each month, in a year that begins with March. */
const BEFORE_MONTH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337] as const;
const IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

/**
 * Reckoned by hand: histories ask for thousands of days at once, and a `Date` for each costs
 * ten times as much.
 *
 * @returns days since 1 January 1970; `null` for what is no ISO date (`2026-02-30`).
 */
export function dayNumber(iso: string): number | null {
  const read = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!read) return null;
  const [year, month, day] = [Number(read[1]), Number(read[2]), Number(read[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = (IN_MONTH[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (day < 1 || day > longest) return null;
  // The leap day is the last one of a year that begins with March.
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + (BEFORE_MONTH[(month + 9) % 12] ?? 0) + day - 1 - TO_1970;
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
