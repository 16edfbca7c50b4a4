import type { Caution, Refusal } from './cautions';
import type { Verdict } from './verdicts';

/** A number as a page or a form gives it; `null` where it is blank. Blank is not zero. */
export type Given = number | null;

/**
 * The answer of every function of this folder. Money is in yuan and nothing is rounded;
 * shares are fractions; no `NaN` and no infinity ever stands in it.
 *
 * - `value` is `null` only when refused, or where `T` itself allows it ("nothing to compare").
 * - `inputs` are what was given, with unusable numbers as `null`: a refusal can be shown
 *   beside the field it is about.
 * - `n` is the smallest number of people, orders or days it rests on; `null` where nothing
 *   is counted.
 */
export type MathsResult<T, I, V extends Verdict = Verdict> =
  | Answer<T, I, Exclude<V, 'refused'>>
  | Refused<I>;

export interface Answer<T, I, V extends Verdict = Verdict> {
  readonly value: T;
  readonly inputs: I;
  readonly n: number | null;
  readonly verdict: V;
  readonly cautions: readonly Caution[];
}

export interface Refused<I> {
  readonly value: null;
  readonly inputs: I;
  readonly n: null;
  readonly verdict: 'refused';
  /** At least one of `REFUSALS`, and nothing else. */
  readonly cautions: readonly Caution[];
}

interface Found<T, V extends Verdict> {
  readonly value: T;
  readonly n?: number | null;
  readonly verdict: V;
  /** `false` and `null` are left out, so that a condition can stand in the list. */
  readonly cautions?: Iterable<Caution | false | null>;
}

/**
 * Makes an answer. A value that left the range of numbers on the way (1e12 divided by
 * 1e−300) is refused here, so that no caller has to think of it.
 */
export function answer<T, I, V extends Exclude<Verdict, 'refused'>>(
  inputs: I,
  { value, n = null, verdict, cautions = [] }: Found<T, V>,
): MathsResult<T, I, V> {
  if (!isFiniteAll(value)) return refuse(inputs, ['out-of-range']);
  return {
    value: tidy(value),
    inputs: tidy(inputs),
    n: tidy(n),
    verdict,
    cautions: [...new Set(cautions)].filter((caution) => caution !== false && caution !== null),
  };
}

/** Gives no value, and says why. */
export function refuse<I>(inputs: I, why: readonly Refusal[]): Refused<I> {
  return { value: null, inputs: tidy(inputs), n: null, verdict: 'refused', cautions: why };
}

/** Gives no value because a part of the sum was refused. */
export function passOn<I>(inputs: I, part: Refused<unknown>): Refused<I> {
  return { ...part, inputs: tidy(inputs) };
}

function isFiniteAll(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isFiniteAll);
}

/** A copy without −0, `NaN` and infinities. Plain data only. */
function tidy<T>(value: T): T {
  return tidyAny(value) as T;
}

function tidyAny(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (Array.isArray(value)) return value.map(tidyAny);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidyAny(inner)]));
}
