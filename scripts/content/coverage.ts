import type { Metric } from '../../lib/metrics/types';

export interface PlatformCoverage {
  readonly platform: string;
  /** Metrics with at least one label there. */
  readonly metrics: number;
  readonly labels: number;
  readonly unverified: number;
  /** Metrics that say how this very platform counts them. */
  readonly counted: number;
  readonly thresholds: number;
}

/** How much is known of each platform, the best known first. */
export function coverage(metrics: ReadonlyMap<string, Metric>): PlatformCoverage[] {
  const ids = new Set(
    [...metrics.values()].flatMap((m) => [
      ...Object.keys(m.labels),
      ...Object.keys(m.unverifiedLabels),
    ]),
  );
  const count = (of: (metric: Metric) => number) =>
    [...metrics.values()].reduce((sum, metric) => sum + of(metric), 0);
  return [...ids]
    .map((platform) => ({
      platform,
      metrics: count((m) => ((m.labels[platform] ?? m.unverifiedLabels[platform]) ? 1 : 0)),
      labels: count((m) => m.labels[platform]?.length ?? 0),
      unverified: count((m) => m.unverifiedLabels[platform]?.length ?? 0),
      counted: count((m) => (m.counting[platform] ? 1 : 0)),
      thresholds: count((m) => m.thresholds.filter((t) => t.platform === platform).length),
    }))
    .sort((a, b) => b.metrics - a.metrics);
}
