/**
 * A page prints a rate with two decimals and money to the cent. Multiplied back, they miss
 * the amount by a little, or by many yuan when the rate is small. Here numbers are chosen
 * so that the printed ones lead back to the amount within half a yuan: a merchant with a
 * pocket calculator finds the same sum as the page.
 */

/** fen; under half a yuan the sums agree to the last yuan. */
export const HALF_YUAN = 49;

/** 8 of 250 as printed: 0.032 (two decimals of a percentage). */
export const printedShare = (part: number, whole: number): number =>
  whole === 0 ? 0 : Number(((part / whole) * 100).toFixed(2)) / 100;

/** How far people × printed rate × printed money per buyer is from the money, in fen. */
export function funnelGap(people: number, buyers: number, paid: number): number {
  if (buyers === 0) return paid;
  return Math.abs(people * printedShare(buyers, people) * Math.round(paid / buyers) - paid);
}

/** How far count × printed money per piece is from the money, in fen. */
export const eachGap = (count: number, money: number): number =>
  count === 0 ? money : Math.abs(count * Math.round(money / count) - money);

/** How far spend × printed ratio is from the sales, in fen. */
export const returnGap = (spend: number, sales: number): number =>
  spend === 0 ? sales : Math.abs(spend * Number((sales / spend).toFixed(2)) - sales);

/** Whole numbers around `target`, the nearest first, both ends included. */
export function* around(target: number, low: number, high: number): Generator<number> {
  const start = Math.min(Math.max(Math.round(target), low), high);
  if (low > high) return;
  yield start;
  for (let by = 1; start - by >= low || start + by <= high; by++) {
    if (start + by <= high) yield start + by;
    if (start - by >= low) yield start - by;
  }
}

/** The number nearest to `target` whose gap is small enough, else the one with the least. */
export function nearest(
  target: number,
  low: number,
  high: number,
  gap: (candidate: number) => number,
  enough: number = HALF_YUAN,
): number {
  let best = Math.max(low, Math.min(Math.round(target), high));
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of around(target, low, high)) {
    const size = gap(candidate);
    if (size <= enough) return candidate;
    if (size < least) [best, least] = [candidate, size];
  }
  return best;
}

/** The first `most` numbers around `target` whose gap is small enough. */
export function several(
  target: number,
  low: number,
  high: number,
  gap: (candidate: number) => number,
  most: number,
): number[] {
  const found: number[] = [];
  for (const candidate of around(target, low, high)) {
    if (gap(candidate) <= HALF_YUAN) found.push(candidate);
    if (found.length >= most) break;
  }
  return found;
}

/**
 * Shares `total` out by weight, in whole numbers that add up, each between its bounds.
 * The bounds must allow it: Σ low ≤ total ≤ Σ high.
 */
export function shareOut(
  total: number,
  weights: readonly number[],
  lows: readonly number[],
  highs: readonly number[] = weights.map(() => total),
): number[] {
  const shares = weights.map((_, at) => lows[at] ?? 0);
  let left = total - shares.reduce((a, b) => a + b, 0);
  const all = weights.reduce((a, b) => a + b, 0) || 1;
  const wanted = weights.map((weight) => (total * weight) / all);
  while (left > 0) {
    let most = -1;
    let need = Number.NEGATIVE_INFINITY;
    shares.forEach((share, at) => {
      if (share >= (highs[at] ?? 0)) return;
      const missing = (wanted[at] ?? 0) - share;
      if (missing > need) [most, need] = [at, missing];
    });
    if (most < 0) break;
    const room = (highs[most] ?? 0) - (shares[most] ?? 0);
    const step = Math.max(1, Math.min(left, room, Math.floor(need)));
    shares[most] = (shares[most] ?? 0) + step;
    left -= step;
  }
  return shares;
}
