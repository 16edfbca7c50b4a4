import type { WhatIf } from './types';

/** What the sliders say: sales are people × share who buy × money each. */
export const salesOf = ({ visitors, conversion, spend }: WhatIf): number =>
  visitors * conversion * spend;

/** One slider: from nothing to twice as much, in steps a hand can hit. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * The reach of a slider around what is there now. A share never passes one; a shop without
 * any visitor still has a slider to move.
 *
 * @param least the smallest useful reach above zero.
 */
export function rangeAround(now: number, least: number, most = Number.POSITIVE_INFINITY): Range {
  const max = Math.min(most, Math.max(now * 2, least));
  const rough = max / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power * 10;
  return { min: 0, max: Math.min(most, Math.ceil(max / step) * step), step };
}
