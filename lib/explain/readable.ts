import type { SightedValue, Sighting } from '../shared/sighting';
import { samePeriod } from './period';

/** No shop counts further; what claims to is no number of a shop. */
const MOST = 1e15;

/** The number of a sighting, when it is one that may be spoken. */
export function numberOf(value: SightedValue | undefined): number | null {
  if (!value?.readable || value.number === null) return null;
  return Math.abs(value.number) < MOST ? value.number : null;
}

/**
 * The value that stands for a metric of a formula: on the page, readable, for the same
 * time. Two that differ (a table of days, say) decide nothing, so there is none.
 */
export function operandOf(
  metricId: string,
  sighting: Sighting,
  others: readonly Sighting[],
): SightedValue | null {
  const values = [sighting, ...others]
    .filter((other) => other.metricId === metricId && samePeriod(other.period, sighting.period))
    .map((other) => other.value)
    // A span of time is printed in minutes here and in hours there.
    .filter(
      (value): value is SightedValue => numberOf(value) !== null && value?.unit !== 'duration',
    );
  const first = values[0];
  if (!first || values.some((value) => value.number !== first.number)) return null;
  return first;
}

/**
 * Size of the last printed digit: "2.50%" → 0.0001, "1.2万" → 1,000, "480" → 1. The true
 * number lies within half of it.
 */
export function printedStep(value: SightedValue): number {
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(value.raw);
  const digits = Number(printed?.[0].replaceAll(',', '') ?? 0);
  const decimals = printed?.[1]?.length ?? 0;
  const fallback = value.unit === 'percent' ? 0.01 : 1;
  const scale =
    digits > 0 && value.number ? Number(Math.abs(value.number / digits).toPrecision(6)) : fallback;
  return scale * 10 ** -decimals;
}

/** Decimals printed on the page: "2.50%" → 2. */
export function printedDecimals(value: SightedValue): number {
  return Math.min(6, /\.(\d+)/.exec(value.raw)?.[1]?.length ?? 0);
}
