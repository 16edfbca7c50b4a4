import { describe, expect, it } from 'vitest';
import { coreItems } from '../../lib/learning/core-items';
import { metrics } from '../../lib/metrics/index';
import { offers } from '../../lib/offers/index';
import { PATH_IDS } from '../../lib/paths/types';

describe('the core items', () => {
  it('are forty, each once, at least three of every area', () => {
    expect(coreItems).toHaveLength(40);
    expect(new Set(coreItems.map(({ id }) => id)).size).toBe(40);
    for (const path of PATH_IDS)
      expect(coreItems.filter((item) => item.path === path).length, path).toBeGreaterThan(2);
  });

  it('stand in the order of the areas', () => {
    const order = coreItems.map(({ path }) => PATH_IDS.indexOf(path));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('let every area ask about own numbers', () => {
    for (const path of PATH_IDS)
      expect(
        coreItems.some((item) => item.path === path && 'metric' in item.subject),
        path,
      ).toBe(true);
  });

  it.each(coreItems)('$id is a metric or an offer that can be read or done', (item) => {
    if ('metric' in item.subject) {
      expect(item.id).toBe(`metric/${item.subject.metric}`);
      expect(item.name).toEqual(metrics.get(item.subject.metric)?.name);
    } else {
      const offer = offers.get(item.subject.offer);
      expect(item.id).toBe(`offer/${item.subject.offer}`);
      expect(item.name).toEqual(offer?.title);
      // A tip, a list or an activity leaves no evidence of having been read.
      expect(['explanation', 'calculator', 'worksheet', 'practice']).toContain(offer?.kind);
    }
  });
});
