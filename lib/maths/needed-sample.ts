import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';

interface NeededInputs {
  /** The share now, 0 to 1. */
  readonly share: Given;
  /** The change to be seen, of the share: 0.2 is a fifth more, −0.2 a fifth less. */
  readonly change: Given;
}

/**
 * Visitors needed in each of two periods to see a change of a share: `16·p·(1 − p) ÷ d²`,
 * rounded up, for about 80 % power at 5 % (Lehr's rule). It shows why a small shop should try
 * big changes: 3 % takes 12,934 visitors for a fifth, 2,070 for a half.
 */
export function visitorsNeeded(
  inputs: NeededInputs,
): MathsResult<number, NeededInputs, 'estimated'> {
  const reader = createReader();
  const share = reader.share(inputs.share);
  const change = reader.number(inputs.change);
  // None or all of them leave nothing to vary; a share changed beyond all is none.
  reader.check(share > 0 && share < 1 && change !== 0, 'out-of-range');
  reader.check(share * (1 + change) >= 0 && share * (1 + change) <= 1, 'not-a-share');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const difference = share * change;
  return answer(inputs, {
    value: Math.ceil((16 * share * (1 - share)) / difference ** 2),
    verdict: 'estimated',
  });
}
