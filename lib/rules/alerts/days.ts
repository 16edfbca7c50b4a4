const DAY_MS = 86_400_000;

/**
 * The calendar day (ISO) it is for somebody in a time zone.
 *
 * @param timeZone IANA name; missing: the zone of the machine.
 */
export function localDay(now: Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whole calendar days from one day to another; both ISO. Clock changes do not count. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to) - utc(from)) / DAY_MS);

export const addDays = (day: string, days: number): string =>
  new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
