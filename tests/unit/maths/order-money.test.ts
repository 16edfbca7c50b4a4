import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakEvenInputs, breakEven } from '../../../lib/maths/break-even';
import { memberGift } from '../../../lib/maths/member-gift';
import { meanPriceAfterCoupons, priceChange } from '../../../lib/maths/price-change';
import { toolPayback } from '../../../lib/maths/tool';
import { wilson } from '../../../lib/maths/wilson';
import { alike, fraction, many, whole, yuan } from './many';

const tea: BreakEvenInputs = {
  price: 99,
  unitCost: 45,
  feeShare: 0.05,
  shipping: 6,
  packing: 1,
  refundShare: 0.1,
  refundLoss: 8,
  clicks: 1000,
  orders: 40,
  wish: 10,
};

/** Any order: it may lose money. */
const order = fc.record({
  price: yuan(5000),
  unitCost: yuan(2500),
  feeShare: fraction(0, 0.3),
  shipping: yuan(50),
  packing: yuan(20),
  refundShare: fraction(0, 0.6),
  refundLoss: yuan(50),
});

describe('break-even', () => {
  it('is where ads take exactly what an order leaves', () => {
    many(
      fc.property(order, (costs) => {
        const { value, verdict } = breakEven(costs);
        if (!value) return false;
        const { left, roi, roiNetOfRefunds } = value;
        if (left <= 0)
          return verdict === 'loses-per-order' && roi === null && value.perOrder === null;
        return (
          alike(left - costs.price / (roi ?? 0), 0, costs.price) &&
          alike(roiNetOfRefunds ?? 0, (roi ?? 0) * (1 - costs.refundShare)) &&
          alike(value.leftShare * (roi ?? 0), 1)
        );
      }),
    );
  });

  it('asks for the same return whatever the currency', () => {
    many(
      fc.property(order, whole(2, 100), ({ feeShare, refundShare, ...money }, times) => {
        const grown = Object.fromEntries(
          Object.entries(money).map(([key, value]) => [key, value * times]),
        ) as typeof money;
        const one = breakEven({ ...money, feeShare, refundShare }).value;
        const more = breakEven({ ...grown, feeShare, refundShare }).value;
        if (!one || !more) return false;
        // Within a hair of zero the last digit decides on which side it falls.
        if (Math.abs(one.left) < 1e-6) return true;
        return (
          alike(one.left * times, more.left, (money.price + money.unitCost) * times) &&
          (one.roi === null) === (more.roi === null)
        );
      }),
    );
  });

  it('leaves less with every cost, and more with the price', () => {
    many(
      fc.property(order, yuan(50), fraction(0.001, 0.1), (costs, more, part) => {
        const left = (over: Partial<BreakEvenInputs>) =>
          breakEven({ ...costs, ...over }).value?.left ?? Number.NaN;
        const now = left({});
        return (
          left({ unitCost: costs.unitCost + more }) <= now &&
          left({ shipping: costs.shipping + more }) <= now &&
          left({ packing: costs.packing + more }) <= now &&
          left({ refundLoss: costs.refundLoss + more }) <= now &&
          left({ feeShare: costs.feeShare + part }) <= now &&
          left({ price: costs.price + more }) >= now
        );
      }),
    );
  });

  it('never bids more than the orders of its clicks leave', () => {
    const clicked = whole(1, 10_000).chain((clicks) =>
      whole(0, clicks).map((orders) => ({ clicks, orders })),
    );
    many(
      fc.property(order, clicked, yuan(100), (costs, { clicks, orders }, wish) => {
        const { value, cautions } = breakEven({ ...costs, clicks, orders, wish });
        if (!value) return false;
        const { left, perClick, perClickWithWish } = value;
        if (left <= 0 || orders === 0) return perClick === null && perClickWithWish === null;
        const few = clicks < 100 || orders < 5;
        return (
          cautions.includes('few-clicks') === few &&
          (perClick ?? -1) > 0 &&
          (perClick ?? 0) <= (left * orders) / clicks + 1e-9 &&
          (perClickWithWish ?? 0) <= (perClick ?? 0) &&
          (perClickWithWish === null) === left <= wish
        );
      }),
    );
  });

  it('uses the careful end of the range where few clicked', () => {
    const few = breakEven({ ...tea, clicks: 99, orders: 10 });
    expect(few.cautions).toEqual(['few-clicks']);
    expect(few.value?.perClick).toBeCloseTo(36.345 * (wilson(10, 99)?.low ?? 0), 9);
    expect(breakEven({ ...tea, clicks: 1000, orders: 4 }).cautions).toEqual(['few-clicks']);
    expect(breakEven({ ...tea, clicks: 100, orders: 5 }).cautions).toEqual([]);
  });

  it.each<[string, Partial<BreakEvenInputs>, string]>([
    ['no clicks', { clicks: 0, orders: 0 }, 'no-clicks'],
    ['clicks not known', { clicks: null, orders: null }, 'no-clicks'],
    ['no orders', { orders: 0 }, 'no-orders'],
  ])('gives no bid with %s', (_, over, caution) => {
    const { value, cautions } = breakEven({ ...tea, ...over });
    expect([value?.perClick, value?.perClickWithWish, cautions]).toEqual([null, null, [caution]]);
    expect(value?.roi).toBeCloseTo(2.7239, 4);
  });

  it('gives no bid for a wish that an order can not fill', () => {
    const { value, cautions } = breakEven({ ...tea, wish: 36.345 });
    expect(value?.perClick).toBeGreaterThan(1);
    expect(value?.perClickWithWish).toBeNull();
    expect(cautions).toEqual(['wish-above-margin']);
  });

  it.each(['price', 'unitCost', 'feeShare', 'shipping', 'packing', 'refundShare', 'refundLoss'])(
    'is not told while %s is blank: blank is not zero',
    (field) => {
      expect(breakEven({ ...tea, [field]: null })).toMatchObject({
        value: null,
        verdict: 'refused',
        cautions: ['missing-input'],
      });
    },
  );

  it.each<[string, Partial<BreakEvenInputs>, string]>([
    ['a price of nothing', { price: 0 }, 'not-positive'],
    ['a cost below zero', { unitCost: -1 }, 'negative'],
    ['a fee in percent', { feeShare: 5 }, 'not-a-share'],
    ['more orders than clicks', { orders: 1001 }, 'more-than-all'],
    ['no number', { shipping: Number.NaN }, 'not-a-number'],
  ])('refuses %s', (_, over, why) => {
    expect(breakEven({ ...tea, ...over }).cautions).toEqual([why]);
  });
});

describe('a price change', () => {
  const prices = fc.record({
    price: yuan(1000),
    newPrice: yuan(1000),
    variableCost: yuan(500),
    feeShare: fraction(0, 0.3),
  });

  it('gives the orders that leave the same money', () => {
    many(
      fc.property(prices, (inputs) => {
        const { value, verdict } = priceChange(inputs);
        if (!value) return false;
        const { left, newLeft, orders } = value;
        if (newLeft <= 0) return verdict === 'loses-per-order' && orders === null;
        if (left <= 0) return verdict === 'loses-now' && orders === null;
        return alike((1 + (orders ?? 0)) * newLeft, left);
      }),
    );
  });

  it('asks for more orders the lower the price', () => {
    many(
      fc.property(prices, yuan(100), (inputs, off) => {
        const lower = priceChange({ ...inputs, newPrice: inputs.newPrice + off }).value?.orders;
        const now = priceChange(inputs).value?.orders;
        return now === null || now === undefined || (lower ?? 0) <= now;
      }),
    );
  });

  it('is the usual rule where there is no fee', () => {
    const { value, verdict } = priceChange({
      price: 50,
      newPrice: 45,
      variableCost: 30,
      feeShare: 0,
    });
    expect(value?.orders).toBeCloseTo(5 / (20 - 5), 12);
    expect(verdict).toBe('sell-more');
  });

  it('of nothing changes nothing', () => {
    const same = { price: 50, newPrice: 50, variableCost: 30, feeShare: 0.05 };
    expect(priceChange(same)).toMatchObject({ verdict: 'even', value: { orders: 0 } });
    expect(priceChange({ ...same, newPrice: 55 }).verdict).toBe('may-sell-less');
  });

  it('counts with the mean price after coupons', () => {
    const orders = [
      { price: 100, coupon: 10 },
      { price: 60, coupon: 0 },
      { price: 200, coupon: 20 },
    ];
    expect(meanPriceAfterCoupons({ orders })).toMatchObject({ value: 110, n: 3 });
    expect(meanPriceAfterCoupons({ orders: [] }).cautions).toEqual(['nothing-counted']);
    const more = [{ price: 5, coupon: 10 }];
    expect(meanPriceAfterCoupons({ orders: more }).cautions).toEqual(['more-than-all']);
  });

  it.each([
    ['a free good', { newPrice: 0 }, 'not-positive'],
    ['a blank cost', { variableCost: null }, 'missing-input'],
    ['a fee in percent', { feeShare: 5 }, 'not-a-share'],
  ])('refuses %s', (_, over, why) => {
    const inputs = { price: 50, newPrice: 45, variableCost: 30, feeShare: 0.05, ...over };
    expect(priceChange(inputs).cautions).toEqual([why]);
  });
});

describe('a gift for members', () => {
  const gift = fc.record({
    buyers: whole(1, 100_000),
    comeAnyway: fraction(),
    coupon: yuan(200),
    left: yuan(400),
  });

  it('pays for itself with exactly the buyers it says', () => {
    many(
      fc.property(gift, (inputs) => {
        const { value, verdict } = memberGift(inputs);
        if (!value) return false;
        const { buyers, comeAnyway, coupon, left } = inputs;
        if (coupon >= left) return verdict === 'not-possible' && value.needed === null;
        const needed = value.needed ?? -1;
        const given = buyers * comeAnyway * coupon;
        return (
          alike(needed * (left - coupon), given) &&
          (value.neededWhole ?? 0) >= needed - 1e-6 * Math.max(1, needed) &&
          (value.neededWhole ?? 0) < needed + 1 &&
          (verdict === 'possible') === needed <= value.others
        );
      }),
    );
  });

  it('needs more the larger the coupon, and the more come anyway', () => {
    many(
      fc.property(gift, yuan(50), fraction(), (inputs, more, share) => {
        const needed = (over: Partial<typeof inputs>) =>
          memberGift({ ...inputs, ...over }).value?.needed ?? Number.POSITIVE_INFINITY;
        const higher = Math.max(share, inputs.comeAnyway);
        return (
          needed({ coupon: inputs.coupon + more }) >= needed({}) * (1 - 1e-12) &&
          needed({ comeAnyway: higher }) >= needed({})
        );
      }),
    );
  });

  it('rounds people up, but not for a tail of the arithmetic', () => {
    // 110 × 0.3 × 2 ÷ (2.2 − 2) = 330 in truth, 329.99999999999966 in floating point.
    const { value } = memberGift({ buyers: 110, comeAnyway: 0.3, coupon: 2, left: 2.2 });
    expect(value?.neededWhole).toBe(330);
  });

  it('refuses a list of nobody', () => {
    const nobody = { buyers: 0, comeAnyway: 0.1, coupon: 5, left: 20 };
    expect(memberGift(nobody).cautions).toEqual(['nothing-counted']);
  });
});

describe('a paid tool', () => {
  it('leaves what it saves and brings, less its fee', () => {
    const inputs = fc.record({
      fee: yuan(),
      hours: whole(0, 200),
      hourValue: yuan(500),
      extra: yuan(),
    });
    many(
      fc.property(inputs, yuan(), (tool, more) => {
        const { value, verdict } = toolPayback(tool);
        const dearer = toolPayback({ ...tool, fee: tool.fee + more }).value;
        if (value === null || dearer === null) return false;
        const side = value > 0 ? 'leaves-money' : value < 0 ? 'takes-money' : 'even';
        return verdict === side && dearer < value && alike(value - dearer, more, tool.fee);
      }),
    );
  });

  it('refuses a blank fee', () => {
    const tool = { fee: null, hours: 1, hourValue: 20, extra: 0 };
    expect(toolPayback(tool).cautions).toEqual(['missing-input']);
  });
});
