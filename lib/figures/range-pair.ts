import { drawable, drawn, type FigureResult, refused } from './result';
import { inside, niceTop } from './scale';

/** A share and the range that chance leaves it (Wilson), as fractions of 1. */
export interface RangedShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface RangeBar {
  /** Fractions of the lane. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The range as people: `low` to `high` of `outOf`. */
  readonly low: number;
  readonly high: number;
}

export interface RangePairLayout {
  readonly before: RangeBar;
  readonly after: RangeBar;
  /** Both lanes run from 0 to this share. */
  readonly top: number;
  /** 100, or 1,000 or 10,000 where 100 are too few to show the ranges. */
  readonly outOf: number;
}

/** Two shares on one scale that starts at 0. Refuses ranges that do not hold their share. */
export function layoutRangePair(
  before: RangedShare,
  after: RangedShare,
): FigureResult<RangePairLayout> {
  const both = [before, after];
  if (!both.every(({ share, low, high }) => [share, low, high].every(drawable)))
    return refused('not-a-number');
  if (both.some(({ share, low, high }) => low < 0 || share < low || high < share || high > 1))
    return refused('out-of-range');
  const highest = Math.max(before.high, after.high);
  const top = highest > 0 ? Math.min(1, niceTop(highest)) : 1;
  const outOf = [100, 1000].find((size) => highest * size >= 1.5) ?? 10000;
  const bar = ({ share, low, high }: RangedShare): RangeBar => ({
    at: inside(share / top),
    from: inside(low / top),
    to: inside(high / top),
    low: Math.round(low * outOf),
    high: Math.round(high * outOf),
  });
  return drawn({ before: bar(before), after: bar(after), top, outOf });
}
