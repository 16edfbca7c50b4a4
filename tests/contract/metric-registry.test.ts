import { describe, expect, it } from 'vitest';
import { metrics } from '../../lib/metrics/index';
import type { Metric } from '../../lib/metrics/types';
import { checkMetric } from '../../scripts/content/check-metric';

const files = import.meta.glob<{ default: Metric }>('../../lib/metrics/*.metric.ts', {
  eager: true,
});
const all = Object.entries(files).map(([path, module]) => ({
  stem: path.replace(/^.*\/(.+)\.metric\.ts$/, '$1'),
  metric: module.default,
}));

describe('metric registry', () => {
  it('holds every file once', () => {
    expect(all.length).toBeGreaterThanOrEqual(570);
    expect(metrics.size).toBe(all.length);
  });

  // One list: 570 green lines say less than one red one. What is looked at is in check-metric.ts,
  // and that each fault is found, in content.test.ts.
  it('has nothing wrong in any file', () => {
    const found = all.flatMap(({ metric, stem }) =>
      checkMetric(metric, stem, (id) => metrics.get(id)).map((line) => `${stem}: ${line}`),
    );
    expect(found).toEqual([]);
  }, 60_000);
});
