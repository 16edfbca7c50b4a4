import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from '../../../lib/maths/days';
import { ordinaryDaySales, promotionNet } from '../../../lib/maths/promotion-net';
import { isoDay } from '../../../lib/shared/days';
import { alike, fraction, many, whole, yuan } from './many';

const days = (minLength: number) => fc.array(yuan(50_000), { minLength, maxLength: 14 });
const promotion = fc.record({
  baseDay: yuan(20_000),
  baseMargin: fraction(-0.2, 0.8),
  promotionMargin: fraction(-0.2, 0.8),
  promotionDays: days(1),
  afterDays: days(0),
  extraCost: yuan(5000),
});

describe('was the promotion worth it', () => {
  it('adds gain and after, and is the money left with it less the money left without', () => {
    many(
      fc.property(promotion, (inputs) => {
        const { value, verdict } = promotionNet(inputs);
        if (!value) return false;
        let difference = -inputs.extraCost;
        for (const sales of inputs.promotionDays)
          difference += sales * inputs.promotionMargin - inputs.baseDay * inputs.baseMargin;
        for (const sales of inputs.afterDays)
          difference += (sales - inputs.baseDay) * inputs.baseMargin;
        const size = 1e6;
        return (
          alike(value.gain + value.after, value.net, size) &&
          alike(value.net, difference, size) &&
          verdict === (value.net > 0 ? 'leaves-money' : value.net < 0 ? 'takes-money' : 'even')
        );
      }),
    );
  });

  it('grows with the sales and shrinks with the cost', () => {
    many(
      fc.property(promotion, yuan(5000), (inputs, more) => {
        const net = (over: Partial<typeof inputs>) =>
          promotionNet({ ...inputs, ...over }).value?.net;
        const now = net({}) ?? Number.NaN;
        const busier = net({ promotionDays: inputs.promotionDays.map((day) => day + more) });
        const dearer = net({ extraCost: inputs.extraCost + more });
        const right =
          inputs.promotionMargin >= 0 ? (busier ?? -1e9) >= now : (busier ?? 1e9) <= now;
        return right && alike(now - (dearer ?? 0), more, 1e6);
      }),
    );
  });

  it('is the same sum in any currency', () => {
    many(
      fc.property(promotion, whole(2, 100), (inputs, times) => {
        const grown = {
          ...inputs,
          baseDay: inputs.baseDay * times,
          promotionDays: inputs.promotionDays.map((day) => day * times),
          afterDays: inputs.afterDays.map((day) => day * times),
          extraCost: inputs.extraCost * times,
        };
        const [one, more] = [promotionNet(inputs).value, promotionNet(grown).value];
        return one !== null && more !== null && alike(one.net * times, more.net, 1e6 * times);
      }),
    );
  });

  const simple = {
    baseDay: 1000,
    baseMargin: 0.3,
    promotionMargin: 0.2,
    promotionDays: [2000],
    afterDays: [900],
    extraCost: 50,
  };

  it('says when the days after are not known yet', () => {
    const { cautions, value } = promotionNet({ ...simple, afterDays: [] });
    expect(cautions).toEqual(['no-after-days']);
    expect(value).toEqual({ lift: 1000, dip: 0, gain: 50, after: 0, net: 50 });
  });

  it.each([
    ['no promotion day', { promotionDays: [] }, 'nothing-counted'],
    ['a margin in percent', { baseMargin: 30 }, 'not-a-share'],
    ['sales below zero', { afterDays: [-5] }, 'negative'],
    ['a day without a number', { promotionDays: [2000, null] }, 'missing-input'],
    ['no number', { extraCost: Number.NaN }, 'not-a-number'],
  ])('is refused with %s', (_, over, why) => {
    expect(promotionNet({ ...simple, ...over }).cautions).toEqual([why]);
  });
});

describe('an ordinary day', () => {
  const clean = (from: number, length: number, sales: (day: number) => number) =>
    Array.from({ length }, (_, i) => ({ day: isoDay(from + i), sales: sales(from + i) }));

  it('has the weekdays of the promotion', () => {
    // Weekends sell 500, other days 100.
    const weekend = (day: number) => [0, 6].includes(weekday(day));
    const list = clean(20_000, 28, (day) => (weekend(day) ? 500 : 100));
    const of = (promotionDays: string[]) => ordinaryDaySales({ cleanDays: list, promotionDays });
    const upcoming = Array.from({ length: 7 }, (_, i) => 20_035 + i);
    const free = upcoming.filter(weekend).map(isoDay);
    const busy = upcoming.filter((day) => !weekend(day)).map(isoDay);
    expect(of(free)).toMatchObject({ value: 500, n: 8, verdict: 'estimated' });
    expect(of(busy.slice(0, 1))).toMatchObject({ value: 100, n: 4 });
    expect(of([...free.slice(0, 1), ...busy.slice(0, 1)])).toMatchObject({ value: 300, n: 8 });
  });

  it('lies among the days it is taken of, in whatever order they come', () => {
    const list = fc.array(yuan(10_000), { minLength: 14, maxLength: 40 });
    many(
      fc.property(list, whole(1, 10), (sales, length) => {
        const cleanDays = sales.map((money, i) => ({ day: isoDay(20_000 + i), sales: money }));
        const promotionDays = Array.from({ length }, (_, i) => isoDay(20_100 + i));
        const { value, n } = ordinaryDaySales({ cleanDays, promotionDays });
        const turned = ordinaryDaySales({ cleanDays: cleanDays.toReversed(), promotionDays });
        if (value === null) return n === 0 && turned.value === null;
        return (
          value >= Math.min(...sales) &&
          value <= Math.max(...sales) &&
          value === turned.value &&
          (n ?? 0) % length === 0
        );
      }),
    );
  });

  it('is not told from few days, or none of the weekday', () => {
    const few = ordinaryDaySales({
      cleanDays: clean(20_000, 13, () => 100),
      promotionDays: [isoDay(20_030)],
    });
    expect(few).toMatchObject({ verdict: 'cannot-tell', cautions: ['few-days'] });
    const day = isoDay(20_030);
    const without = clean(20_000, 28, () => 100).filter(
      ({ day: iso }) => new Date(iso).getUTCDay() !== new Date(day).getUTCDay(),
    );
    expect(ordinaryDaySales({ cleanDays: without, promotionDays: [day] })).toMatchObject({
      value: null,
      verdict: 'cannot-tell',
    });
  });

  it.each([
    ['a day twice', [isoDay(1), isoDay(1)], [isoDay(9)], 'same-name-twice'],
    ['a bad date', ['soon'], [isoDay(9)], 'bad-date'],
    ['no promotion', [isoDay(1)], [], 'nothing-counted'],
  ])('is refused with %s', (_, cleanDays, promotionDays, why) => {
    const list = cleanDays.map((day) => ({ day, sales: 5 }));
    expect(ordinaryDaySales({ cleanDays: list, promotionDays }).cautions).toEqual([why]);
  });
});
