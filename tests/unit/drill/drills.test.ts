import { describe, expect, it } from 'vitest';
import { drillHash, drillOf, HOME, placeOf } from '../../../lib/demo/address';
import { PAGE_IDS } from '../../../lib/demo/looks/types';
import { drillsFor, drillsIn, tellingStep } from '../../../lib/drill/drills';
import { metrics } from '../../../lib/metrics/index';
import { offers } from '../../../lib/offers/index';
import { platforms } from '../../../lib/platforms/index';

const known = drillsIn(offers.values());

describe('the drills of all practices', () => {
  it('are there, each id once', () => {
    expect(known.length).toBeGreaterThanOrEqual(8);
    expect(new Set(known.map(({ drill }) => drill.id)).size).toBe(known.length);
  });

  it.each(known.map(({ drill }) => [drill.id, drill] as const))(
    '%s can be walked: pages, metrics and words exist',
    (_id, drill) => {
      expect(PAGE_IDS).toContain(drill.demoPage);
      const kinds = new Set([...platforms.values()].flatMap((one) => one.pages.map((p) => p.kind)));
      expect(drill.pageKinds.filter((kind) => kinds.has(kind))).not.toEqual([]);
      expect(new Set(drill.steps.map(({ id }) => id)).size).toBe(drill.steps.length);
      for (const { at } of drill.steps) {
        if ('metric' in at) expect(metrics.has(at.metric), at.metric).toBe(true);
        if ('words' in at) expect(at.words.filter((word) => word.trim() === '')).toEqual([]);
      }
    },
  );

  it('fit by the kind of page; none fits where the kind is not known', () => {
    expect(drillsFor(known, null)).toEqual([]);
    expect(drillsFor(known, 'nothing-like-it')).toEqual([]);
    const overview = drillsFor(known, 'home-overview').map(({ drill }) => drill.id);
    expect(overview).toContain('five-numbers');
    expect(overview).not.toContain('read-ads');
  });
});

describe('the sentence that stands for a drill', () => {
  it('is another one for each, though several begin alike', () => {
    const first = known.map(({ drill }) => drill.steps[0]?.say['zh-CN']);
    expect(new Set(first).size).toBeLessThan(known.length);
    const told = known.map(({ drill }) => tellingStep(drill, known)?.say['zh-CN']);
    expect(told).not.toContain(undefined);
    expect(new Set(told).size).toBe(known.length);
  });
});

describe('the address of a drill on the sample store', () => {
  it('opens its page and names it', () => {
    const hash = drillHash({ ...HOME, page: 'ads' }, 'read-ads');
    expect(hash).toBe('#food/taobao/ads?drill=read-ads');
    expect(placeOf(hash)).toEqual({ ...HOME, page: 'ads' });
    expect(drillOf(hash)).toBe('read-ads');
  });

  it.each(['', '#', '#food/taobao/ads', '#food/taobao/ads?', '#food/taobao/ads?x=1'])(
    'without one: %s',
    (hash) => {
      expect(drillOf(hash)).toBeNull();
    },
  );
});
