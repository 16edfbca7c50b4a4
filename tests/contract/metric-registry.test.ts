import { describe, expect, it } from 'vitest';
import { metrics } from '../../lib/metrics/index';
import { MetricSchema } from '../../lib/metrics/schema';
import type { Metric } from '../../lib/metrics/types';
import { metricIdsOf, parseFormula } from '../../lib/shared/formula';

const files = import.meta.glob<{ default: Metric }>('../../lib/metrics/*.metric.ts', {
  eager: true,
});
const all = Object.entries(files).map(([path, module]) => ({
  stem: path.replace(/^.*\/(.+)\.metric\.ts$/, '$1'),
  metric: module.default,
}));

/** Every finding in one list: 570 green lines say less than one red one. */
const problems = (of: (metric: Metric, stem: string) => readonly string[]): string[] =>
  all.flatMap(({ metric, stem }) => of(metric, stem).map((problem) => `${stem}: ${problem}`));

const formulasOf = (metric: Metric): string[] =>
  [metric.formula, ...Object.values(metric.formulaByPlatform ?? {})].filter((f) => f !== null);

describe('metric registry', () => {
  it('holds every file once', () => {
    expect(all.length).toBeGreaterThanOrEqual(570);
    expect(metrics.size).toBe(all.length);
  });

  it('names each file after its id', () => {
    expect(problems((metric, stem) => (metric.id === stem ? [] : [metric.id]))).toEqual([]);
  });

  it('fits the schema, with every sentence in both languages', () => {
    expect(
      problems((metric) => {
        const read = MetricSchema.safeParse(metric);
        return read.success ? [] : read.error.issues.map((i) => `${i.path.join('.')} ${i.message}`);
      }),
    ).toEqual([]);
  });

  it('has formulas that can be read, over metrics that exist', () => {
    expect(
      problems((metric) =>
        formulasOf(metric).flatMap((formula) => {
          const expression = parseFormula(formula);
          if (!expression) return [`unreadable: ${formula}`];
          return metricIdsOf(expression).filter((id) => !metrics.has(id) || id === metric.id);
        }),
      ),
    ).toEqual([]);
  });

  it('points only to metrics that exist, and not to itself', () => {
    expect(
      problems((metric) =>
        [...metric.drivers, ...metric.seeAlso].filter((id) => !metrics.has(id) || id === metric.id),
      ),
    ).toEqual([]);
  });

  it('takes its examples from its own labels', () => {
    expect(
      problems((metric) =>
        metric.examples
          .filter(({ text, platform }) => {
            const labels = [
              ...(metric.labels[platform] ?? []),
              ...(metric.unverifiedLabels[platform] ?? []),
              ...metric.aliases,
            ];
            return !labels.includes(text);
          })
          .map(({ text, platform }) => `${platform} ${text}`),
      ),
    ).toEqual([]);
  });

  it('prints no label twice for one platform', () => {
    expect(
      problems((metric) =>
        Object.entries(metric.labels).flatMap(([platform, labels]) => {
          const unverified = metric.unverifiedLabels[platform] ?? [];
          const list = [...labels, ...unverified];
          return list
            .filter((label, at) => list.indexOf(label) !== at)
            .map((l) => `${platform} ${l}`);
        }),
      ),
    ).toEqual([]);
  });

  it('says of every threshold when it held', () => {
    expect(
      problems((metric) => metric.thresholds.filter((t) => !t.asOf).map((t) => t.fact.en)),
    ).toEqual([]);
  });
});
