import type { Metric } from '../metrics/types';
import type { SightedValue, Unit } from '../shared/sighting';
import type { Language } from '../shared/text';

/**
 * A number as a page might print it, to show how such a number is read. It is nobody's:
 * wherever it is shown, the word 比如 stands before it. Scores and points have none, for
 * every scale is another one.
 */
const SAMPLES: Readonly<Record<Unit, Omit<SightedValue, 'readable'> | null>> = {
  count: { raw: '24', number: 24, unit: 'count' },
  percent: { raw: '2.5 %', number: 0.025, unit: 'percent' },
  money: { raw: '120', number: 120, unit: 'money' },
  'per-mille-money': { raw: '30', number: 30, unit: 'money' },
  ratio: { raw: '2.6', number: 2.6, unit: null },
  hours: { raw: '6', number: 6, unit: 'duration' },
  seconds: { raw: '40', number: 40, unit: 'duration' },
  days: { raw: '3', number: 3, unit: 'duration' },
  score: null,
  points: null,
};

const SPANS: Readonly<Partial<Record<Unit, Readonly<Record<Language, string>>>>> = {
  hours: { 'zh-CN': '6 小时', en: '6 hours' },
  seconds: { 'zh-CN': '40 秒', en: '40 seconds' },
  days: { 'zh-CN': '3 天', en: '3 days' },
};

/** @returns `null` where no number can be read without its page. */
export function sampleOf(metric: Metric, language: Language): SightedValue | null {
  const sample = SAMPLES[metric.unit];
  if (!sample) return null;
  const raw = SPANS[metric.unit]?.[language] ?? sample.raw;
  return { ...sample, raw, readable: true };
}
