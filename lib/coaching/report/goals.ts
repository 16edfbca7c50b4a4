import { goalAttainment } from '../../maths/goal-attainment';
import { round } from '../../shared/format';
import type { Goal } from '../types';
import type { GoalLine } from './types';

/** The goals as they stand, and their score once each was looked at. */
export function goalLines(goals: readonly Goal[]): {
  readonly lines: readonly GoalLine[];
  readonly T: number | null;
} {
  const lines = goals
    .toSorted((a, b) => a.no - b.no)
    .map(
      ({ no, path, title, ladder, weight, start, expectedOn, reviews }): GoalLine => ({
        no,
        path,
        title,
        ladder,
        weight,
        start,
        now: reviews.at(-1)?.now ?? null,
        expectedOn,
      }),
    );
  const looked = lines.every(({ now }) => now !== null);
  const score = looked
    ? goalAttainment({ goals: lines.map(({ now, weight }) => ({ reached: now, weight })) }).value
    : null;
  return { lines, T: score === null ? null : round(score, 1) };
}
