const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/**
 * The end of an axis: the smallest of 1, 1.5, 2, 3, 4, 5, 6, 8 (times a power of ten) that
 * is not below `value`.
 *
 * @param value finite; 1 for what is not above 0.
 */
export function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = Math.floor(Math.log10(value));
  for (const exponent of [power, power + 1]) {
    for (const step of STEPS) {
      const top = Number(`${step}e${exponent}`);
      if (top >= value) return top;
    }
  }
  return value;
}

/** Keeps a fraction of a lane inside the lane. */
export const inside = (fraction: number): number => Math.min(1, Math.max(0, fraction));
