/** A share with the room chance leaves it; both ends lie between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % of the time the true share lies inside. */
export const Z95 = 1.959964;
/** 99 % of the time: where many are compared at once, one of them is far off by chance. */
export const Z99 = 2.576;

/**
 * Wilson score interval for `k` of `n` (E. B. Wilson, 1927). Unlike the plain
 * p ± z·√(p(1−p)/n) it holds for few people, and for none or all of them.
 *
 * @param k how many did it; a whole number from 0 to n.
 * @param n how many could have; a whole number.
 * @param z 1.959964 for 95 %; 2.576 where many are compared at once.
 * @returns `null` when there is nothing to count from (n = 0) or the counts are no counts.
 */
export function wilson(k: number, n: number, z: number = Z95): Interval | null {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || k < 0 || n <= 0 || k > n) return null;
  const p = k / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return {
    // Exact at the ends, where rounding would leave −1e−17 or 0.9999…
    low: k === 0 ? 0 : Math.max(0, centre - half),
    high: k === n ? 1 : Math.min(1, centre + half),
  };
}
