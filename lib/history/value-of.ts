import type { Metric } from '../metrics/types';
import type { Sighting, Unit } from '../shared/sighting';
import { accept, type Outcome, refuse } from './types';

export type NoValueWhy = 'no-number' | 'unreadable' | 'unclear-unit';

/** What of a metric says how its values are to be read. */
export type ValueMetric = Pick<Metric, 'unit' | 'unitByPlatform' | 'unitByLabel' | 'currency'>;

export interface KeptValue {
  readonly value: number;
  readonly unit: Unit;
  readonly currency: string | null;
}

/** No shop counts further; what claims to is no number of a shop. */
const MOST = 1e15;

const SECONDS: Readonly<Record<string, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

/**
 * The number of a sighting in the metric's own unit, or why there is none to keep. A time that
 * is printed in minutes here and in hours there comes out as one unit; a unit that does not
 * fit the metric is refused.
 */
export function keptValue(
  sighting: Sighting,
  metric: ValueMetric,
  platformCurrency: string | null,
): Outcome<KeptValue, NoValueWhy> {
  const { value, platform } = sighting;
  if (!value) return refuse('no-number');
  if (!value.readable || value.number === null) return refuse('unreadable');
  if (!Number.isFinite(value.number) || Math.abs(value.number) >= MOST) return refuse('unreadable');
  const printed = value.unit;
  const own = metric.unitByPlatform ?? {};
  const unit = (Object.hasOwn(own, platform) ? own[platform] : undefined) ?? metric.unit;
  const kept = (number: number, as: Unit, currency: string | null = null) =>
    accept<KeptValue>({ value: number, unit: as, currency });
  switch (unit) {
    case 'percent':
      return printed === 'percent' ? kept(value.number, unit) : refuse('unclear-unit');
    case 'money':
    case 'per-mille-money':
      return printed === 'money' || printed === null
        ? kept(value.number, unit, value.currency ?? metric.currency ?? platformCurrency)
        : refuse('unclear-unit');
    case 'count':
    case 'score':
    case 'points':
      return printed === 'count' || printed === null
        ? kept(value.number, unit)
        : refuse('unclear-unit');
    case 'ratio':
      return printed === 'money' || printed === 'duration'
        ? refuse('unclear-unit')
        : kept(value.number, unit);
    case 'seconds':
    case 'minutes':
    case 'hours':
    case 'days': {
      if (printed !== null && printed !== 'duration') return refuse('unclear-unit');
      const from = SECONDS[printedTime(value.raw) ?? labelTime(sighting, metric) ?? unit];
      const into = SECONDS[metric.unit];
      if (from === undefined || into === undefined) return refuse('unclear-unit');
      return kept(Number(((value.number * from) / into).toPrecision(12)), metric.unit);
    }
  }
}

const TIMES: readonly (readonly [RegExp, string])[] = [
  [/毫秒|\bms\b|\dms$/i, 'milliseconds'],
  [/秒|\d\s*s(?:ecs?)?$/i, 'seconds'],
  [/分|\d\s*min(?:ute)?s?$/i, 'minutes'],
  [/小时|\d\s*h(?:(?:ou)?rs?)?$/i, 'hours'],
  [/天|日|\d\s*days?$/i, 'days'],
];

/** The unit of time that stands behind a number. */
const printedTime = (raw: string): string | null =>
  TIMES.find(([pattern]) => pattern.test(raw.trim()))?.[1] ?? null;

/** The unit that a label carries: 人均观看时长(分钟). */
function labelTime({ labelText, platform }: Sighting, metric: ValueMetric): string | null {
  const known = metric.unitByLabel ?? {};
  const labels = Object.hasOwn(known, platform) ? (known[platform] ?? {}) : {};
  if (Object.hasOwn(labels, labelText)) return labels[labelText] ?? null;
  const inside = /[(（[【/]\s?(秒|分钟|分|小时|时|天|日|s|min|h|d)\s?[)）\]】]?$/i.exec(
    labelText,
  )?.[1];
  if (!inside) return null;
  if (/^(?:秒|s)$/i.test(inside)) return 'seconds';
  if (/^(?:分|min)/i.test(inside)) return 'minutes';
  return /^(?:天|日|d)$/i.test(inside) ? 'days' : 'hours';
}
