import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addsUp, layoutWaterfall, type WaterfallInput } from '../../../lib/figures/waterfall';

const effects = (...amounts: readonly number[]) =>
  amounts.map((amount, at) => ({ id: `e${at}`, name: `part ${at}`, amount }));

const input = (start: number, amounts: readonly number[], decimals = 0): WaterfallInput => ({
  start,
  effects: effects(...amounts),
  end: amounts.reduce((sum, amount) => sum + amount, start),
  decimals,
});

function laidOut(from: WaterfallInput) {
  const layout = layoutWaterfall(from);
  if (!layout.ok) throw new Error(layout.why);
  return layout.value;
}

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -50_000, max: 50_000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.4, -0.4, 0.005, 1e7, -1e7) },
);
const anyInput = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.array(amount, { minLength: 1, maxLength: 12 }),
    fc.constantFrom(0, 1, 2),
  )
  .map(([start, amounts, decimals]) => input(start, amounts, decimals));

describe('the waterfall', () => {
  it('follows from start to end', () => {
    const { rows, zero, cut, change } = laidOut(input(960, [-412, 180, 0, 32]));
    expect(rows.map(({ kind }) => kind)).toEqual(['start', 'less', 'more', 'none', 'more', 'end']);
    expect(rows.map(({ shown }) => shown)).toEqual([960, -412, 180, 0, 32, 760]);
    expect([zero, cut, change]).toEqual([0, false, -200]);
    expect(rows[0]).toMatchObject({ from: 0, to: 1 });
    expect(rows[1]?.to).toBe(1);
    expect(rows.at(-1)?.to).toBeCloseTo(760 / 960, 10);
  });

  it('shows zero where the way goes below it', () => {
    const { rows, zero } = laidOut(input(120, [-400, 200]));
    expect(zero).toBeCloseTo(280 / 400, 10);
    expect(rows.at(-1)?.from).toBeCloseTo(200 / 400, 10);
    expect(rows.at(-1)?.to).toBeCloseTo(zero ?? -1, 10);
  });

  it('leaves out a first stretch only for a small change, and tells from where', () => {
    const small = laidOut(input(9600, [-412, 180]));
    expect(small).toMatchObject({ cut: true, zero: null });
    expect(small.laneFrom).toBeGreaterThan(0);
    expect(small.laneFrom).toBeLessThan(9188);
    expect(laidOut(input(960, [-412, 180])).cut).toBe(false);
    expect(laidOut(input(-9600, [-412, 180])).cut).toBe(false);
  });

  it('prints numbers that add up, though each was rounded', () => {
    const { rows } = laidOut(input(100.4, [0.4, 0.4, 0.4]));
    const shown = rows.map((row) => row.shown);
    expect(shown.at(-1)).toBe(102);
    expect(shown.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(shown.at(-1));
  });

  it.each([
    ['does-not-add-up', { ...input(100, [10]), end: 111 }],
    ['does-not-add-up', { ...input(100, [10]), end: 109.99 }],
    ['too-few', input(100, [])],
    ['too-many', input(100, Array(13).fill(1))],
    ['not-a-number', input(100, [Number.NaN])],
    ['not-a-number', { ...input(100, [5]), start: Number.POSITIVE_INFINITY }],
  ] as const)('refuses: %s', (why, from) => {
    expect(layoutWaterfall(from)).toEqual({ ok: false, why });
  });

  it('takes what floats lose for nothing', () => {
    expect(addsUp({ start: 0.1, effects: effects(0.2), end: 0.3 })).toBe(true);
    expect(addsUp({ start: 100, effects: effects(-100.004), end: 0 })).toBe(true);
  });

  it('adds up in bars and in print, inside the box', () => {
    fc.assert(
      fc.property(anyInput, (from) => {
        const { rows, laneFrom, laneTo } = laidOut(from);
        const size = laneTo - laneFrom;
        expect(rows.map(({ id }) => id)).toEqual([null, ...from.effects.map(({ id }) => id), null]);
        for (const [at, row] of rows.entries()) {
          for (const place of [row.from, row.to, row.enters, row.leaves]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(1);
          }
          expect(row.from).toBeLessThanOrEqual(row.to);
          // Each begins where the one before ended.
          if (at > 0) expect(row.enters).toBeCloseTo(rows[at - 1]?.leaves ?? -1, 9);
          const effect = from.effects[at - 1];
          if (row.id === null || !effect) continue;
          expect((row.to - row.from) * size).toBeCloseTo(Math.abs(effect.amount), 3);
          if (row.kind === 'more') expect(row.leaves).toBeGreaterThanOrEqual(row.enters);
          if (row.kind === 'less') expect(row.leaves).toBeLessThanOrEqual(row.enters);
        }
        const factor = 10 ** from.decimals;
        const printed = rows.map(({ shown }) => Math.round(shown * factor));
        const end = printed.pop();
        expect(printed.reduce((sum, one) => sum + one, 0)).toBe(end);
        for (const [at, effect] of from.effects.entries())
          expect(Math.abs((rows[at + 1]?.shown ?? 0) - effect.amount) * factor).toBeLessThan(2.01);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses whatever is off by more than half a hundredth', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 0.011, max: 1e5, noNaN: true }), (from, off) => {
        expect(layoutWaterfall({ ...from, end: from.end + off })).toEqual({
          ok: false,
          why: 'does-not-add-up',
        });
      }),
      { numRuns: 1000 },
    );
  });
});
