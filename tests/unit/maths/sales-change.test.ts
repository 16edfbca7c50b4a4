import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SalesPeriod, salesChange } from '../../../lib/maths/sales-change';
import { salesPeriodOf } from '../../../lib/maths/sales-counts';
import { sum } from '../../../lib/maths/statistics';
import { alike, many, whole, yuan } from './many';

const period = (over: Partial<SalesPeriod> = {}): SalesPeriod => ({
  days: 7,
  visitors: 1000,
  payShare: 0.04,
  perBuyer: 80,
  paid: 3200,
  ...over,
});

const counts = fc
  .tuple(whole(1, 100_000), whole(0, 1000), yuan(100_000))
  .filter(([visitors, buyers]) => buyers <= visitors)
  .map(([visitors, buyers, paid]) => ({ days: 7, visitors, buyers, paid: buyers ? paid : 0 }));

describe('why sales changed', () => {
  it('adds up to the yuan for any counts, and names only what is largest', () => {
    many(
      fc.property(counts, counts, (before, after) => {
        const [old, now] = [salesPeriodOf(before).value, salesPeriodOf(after).value];
        if (!old || !now) return false;
        const { value, n } = salesChange({ before: old, after: now });
        if (!value) return false;
        const effects = value.parts.map(({ effect }) => effect);
        const main = value.parts.find(({ factor }) => factor === value.main);
        return (
          alike(sum(effects), after.paid - before.paid, Math.max(after.paid, before.paid)) &&
          alike(n ?? -1, Math.min(before.buyers, after.buyers)) &&
          (!main || effects.every((effect) => Math.abs(effect) <= Math.abs(main.effect)))
        );
      }),
    );
  });

  it('names the largest part', () => {
    const after = period({ visitors: 700, paid: 700 * 0.04 * 80 });
    const result = salesChange({ before: period({ visitors: 1100, paid: 3520 }), after });
    expect(result).toMatchObject({ verdict: 'main-part', n: 28 });
    expect(result.value?.main).toBe('visitors');
    expect(result.cautions).toEqual(['arithmetic-only', 'small-n']);
  });

  it('with few buyers names it only where it is twice the next', () => {
    const before = period({ visitors: 500, paid: 1600 });
    const near = period({ visitors: 600, perBuyer: 92, paid: 600 * 0.04 * 92 });
    const far = period({ visitors: 600, perBuyer: 84, paid: 600 * 0.04 * 84 });
    expect(salesChange({ before, after: near })).toMatchObject({
      verdict: 'no-main-part',
      value: { main: null },
    });
    expect(salesChange({ before, after: far }).value?.main).toBe('visitors');
    const large = (half: SalesPeriod) => ({
      ...half,
      visitors: (half.visitors ?? 0) * 10,
      paid: (half.paid ?? 0) * 10,
    });
    const result = salesChange({ before: large(before), after: large(near) });
    expect(result.value?.main).toBe('visitors');
    expect(result.cautions).not.toContain('small-n');
  });

  it('says when parts cancel out, and when hardly anything changed', () => {
    const opposite = period({ visitors: 800, payShare: 0.05, paid: 3200 });
    const cancels = salesChange({ before: period(), after: opposite });
    expect(cancels.verdict).toBe('cancels-out');
    expect(cancels.value?.parts.map(({ effect }) => Math.round(effect))).toEqual([-714, 714, 0]);
    expect(cancels.value?.parts.every(({ share }) => share === null)).toBe(true);
    const little = period({ visitors: 1010, paid: 3232 });
    expect(salesChange({ before: period(), after: little }).verdict).toBe('hardly-changed');
    expect(salesChange({ before: period(), after: period() }).verdict).toBe('hardly-changed');
  });

  it('puts a change to or from nothing on the first step that was zero', () => {
    const nobody = period({ visitors: 0, payShare: null, perBuyer: null, paid: 0 });
    const unsold = period({ payShare: 0, perBuyer: null, paid: 0 });
    expect(salesChange({ before: nobody, after: period() })).toMatchObject({
      verdict: 'one-step',
      n: 0,
      value: { main: 'visitors', delta: 3200 },
    });
    expect(salesChange({ before: period(), after: unsold })).toMatchObject({
      verdict: 'one-step',
      value: { main: 'pay-share', delta: -3200 },
    });
    expect(salesChange({ before: nobody, after: unsold })).toMatchObject({
      verdict: 'no-sales',
      value: { main: null, delta: 0 },
    });
  });

  it('splits visitors once more where the clicks lead to the same visitors', () => {
    const steps = { impressions: 20_000, clickShare: 0.05 };
    const factors = (after: SalesPeriod) =>
      salesChange({ before: period(steps), after }).value?.parts.map(({ factor }) => factor);
    expect(factors(period({ ...steps, impressions: 20_200 }))?.[0]).toBe('impressions');
    expect(factors(period({ ...steps, impressions: 30_000 }))?.[0]).toBe('visitors');
    expect(factors(period())?.[0]).toBe('visitors');
    const unmatched = period({ ...steps, impressions: 30_000 });
    expect(salesChange({ before: period(steps), after: unmatched }).cautions).toContain(
      'first-step-left-out',
    );
  });

  it('takes more refunds than sales as nothing kept', () => {
    const before = period({ keptShare: 0.9 });
    const result = salesChange({ before, after: period({ keptShare: -0.2 }) });
    expect(result.cautions).toContain('refund-exceeds');
    expect(result).toMatchObject({ verdict: 'one-step', value: { after: 0, main: 'kept-share' } });
  });

  it('says that the product was not checked where the paid money is not known', () => {
    const { verdict, cautions } = salesChange({
      before: period({ paid: null }),
      after: period({ visitors: 2000, paid: null }),
    });
    expect([verdict, cautions]).toEqual(['main-part', ['arithmetic-only', 'identity-unchecked']]);
  });

  it('allows two percent between product and printed money, and no more', () => {
    const verdict = (paid: number) =>
      salesChange({ before: period({ paid }), after: period() }).verdict;
    expect(verdict(3200 / 1.019)).toBe('hardly-changed');
    expect(verdict(3200 / 1.021)).toBe('refused');
  });

  it.each<[string, Partial<SalesPeriod>, string]>([
    ['periods of different length', { days: 14 }, 'different-lengths'],
    ['a period of no days', { days: 0 }, 'nothing-counted'],
    ['a missing length', { days: null }, 'missing-input'],
    ['money below zero', { paid: -3200 }, 'negative'],
    ['no number', { payShare: Number.NaN }, 'not-a-number'],
    ['a missing factor', { payShare: null }, 'missing-input'],
    ['missing visitors', { visitors: null }, 'missing-input'],
    ['a share in percent', { payShare: 4 }, 'not-a-share'],
    ['more kept than paid', { keptShare: 1.2 }, 'not-a-share'],
    ['values per order among values per buyer', { perBuyer: 60 }, 'does-not-add-up'],
    ['money where nobody came', { visitors: 0 }, 'does-not-add-up'],
  ])('refuses %s', (_, over, why) => {
    for (const inputs of [
      { before: period(), after: period(over) },
      { before: period(over), after: period() },
    ]) {
      const result = salesChange(inputs);
      expect(result.verdict).toBe('refused');
      expect(result.cautions).toContain(why);
    }
  });

  it('refuses days that are no whole weeks', () => {
    const month = period({ days: 30 });
    expect(salesChange({ before: month, after: month }).cautions).toEqual(['not-whole-weeks']);
  });
});

describe('a period out of counts', () => {
  it('has unrounded shares', () => {
    const inputs = { days: 7, visitors: 480, buyers: 12, paid: 960, refunded: 96 };
    expect(salesPeriodOf(inputs).value).toEqual({
      days: 7,
      visitors: 480,
      payShare: 0.025,
      perBuyer: 80,
      keptShare: 0.9,
      paid: 960,
    });
  });

  it('leaves out what nobody can divide', () => {
    const nobody = { days: 7, visitors: 0, buyers: 0, paid: 0, refunded: 0 };
    expect(salesPeriodOf(nobody).value).toMatchObject({
      payShare: null,
      perBuyer: null,
      keptShare: null,
    });
  });

  it.each([
    ['more buyers than visitors', { buyers: 500 }, 'more-than-all'],
    ['money without buyers', { buyers: 0 }, 'does-not-add-up'],
    ['half a buyer', { buyers: 1.5 }, 'not-whole'],
    ['blank money', { paid: null }, 'missing-input'],
  ])('refuses %s', (_, over, why) => {
    const inputs = { days: 7, visitors: 480, buyers: 12, paid: 960, ...over };
    expect(salesPeriodOf(inputs).cautions).toEqual([why]);
  });
});
