import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunnelStep, layoutFunnel } from '../../../lib/figures/funnel';

const step = (
  id: string,
  count: number | null,
  counts: FunnelStep['counts'] = 'people',
): FunnelStep => ({ id, name: `name of ${id}`, count, counts });

const anySteps = fc
  .array(
    fc.record({
      count: fc.option(fc.nat({ max: 10_000_000 }), { freq: 4 }),
      counts: fc.constantFrom('times' as const, 'people' as const),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((all) => all.map(({ count, counts }, at) => step(`s${at}`, count, counts)));

describe('the funnel', () => {
  it('draws people against people, and says how many came through', () => {
    const layout = layoutFunnel([
      step('shown', 12_500, 'times'),
      step('came', 480),
      step('cart', 36),
      step('paid', 12),
    ]);
    expect(layout.ok && layout.value.bars.map(({ length }) => length)).toEqual([
      1,
      1,
      36 / 480,
      12 / 480,
    ]);
    expect(layout.ok && layout.value.bars.map(({ ratio }) => ratio)).toEqual([
      null,
      480 / 12_500,
      36 / 480,
      12 / 36,
    ]);
    expect(layout.ok && layout.value.otherScale).toEqual(['name of shown']);
  });

  it('names a step that is missing and joins no slope over another scale', () => {
    const layout = layoutFunnel([
      step('shown', 900, 'times'),
      step('came', 480),
      step('cart', null),
      step('paid', 12),
    ]);
    expect(layout.ok && layout.value.leftOut).toEqual(['name of cart']);
    expect(layout.ok && layout.value.bars.map(({ before }) => before)).toEqual([null, null, 1]);
  });

  it('says nothing of every 100 after nothing', () => {
    const layout = layoutFunnel([step('came', 0), step('paid', 3)]);
    expect(layout.ok && layout.value.bars.map(({ ratio, length }) => [ratio, length])).toEqual([
      [null, 0],
      [null, 1],
    ]);
  });

  it.each([
    ['too-few', [step('a', 4), step('b', null)]],
    ['too-few', []],
    ['not-a-number', [step('a', Number.NaN), step('b', 3)]],
    ['not-a-number', [step('a', 5), step('b', -3)]],
    ['not-a-number', [step('a', 5), step('b', Number.POSITIVE_INFINITY)]],
  ] as const)('refuses: %s', (why, steps) => {
    expect(layoutFunnel(steps)).toEqual({ ok: false, why });
  });

  it('keeps order, box and proportion whatever the counts', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const known = steps.filter(({ count }) => count !== null);
        const layout = layoutFunnel(steps);
        if (!layout.ok) {
          expect(known.length).toBeLessThan(2);
          return;
        }
        const { bars, leftOut } = layout.value;
        expect(bars.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
        expect(bars.length + leftOut.length).toBe(steps.length);
        for (const [at, bar] of bars.entries()) {
          expect(bar.length).toBeGreaterThanOrEqual(0);
          expect(bar.length).toBeLessThanOrEqual(1);
          const alike = bars.filter(({ counts }) => counts === bar.counts);
          const most = Math.max(...alike.map(({ count }) => count));
          expect(bar.length * most).toBeCloseTo(bar.count, 4);
          const last = bars[at - 1];
          if (bar.ratio !== null) expect(bar.ratio * (last?.count ?? 0)).toBeCloseTo(bar.count, 4);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
