import { daysBetween } from '../../shared/days';
import type { RuleChange } from '../feed/types';
import type { CommentTime, Stage } from './types';

/** So many days after it began a change still counts as new. */
const JUST_BEGUN_DAYS = 7;
/** So many days after its announcement a change without a day does. */
const JUST_ANNOUNCED_DAYS = 14;

export function commentTime(rule: RuleChange, today: string): CommentTime | null {
  if (!rule.comment) return null;
  const { start, end } = rule.comment;
  if (start !== null && start > today) return { state: 'soon', days: daysBetween(today, start) };
  if (end === null) return { state: 'open', days: null };
  return end >= today
    ? { state: 'open', days: daysBetween(today, end) }
    : { state: 'over', days: daysBetween(end, today) };
}

export interface Standing {
  readonly stage: Stage;
  readonly days: number | null;
  readonly day: string | null;
  readonly current: boolean;
}

/** Where a change stands today, by its own days alone. */
export function standing(rule: RuleChange, today: string): Standing {
  const comment = commentTime(rule, today);
  const open = comment !== null && comment.state !== 'over';
  const begins = rule.effective ?? rule.enforced;
  if (begins === null) return withoutDay(rule, today, open);
  const days = daysBetween(today, begins);
  if (days > 0) return { stage: 'upcoming', days, day: begins, current: true };
  if (days === 0) return { stage: 'starts-today', days, day: begins, current: true };
  if (rule.enforced !== null && rule.enforced >= today)
    return {
      stage: 'transition',
      days: daysBetween(today, rule.enforced),
      day: rule.enforced,
      current: true,
    };
  return {
    stage: 'in-force',
    days: -days,
    day: begins,
    current: open || -days <= JUST_BEGUN_DAYS,
  };
}

function withoutDay(rule: RuleChange, today: string, open: boolean): Standing {
  if (rule.kind === 'consultation') {
    const end = rule.comment?.end ?? null;
    return {
      stage: 'proposed',
      days: end === null ? null : Math.abs(daysBetween(today, end)),
      day: end ?? rule.published,
      current: open,
    };
  }
  // Of a page that changed nobody may know the day it was put up; known is when it was seen.
  const from = rule.published ?? rule.own?.seen ?? null;
  const age = from === null ? null : daysBetween(from, today);
  return {
    stage: 'undated',
    days: null,
    day: from,
    current: open || (age !== null && age <= JUST_ANNOUNCED_DAYS),
  };
}
