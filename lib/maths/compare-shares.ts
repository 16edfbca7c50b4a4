import { dayNumber } from '../shared/days';
import type { Caution } from './cautions';
import { createReader } from './reader';
import { answer, type MathsResult, refuse } from './result';
import { ENOUGH_CASES, type KofN } from './share';
import { type Interval, wilson, Z95, Z99 } from './wilson';

export interface CompareSharesInputs {
  readonly before: KofN;
  readonly after: KofN;
  /** How many such comparisons are shown together; 1 where not given. */
  readonly shownTogether?: number | null;
  /** Does either period touch a promotion (`promotion-days.ts`)? */
  readonly promotion?: boolean;
  /** ISO dates: a comparison is judged on its look date, not on the first good day. */
  readonly lookOn?: string | null;
  readonly today?: string | null;
}

export interface ShareDifference {
  readonly before: number;
  readonly after: number;
  /** After minus before, with its limits; −1 to 1. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** More at once, and one of them looks clear by chance alone. */
const MANY = 5;

/**
 * Did a share change, or is it chance? Newcombe's interval of the difference, made from
 * the two Wilson intervals (Newcombe 1998, method 10): it is clear when it does not hold
 * zero. Whether the two single intervals overlap is no test of that.
 *
 * Always `cannot-tell` with fewer than 5 cases or fewer than 5 others in a period, with
 * promotion days, and before the look date.
 *
 * @returns `n` is the smaller of the two numbers of people.
 */
export function compareShares(
  inputs: CompareSharesInputs,
): MathsResult<ShareDifference, CompareSharesInputs, 'clear-up' | 'clear-down' | 'cannot-tell'> {
  const reader = createReader();
  const [k1, n1] = [reader.count(inputs.before.k), reader.people(inputs.before.n)];
  const [k2, n2] = [reader.count(inputs.after.k), reader.people(inputs.after.n)];
  const together = reader.optional(reader.people, inputs.shownTogether) ?? 1;
  const lookOn = readDay(inputs.lookOn);
  const today = readDay(inputs.today);
  reader.check(lookOn !== undefined && today !== undefined, 'bad-date');
  reader.check(k1 <= n1 && k2 <= n2, 'more-than-all');
  const many = together > MANY;
  const z = many ? Z99 : Z95;
  const [first, second] = [wilson(k1, n1, z), wilson(k2, n2, z)];
  if (reader.faults().length || !first || !second) return refuse(inputs, reader.faults());

  const value = newcombe(k1 / n1, first, k2 / n2, second);
  const early = typeof lookOn === 'number' && (typeof today !== 'number' || today < lookOn);
  const gates: (Caution | false)[] = [
    Math.min(k1, n1 - k1, k2, n2 - k2) < ENOUGH_CASES && 'few-cases',
    inputs.promotion === true && 'promotion-days',
    early && 'before-look-date',
  ];
  const closed = gates.some(Boolean);
  const verdict = value.low > 0 ? 'clear-up' : value.high < 0 ? 'clear-down' : 'cannot-tell';
  return answer(inputs, {
    value,
    n: Math.min(n1, n2),
    verdict: closed ? 'cannot-tell' : verdict,
    cautions: [...gates, many && 'many-comparisons'],
  });
}

function newcombe(p1: number, first: Interval, p2: number, second: Interval): ShareDifference {
  const difference = p2 - p1;
  return {
    before: p1,
    after: p2,
    difference,
    low: difference - Math.hypot(p2 - second.low, first.high - p1),
    high: difference + Math.hypot(second.high - p2, p1 - first.low),
  };
}

/** `null`: no date given; `undefined`: no date at all. */
const readDay = (iso: string | null | undefined): number | null | undefined =>
  iso === null || iso === undefined ? null : (dayNumber(iso) ?? undefined);
