import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';

export interface Split {
  /** Product of the factors in each period. */
  readonly before: number;
  readonly after: number;
  readonly delta: number;
  /** One per factor, in the given order; together they are `delta`. */
  readonly effects: readonly number[];
  /** Effects as parts of `delta`; `null` where the change is under 5 % of before. */
  readonly shares: readonly number[] | null;
}

export interface SplitInputs {
  readonly before: readonly Given[];
  readonly after: readonly Given[];
}

/** Shares of a change this small would be huge numbers of both signs. */
const SHARES_FROM = 0.05;

/**
 * Splits the change of a product into one effect per factor: the additive logarithmic mean
 * Divisia index, `effect = L(after, before) · ln(factor after ÷ factor before)` (Ang and
 * Liu 2007). The effects add up to the change, and swapping the periods flips their signs.
 *
 * Where a period's product is zero, the analytic limit puts the whole change on the first
 * factor in the given order that is zero there; no small number is put in its place (Wood
 * and Lenzen 2006). After a zero a factor may be `null`, since nobody can say what the
 * money per buyer of no buyers is; any other `null` is a missing factor and refused.
 */
export function lmdi(
  inputs: SplitInputs,
): MathsResult<Split, SplitInputs, 'reckoned' | 'one-step' | 'no-sales'> {
  const reader = createReader();
  const { before, after } = inputs;
  reader.check(before.length > 0, 'nothing-counted');
  reader.check(before.length === after.length, 'different-lengths');
  const old = readFactors(before, reader);
  const now = readFactors(after, reader);
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const delta = now.total - old.total;
  const whole = (index: number | null) => before.map((_, i) => (i === index ? delta : 0));
  const found = (effects: readonly number[]): Split => ({
    before: old.total,
    after: now.total,
    delta,
    effects,
    shares:
      delta !== 0 && Math.abs(delta) >= SHARES_FROM * old.total
        ? effects.map((effect) => effect / delta)
        : null,
  });
  if (old.zeroAt !== null && now.zeroAt !== null)
    return answer(inputs, { value: found(whole(null)), verdict: 'no-sales' });
  const zeroAt = old.zeroAt ?? now.zeroAt;
  if (zeroAt !== null) return answer(inputs, { value: found(whole(zeroAt)), verdict: 'one-step' });

  const weight = logarithmicMean(now.total, old.total);
  const effects = now.factors.map(
    (factor, index) => weight * logRatio(factor, old.factors[index] ?? factor),
  );
  return answer(inputs, { value: found(effects), verdict: 'reckoned' });
}

interface Factors {
  readonly total: number;
  readonly factors: readonly number[];
  /** The first factor that is zero; what comes after it does not matter. */
  readonly zeroAt: number | null;
}

function readFactors(given: readonly Given[], reader: ReturnType<typeof createReader>): Factors {
  const zero = given.indexOf(0);
  const needed = zero === -1 ? given : given.slice(0, zero + 1);
  const factors = needed.map((factor) => reader.amount(factor));
  for (const rest of given.slice(needed.length)) reader.optional(reader.amount, rest);
  const total = factors.reduce((product, factor) => product * factor, 1);
  return { total, factors, zeroAt: zero === -1 ? null : zero };
}

/** `(a − b) ÷ (ln a − ln b)`, and `a` where both are the same. Both positive. */
export function logarithmicMean(a: number, b: number): number {
  const difference = a - b;
  const logarithms = logRatio(a, b);
  return difference === 0 || logarithms === 0 ? a : difference / logarithms;
}

/** `ln(a ÷ b)` that keeps its digits where a and b are nearly the same. */
function logRatio(a: number, b: number): number {
  const change = (a - b) / b;
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(a) - Math.log(b);
}
