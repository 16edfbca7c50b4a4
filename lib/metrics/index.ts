import type { Metric } from './types';

const modules = import.meta.glob<{ default: Metric }>('./*.metric.ts', { eager: true });

/** Every metric, by id. A new `<id>.metric.ts` is found by itself. */
export const metrics: ReadonlyMap<string, Metric> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((metric) => [metric.id, metric]),
);
