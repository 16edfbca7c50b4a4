import { type ModuleMark, rightOnce } from './mark';

/** Whoever has just read the explanation only repeats it; after this it is thought again. */
export const REST_MINUTES = 10;

export interface NextCheck {
  readonly check: string;
  /** `new`: never answered. `again`: it was wrong before. `review`: all were right once. */
  readonly why: 'new' | 'again' | 'review';
  /** Its explanation was read a moment ago: it is offered, and nothing is lost by waiting. */
  readonly soon: boolean;
}

/**
 * Which check comes next: those that were wrong before (the longest ago first), then those never
 * answered in their order, then those that were wrong a moment ago; once all were right, the one
 * that was answered longest ago.
 *
 * @param checks ids, in the order of the lesson
 * @returns `null` for a lesson without checks
 */
export function nextCheck(
  checks: readonly string[],
  mark: ModuleMark,
  now: Date,
): NextCheck | null {
  const last = new Map(mark.answers.map(({ check, at }) => [check, at]));
  const at = (check: string): string => last.get(check) ?? '';
  const byAge = (a: string, b: string): number => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0);
  const right = rightOnce(mark.answers);
  const open = checks.filter((check) => !right.has(check));
  const [oldest] = checks.toSorted(byAge);
  if (open.length === 0)
    return oldest === undefined ? null : { check: oldest, why: 'review', soon: false };
  const before = new Date(now.getTime() - REST_MINUTES * 60_000).toISOString();
  const wrong = open.filter((check) => last.has(check)).toSorted(byAge);
  const [rested] = wrong.filter((check) => at(check) <= before);
  if (rested !== undefined) return { check: rested, why: 'again', soon: false };
  const unseen = open.find((check) => !last.has(check));
  if (unseen !== undefined) return { check: unseen, why: 'new', soon: false };
  return { check: wrong[0] ?? '', why: 'again', soon: true };
}
