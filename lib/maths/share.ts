import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { wilson } from './wilson';

/** k of n: how many did it, of how many could have. */
export interface KofN {
  readonly k: Given;
  readonly n: Given;
}

export interface Share {
  readonly share: number;
  /** Wilson limits, 95 %. */
  readonly low: number;
  readonly high: number;
}

/** With fewer on either side, a share is told with its limits and not compared. */
export const ENOUGH_CASES = 5;

/** One share with the room that chance leaves it (`wilson`). */
export function share(inputs: KofN): MathsResult<Share, KofN, 'estimated'> {
  const reader = createReader();
  const k = reader.count(inputs.k);
  const n = reader.people(inputs.n);
  reader.check(k <= n, 'more-than-all');
  const interval = wilson(k, n);
  if (reader.faults().length || !interval) return refuse(inputs, reader.faults());
  return answer(inputs, {
    value: { share: k / n, ...interval },
    n,
    verdict: 'estimated',
    cautions: [Math.min(k, n - k) < ENOUGH_CASES && 'few-cases'],
  });
}

interface RoundedShare {
  /** As printed, as a fraction: 2.5 % is 0.025. */
  readonly share: Given;
  readonly n: Given;
}

/** The k of a share that stands on a page rounded: `round(share · n)`, and so approximate. */
export function countOfShare(
  inputs: RoundedShare,
): MathsResult<{ readonly k: number; readonly n: number }, RoundedShare, 'estimated'> {
  const reader = createReader();
  const part = reader.share(inputs.share);
  const n = reader.people(inputs.n);
  if (reader.faults().length) return refuse(inputs, reader.faults());
  return answer(inputs, {
    value: { k: Math.round(part * n), n },
    n,
    verdict: 'estimated',
    cautions: ['approximate-count'],
  });
}
