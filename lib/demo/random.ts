/** Repeatable chance: the same seed always gives the same shop. */
export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  /** True in `share` of all cases. */
  happens(share: number): boolean;
  /** An index, drawn by weight. */
  pick(weights: readonly number[]): number;
  /** Near `mean`, at most `spread` (a fraction) away, the middle more often. */
  around(mean: number, spread: number): number;
  /** A whole number whose mean over many draws is `mean`. */
  about(mean: number): number;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** @param seed any text; mulberry32 over its hash. */
export function chanceOf(seed: string): Chance {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (share) => next() < share,
    pick: (weights) => {
      let left = next() * weights.reduce((a, b) => a + b, 0);
      const found = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return found < 0 ? weights.length - 1 : found;
    },
    around: (mean, spread) => mean * (1 + (next() + next() - 1) * spread),
    about: (mean) => Math.floor(mean) + (next() < mean - Math.floor(mean) ? 1 : 0),
  };
}
