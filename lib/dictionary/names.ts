import type { Metric } from '../metrics/types';

/** Every name a metric goes by, its own two first, each once and as it is printed. */
export function namesOf(metric: Metric): string[] {
  return [
    ...new Set([
      metric.name['zh-CN'],
      metric.name.en,
      ...metric.aliases,
      ...Object.values(metric.labels).flat(),
      ...Object.values(metric.unverifiedLabels).flat(),
    ]),
  ];
}

/** Platforms on which the metric is said to be printed, in the order of its file. */
export function platformsOf(metric: Metric): string[] {
  return [...new Set([...Object.keys(metric.labels), ...Object.keys(metric.unverifiedLabels)])];
}
