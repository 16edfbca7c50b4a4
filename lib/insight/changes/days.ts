import type { Metric } from '../../metrics/types';
import { parseFormula } from '../../shared/formula';
import type { ChangeDay } from './types';

/** A kept day as the history gives it. */
interface KeptDay {
  /** ISO date of the day. */
  readonly from: string;
  readonly value: number;
  readonly k?: number;
  readonly n?: number;
  readonly approx?: true;
}

/**
 * Which kept numbers tell the days of a metric, and how: a share has its counts beside it,
 * or they are kept as numbers of their own where it is one count over another.
 */
export function shareDays(
  metric: Metric,
  platform: string,
): {
  readonly ids: readonly string[];
  readonly daysFrom: (daysOf: (metricId: string) => readonly KeptDay[]) => ChangeDay[];
} {
  const parts = metric.unit === 'percent' ? partsOf(metric, platform) : null;
  return {
    ids: [metric.id, ...(parts ?? [])],
    daysFrom: (daysOf) => {
      const [above, below] = (parts ?? []).map(
        (id) => new Map(daysOf(id).map((day) => [day.from, day])),
      );
      return daysOf(metric.id).map((day): ChangeDay => {
        const own = day.k !== undefined && day.n !== undefined && !day.approx;
        const k = own ? day.k : above?.get(day.from)?.value;
        const n = own ? day.n : below?.get(day.from)?.value;
        const counted = k !== undefined && n !== undefined && agrees(k, n, day.value);
        return { date: day.from, value: day.value, ...(counted ? { k, n } : {}) };
      });
    },
  };
}

/** Counts that do not give the printed share are counts of something else. */
function agrees(k: number, n: number, share: number): boolean {
  return (
    Number.isSafeInteger(k) &&
    Number.isSafeInteger(n) &&
    n > 0 &&
    k >= 0 &&
    k <= n &&
    Math.abs(k / n - share) <= Math.max(0.0006, 0.01 * share)
  );
}

function partsOf(metric: Metric, platform: string): readonly [string, string] | null {
  const byPlatform = metric.formulaByPlatform ?? {};
  const own = Object.hasOwn(byPlatform, platform) ? byPlatform[platform] : undefined;
  const formula = own ?? metric.formula;
  const read = formula === null ? null : parseFormula(formula);
  if (read?.kind !== 'operation' || read.operator !== '/') return null;
  return read.left.kind === 'metric' && read.right.kind === 'metric'
    ? [read.left.id, read.right.id]
    : null;
}
