import { addDays } from '../../shared/days';
import type { RuleChange } from '../feed/types';
import type { AlertState, RuleMark } from './types';

/** One thing the person did with an alert. */
export type MarkChange =
  | { readonly kind: 'seen' }
  | { readonly kind: 'task'; readonly task: string; readonly done: boolean }
  | { readonly kind: 'snooze'; readonly until: string | null }
  | { readonly kind: 'mute'; readonly on: boolean };

export const freshMark = (id: string, at: string): RuleMark => ({
  id,
  seenAt: null,
  tasks: {},
  snoozedUntil: null,
  mutedAt: null,
  changedAt: at,
});

/** @param at ISO time. Whoever does something with an alert has seen it. */
export function applyChange(mark: RuleMark, change: MarkChange, at: string): RuleMark {
  const seen: RuleMark = { ...mark, seenAt: mark.seenAt ?? at, changedAt: at };
  switch (change.kind) {
    case 'seen':
      return seen;
    case 'task': {
      const others = Object.entries(mark.tasks).filter(([id]) => id !== change.task);
      // Ticked twice, the first time counts.
      const done = change.done ? [[change.task, mark.tasks[change.task] ?? at] as const] : [];
      return { ...seen, tasks: Object.fromEntries([...others, ...done]) };
    }
    case 'snooze':
      return { ...seen, snoozedUntil: change.until };
    case 'mute':
      return { ...seen, mutedAt: change.on ? (mark.mutedAt ?? at) : null };
  }
}

/** The strongest that holds: muted, done, put off, seen, new. */
export function stateOf(rule: RuleChange, mark: RuleMark | null, today: string): AlertState {
  if (!mark) return 'new';
  if (mark.mutedAt !== null) return 'muted';
  if (rule.tasks.length > 0 && rule.tasks.every(({ id }) => Object.hasOwn(mark.tasks, id)))
    return 'done';
  if (mark.snoozedUntil !== null && mark.snoozedUntil > today) return 'snoozed';
  return mark.seenAt === null ? 'new' : 'seen';
}

/**
 * The day on which a snoozed alert comes back: so many days on, and not after the day before
 * it takes effect. `null`: there is no room to put it off.
 */
export function snoozeDay(rule: RuleChange, days: number, today: string): string | null {
  const wanted = addDays(today, days);
  const begins = rule.effective ?? rule.enforced;
  if (begins === null || begins <= today) return wanted;
  const eve = addDays(begins, -1);
  const until = eve < wanted ? eve : wanted;
  return until > today ? until : null;
}
