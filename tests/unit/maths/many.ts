import fc from 'fast-check';

/** Checks a property of sums on many cases: the rare ones are those that matter. */
export const many = <T>(property: fc.IProperty<T>, numRuns = 1_000): void =>
  fc.assert(property, { numRuns: Math.max(numRuns, 1_000) });

/** Yuan as shops have them. */
export const yuan = (max = 1_000_000): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: max * 100 }).map((fen) => fen / 100);

/** A fraction from `min` to `max`, both included. */
export const fraction = (min = 0, max = 1): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6);

export const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Are two numbers the same but for the last digits of arithmetic? */
export const alike = (a: number, b: number, size = 1): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b), size);
