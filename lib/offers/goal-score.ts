import type { Answers } from '../forms/read-form';
import { goalAttainment } from '../maths/goal-attainment';

/** The five rungs, from the bottom: 0 is what is expected by the date. */
export const RUNG_IDS = ['m2', 'm1', 'z0', 'p1', 'p2'] as const;

/** −2 to 2; `null` for what is no rung. */
export function rungOf(id: string | null): number | null {
  const at = (RUNG_IDS as readonly (string | null)[]).indexOf(id);
  return at === -1 ? null : at - 2;
}

/**
 * The score of a filled goal ladder at its look date (`lib/maths/goal-attainment`), for the
 * coach and the report; the merchant sees the ladder.
 *
 * @returns `null` until every goal has a weight and a rung that was reached.
 */
export function goalScore(answers: Answers): number | null {
  const goals = answers.rows('goals').map((row) => ({
    weight: row.choice('weight') === null ? null : Number(row.choice('weight')),
    reached: rungOf(row.choice('reached')),
  }));
  return goalAttainment({ goals }).value;
}
