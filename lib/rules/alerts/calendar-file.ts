import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { Language } from '../../shared/text';
import { feedPlatform } from '../feed/coverage';
import type { RuleAlert } from './types';

export interface CalendarInput {
  readonly alerts: readonly RuleAlert[];
  readonly language: Language;
  /** What an event is about, by kind: `effective`, `enforced`, `comment`. */
  readonly titles: Readonly<Record<EventKind, string>>;
  /** Name of the calendar. */
  readonly name: string;
  readonly now: Date;
  /** Day (ISO) from which on events are written. */
  readonly today: string;
}
export type EventKind = 'effective' | 'enforced' | 'comment';

interface RuleDay {
  readonly alert: RuleAlert;
  readonly kind: EventKind;
  readonly day: string;
}

/** Days ahead that belong into a calendar: begin, end of transition, last day for comments. */
export function daysAhead(alerts: readonly RuleAlert[], today: string): RuleDay[] {
  return alerts
    .filter(({ state }) => state !== 'muted')
    .flatMap((alert) => {
      const { effective, enforced, comment } = alert.rule;
      const days: readonly (readonly [EventKind, string | null])[] = [
        ['effective', effective],
        ['enforced', enforced],
        ['comment', comment?.end ?? null],
      ];
      return days.flatMap(([kind, day]) =>
        day !== null && day >= today ? [{ alert, kind, day }] : [],
      );
    });
}

/**
 * An iCalendar file (RFC 5545) of whole days, without reminders that ring: the calendar's
 * own settings decide about those. `null` where no day is ahead.
 */
export function calendarFile(input: CalendarInput): string | null {
  const { alerts, language, titles, name, now, today } = input;
  const stamp = now.getTime();
  const events = daysAhead(alerts, today).map(
    ({ alert: { rule }, kind, day }): EventAttributes & { timestamp: number } => ({
      uid: `${rule.id}-${kind}@dongdian`,
      start: day.split('-').map(Number) as DateArray,
      duration: { days: 1 },
      timestamp: stamp,
      title: `${titles[kind]} · ${feedPlatform(rule.platform)?.name[language].replace(/[“”]/g, '') ?? rule.platform} · ${rule.why[language]}`,
      description: [
        rule.title.text,
        ...rule.changes.map(({ old, new: now_ }) =>
          old ? `${old[language]} → ${now_[language]}` : now_[language],
        ),
      ].join('\n'),
      ...(rule.url ? { url: rule.url } : {}),
      // A rule does not take up the day.
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
    }),
  );
  if (events.length === 0) return null;
  const { value, error } = createEvents(events, { productId: 'dongdian', calName: name });
  if (error || !value) throw error ?? new Error('no calendar');
  return value;
}
