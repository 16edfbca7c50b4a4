import { dayNumber, daysBetween } from '../../shared/days';
import type { ChangeEntry, TypedNumbers } from './types';

/** Longer texts are no note of a change. */
export const MOST_LETTERS = 120;
const LATEST = 180;
/** Kept numbers reach so far back. */
const OLDEST = 400;

export type ChangeProblem =
  | 'empty'
  | 'too-long'
  | 'no-date'
  | 'ahead'
  | 'too-old'
  | 'not-after'
  | 'too-late';

export type ChangeForm = Pick<ChangeEntry, 'what' | 'on' | 'lookOn'>;

/** What is unclear, by field; empty where all is well. */
export type ChangeProblems = Readonly<Partial<Record<keyof ChangeForm, ChangeProblem>>>;

/** Finds every problem of a note of a change in one go. */
export function changeProblems({ what, on, lookOn }: ChangeForm, today: string): ChangeProblems {
  const words = what.trim();
  const whatProblem = words === '' ? 'empty' : [...words].length > MOST_LETTERS ? 'too-long' : null;
  const onProblem =
    dayNumber(on) === null
      ? 'no-date'
      : on > today
        ? 'ahead'
        : daysBetween(on, today) > OLDEST
          ? 'too-old'
          : null;
  const lookProblem =
    dayNumber(lookOn) === null
      ? 'no-date'
      : onProblem !== null
        ? null
        : lookOn <= on
          ? 'not-after'
          : daysBetween(on, lookOn) > LATEST
            ? 'too-late'
            : null;
  return {
    ...(whatProblem ? { what: whatProblem } : {}),
    ...(onProblem ? { on: onProblem } : {}),
    ...(lookProblem ? { lookOn: lookProblem } : {}),
  };
}

/** Can these typed numbers be? k of n with people on both sides, or two amounts. */
export function soundTyped(typed: TypedNumbers): boolean {
  if (typed.kind === 'amounts')
    return [typed.before, typed.after].every((amount) => Number.isFinite(amount) && amount >= 0);
  return [typed.before, typed.after].every(
    ({ k, n }) => Number.isSafeInteger(k) && Number.isSafeInteger(n) && k >= 0 && n > 0 && k <= n,
  );
}
