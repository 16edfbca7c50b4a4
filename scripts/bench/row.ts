/** One line of the performance table. */
export interface Row {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number;
  readonly ok: boolean;
}

export function row(id: string, value: number, unit: string, budget: number): Row {
  const rounded = Number(value.toPrecision(3));
  return { id, value: rounded, unit, budget, ok: value <= budget };
}

/**
 * A quarter of the values is lower. For works of a few milliseconds: what other programs add
 * is never negative, so the low values are the truer ones.
 */
export function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
