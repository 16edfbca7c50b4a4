import { type DemoTab, TAB_DAYS } from './tabs';

/** ISO day, local time. */
function isoDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

const ago = (now: Date, age: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - age);

/** The ISO day that was `age` days before today: 1 is yesterday. */
export const dayAgo = (now: Date, age: number): string => isoDay(ago(now, age));

/** Sunday is 0. */
export const weekdayAgo = (now: Date, age: number): number => ago(now, age).getDay();

/**
 * The days a tab speaks of; every stretch ends yesterday, as in a real back office.
 * @param now today
 */
export function daysOf(tab: DemoTab, now: Date): { readonly from: string; readonly to: string } {
  return { from: dayAgo(now, TAB_DAYS[tab]), to: dayAgo(now, 1) };
}

/** Month and day of the last `count` days, oldest first: `11-21`. */
export function dayLabels(count: number, now: Date): readonly string[] {
  return Array.from({ length: count }, (_, index) => dayAgo(now, count - index).slice(5));
}
