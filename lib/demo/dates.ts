import { type DemoTab, TAB_DAYS } from './overview';

/** ISO day, local time. */
function isoDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/**
 * The days a tab speaks of; every stretch ends yesterday, as in a real back office.
 * @param now today
 */
export function daysOf(tab: DemoTab, now: Date): { readonly from: string; readonly to: string } {
  const ago = (days: number) =>
    isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));
  return { from: ago(TAB_DAYS[tab]), to: ago(1) };
}

/** Month and day of the last `count` days, oldest first: `11-21`. */
export function dayLabels(count: number, now: Date): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - count + index)).slice(5),
  );
}
