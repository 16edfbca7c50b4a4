import {
  EVIDENCE,
  HIGHEST,
  LOWEST,
  OPENING_TEACHES,
  START,
  UNDERSTOOD,
} from './mastery-parameters';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { mean } from './statistics';

/**
 * What counts as evidence of knowing. The movement of a shop's numbers is not among it:
 * they move by chance and season, and who acted well in a bad week keeps the credit.
 */
export type MasteryEvidence = 'open' | keyof typeof EVIDENCE;

interface MasteryInputs {
  /** For one item, oldest first. `right` means nothing for `open`. */
  readonly evidence: readonly { readonly kind: MasteryEvidence; readonly right: boolean }[];
}

export interface Mastery {
  /** Probability that the item is known, 0.01 to 0.99. */
  readonly p: number;
  /** p before any evidence and after each piece. */
  readonly trace: readonly number[];
}

type MasteryVerdict = 'understood' | 'not-yet';

/**
 * Bayesian knowledge tracing (Corbett and Anderson 1995) with guess, slip and learning
 * of each kind of evidence (`mastery-parameters.ts`).
 *
 * @returns `n` is the number of answers and acts; openings are none.
 */
export function itemMastery(
  inputs: MasteryInputs,
): MathsResult<Mastery, MasteryInputs, MasteryVerdict> {
  let p = START;
  let opened = false;
  const trace = [p];
  for (const { kind, right } of inputs.evidence) {
    if (kind === 'open') {
      if (!opened) p = masteryAfter(p, 'open', right);
      opened = true;
    } else {
      if (!Object.hasOwn(EVIDENCE, kind)) return refuse(inputs, ['unknown-kind']);
      p = masteryAfter(p, kind, right);
    }
    trace.push(p);
  }
  return answer(inputs, {
    value: { p, trace },
    n: inputs.evidence.filter(({ kind }) => kind !== 'open').length,
    verdict: verdictOf(p),
  });
}

/**
 * One step of the same: p after one more piece of evidence.
 *
 * @param kind `open` only for the first opening of an item; later ones change nothing.
 * @returns 0.01 to 0.99
 */
export const masteryAfter = (p: number, kind: MasteryEvidence, right: boolean): number =>
  clamp(kind === 'open' ? p + (1 - p) * OPENING_TEACHES : afterAnswer(p, right, EVIDENCE[kind]));

interface AreaInputs {
  /** p of each core item of the area. */
  readonly items: readonly Given[];
}

/** Mastery of an area: the mean of its core items. `n` is their number. */
export function areaMastery(inputs: AreaInputs): MathsResult<number, AreaInputs, MasteryVerdict> {
  const reader = createReader();
  const items = inputs.items.map((p) => reader.share(p));
  reader.check(items.length > 0, 'nothing-counted');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const p = mean(items);
  return answer(inputs, { value: p, n: items.length, verdict: verdictOf(p) });
}

const verdictOf = (p: number): MasteryVerdict => (p >= UNDERSTOOD ? 'understood' : 'not-yet');

const clamp = (p: number): number => Math.min(HIGHEST, Math.max(LOWEST, p));

function afterAnswer(
  p: number,
  right: boolean,
  { guess, slip, learn }: (typeof EVIDENCE)[keyof typeof EVIDENCE],
): number {
  const known = right ? p * (1 - slip) : p * slip;
  const notKnown = right ? (1 - p) * guess : (1 - p) * (1 - guess);
  const seen = known / (known + notKnown);
  return seen + (1 - seen) * learn;
}
