import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { sum } from './statistics';

interface GoalInputs {
  readonly goals: readonly {
    /** −2 to 2 on the written ladder; 0 is what was expected by the date. */
    readonly reached: Given;
    /** 1 to 3, chosen by the merchant. */
    readonly weight: Given;
  }[];
}

/** Correlation that is taken to hold between goals. */
const BETWEEN_GOALS = 0.3;
const USUAL_GOALS = 3;

/**
 * Goal attainment scaling: `T = 50 + 10·Σwx ÷ √((1 − r)·Σw² + r·(Σw)²)`, r = 0.30 (Kiresuk
 * and Sherman 1968). 50 is as expected. For the coach and the report; the merchant sees the
 * ladder, and no two merchants are compared by it.
 *
 * @returns `n` is the number of goals.
 */
export function goalAttainment(
  inputs: GoalInputs,
): MathsResult<number, GoalInputs, 'above-expected' | 'as-expected' | 'below-expected'> {
  const reader = createReader();
  const goals = inputs.goals.map(({ reached, weight }) => ({
    reached: reader.number(reached),
    weight: reader.people(weight),
  }));
  reader.check(goals.length > 0, 'nothing-counted');
  reader.check(
    goals.every(({ reached }) => Number.isInteger(reached)),
    'not-whole',
  );
  reader.check(
    goals.every(({ reached, weight }) => Math.abs(reached) <= 2 && weight <= 3),
    'out-of-range',
  );
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const weights = goals.map(({ weight }) => weight);
  const reached = sum(goals.map((goal) => goal.weight * goal.reached));
  const spread =
    (1 - BETWEEN_GOALS) * sum(weights.map((w) => w * w)) + BETWEEN_GOALS * sum(weights) ** 2;
  return answer(inputs, {
    value: 50 + (10 * reached) / Math.sqrt(spread),
    n: goals.length,
    verdict: reached > 0 ? 'above-expected' : reached < 0 ? 'below-expected' : 'as-expected',
    cautions: [goals.length > USUAL_GOALS && 'many-goals'],
  });
}
