import { type Period, periodDays } from '../maths/days';
import { type PromotionEvent, reachesOf } from '../maths/promotion-days';
import type { CalendarEntry } from './types';

interface Asked {
  /** Platform id; events of all platforms are always among them. */
  readonly platform: string;
  readonly period: Period;
  /** Ids of gift days and the like that this shop lives on; others of their kind are left out. */
  readonly goodsDays?: readonly string[];
}

export interface FoundEvents {
  /** Whose lead, event or after days touch the period. For `lib/maths/promotion-days.ts`. */
  readonly events: readonly PromotionEvent[];
  /** Does the calendar hold every year of the period? */
  readonly covered: boolean;
  /** Ids that are held in these years on days nobody published: they mark nothing. */
  readonly undated: readonly string[];
}

/** What stands in the calendar around a period, on one platform. Bad dates find nothing. */
export function eventsAround(
  entries: readonly CalendarEntry[],
  { platform, period, goodsDays = [] }: Asked,
): FoundEvents {
  const days = periodDays(period);
  if (!days) return { events: [], covered: false, undated: [] };
  const years = yearsOf(period);
  const events: PromotionEvent[] = [];
  const undated = new Set<string>();
  for (const entry of entries) {
    if (entry.scope === 'some-goods' && !goodsDays.includes(entry.id)) continue;
    if (!entry.platforms.includes('all') && !entry.platforms.includes(platform)) continue;
    // Lead and after days reach into the years beside.
    for (const year of [(years[0] ?? 0) - 1, ...years, (years.at(-1) ?? 0) + 1]) {
      const event = eventIn(entry, year);
      const reach = event && reachesOf([event])?.[0];
      if (event && reach && reach.from <= days.last && reach.to >= days.first) events.push(event);
      if (!event && years.includes(year) && String(year) in entry.years) undated.add(entry.id);
    }
  }
  const known = new Set(entries.flatMap((entry) => Object.keys(entry.years)));
  return {
    events,
    covered: years.every((year) => known.has(String(year))),
    undated: [...undated],
  };
}

/**
 * An entry in one year. Where an end was not published, the main day stands for it and the
 * event says that it is incomplete.
 *
 * @returns `null` where nothing of that year is known, or the calendar does not hold it.
 */
export function eventIn(entry: CalendarEntry, year: number): PromotionEvent | null {
  const dates = entry.years[String(year)];
  if (dates === undefined) return null;
  const core = entry.coreDay === null ? null : `${year}-${entry.coreDay}`;
  const start = dates?.start ?? earlier(core, dates?.end ?? null);
  const end = dates?.end ?? later(core, dates?.start ?? null);
  if (start === null || end === null) return null;
  return {
    id: entry.id,
    kind: entry.kind,
    start,
    end,
    leadDays: entry.leadDays,
    afterDays: entry.afterDays,
    anchor: entry.anchors?.[String(year)] ?? core ?? start,
    complete: Boolean(dates?.start && dates.end),
  };
}

function yearsOf({ from, to }: Period): number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// ISO dates sort as text.
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;
const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b;
