import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { sum } from './statistics';

interface JointInputs {
  /** Yuan for all together. */
  readonly cost: Given;
  /** What each shop expects of it, in one measure for all; zero or more. */
  readonly benefits: readonly Given[];
}

/**
 * Each shop's part of a shared cost: half of it equally, half by benefit,
 * `cost·(0.5/n + 0.5·benefit/Σ)`; equally where nobody expects anything.
 */
export function jointShares(
  inputs: JointInputs,
): MathsResult<readonly number[], JointInputs, 'reckoned'> {
  const reader = createReader();
  const cost = reader.amount(inputs.cost);
  const benefits = inputs.benefits.map((benefit) => reader.amount(benefit));
  const n = benefits.length;
  reader.check(n > 0, 'nothing-counted');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const total = sum(benefits);
  return answer(inputs, {
    value: benefits.map((benefit) => cost * (0.5 / n + 0.5 * (total ? benefit / total : 1 / n))),
    n,
    verdict: 'reckoned',
  });
}
