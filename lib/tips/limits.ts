import { addDays } from '../shared/days';
import type { TipMark } from './types';

/** What keeps tips rare (learning.md a.6). */
export const LIMITS = {
  perDay: 3,
  /** Two times 不适合我: silent so long; three times: off until switched on again. */
  silentAfter: 2,
  silentDays: 30,
  offAfter: 3,
  /** 以后再说. */
  laterDays: 3,
  /** The same tip again at the earliest after so many days. */
  againDays: 7,
  /** Quiet from this hour to that one. */
  quietFrom: 21,
  quietTo: 8,
} as const;

export const freshMark = (id: string): TipMark => ({
  id,
  shown: [],
  dismissed: [],
  applied: [],
  laterThan: null,
});

/** May this tip be shown on a day (ISO)? */
export function mayShow(mark: TipMark, day: string): boolean {
  if (mark.dismissed.length >= LIMITS.offAfter) return false;
  const last = mark.dismissed.at(-1);
  if (
    mark.dismissed.length >= LIMITS.silentAfter &&
    last &&
    day < addDays(last.slice(0, 10), LIMITS.silentDays)
  )
    return false;
  if (mark.laterThan !== null && day <= mark.laterThan) return false;
  const shown = mark.shown.at(-1);
  const applied = mark.applied.at(-1);
  const recent = [shown, applied].filter((at) => at !== undefined).map((at) => at.slice(0, 10));
  return recent.every((on) => day >= addDays(on, LIMITS.againDays));
}

/** Tips shown on a day, over all. */
export const shownOn = (marks: readonly TipMark[], day: string): number =>
  marks.reduce((sum, { shown }) => sum + shown.filter((at) => at.startsWith(day)).length, 0);

export const isQuiet = (hour: number): boolean => hour >= LIMITS.quietFrom || hour < LIMITS.quietTo;

export type TipAnswer = 'done' | 'later' | 'not-me' | 'on-again';

/** A tip after it was shown or answered. `at` is the local time as ISO text. */
export function answered(mark: TipMark, answer: TipAnswer | 'shown', at: string): TipMark {
  const day = at.slice(0, 10);
  switch (answer) {
    case 'shown':
      return { ...mark, shown: [...mark.shown, at].slice(-20) };
    case 'done':
      return { ...mark, applied: [...mark.applied, at].slice(-20) };
    case 'later':
      return { ...mark, laterThan: addDays(day, LIMITS.laterDays) };
    case 'not-me':
      return { ...mark, dismissed: [...mark.dismissed, at].slice(-20) };
    case 'on-again':
      return { ...mark, dismissed: [], laterThan: null };
  }
}
