import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointShares } from '../../../lib/maths/joint-action';
import { loanCost } from '../../../lib/maths/loan';
import { repeatValue } from '../../../lib/maths/repeat-value';
import { sum } from '../../../lib/maths/statistics';
import { alike, fraction, many, whole, yuan } from './many';

describe('a loan', () => {
  const loan = fc
    .tuple(yuan(1_000_000), fraction(0, 0.6), whole(1, 120), fraction(0, 0.5))
    .map(([amount, yearlyRate, months, part]) => ({
      amount,
      yearlyRate,
      months,
      fee: amount * part,
    }));
  /** Worth today of the payments, one by one. */
  const worth = (payment: number, monthly: number, months: number): number => {
    let total = 0;
    for (let month = 1; month <= months; month += 1) total += payment / (1 + monthly) ** month;
    return total;
  };

  it('has a true rate at which the payments are worth what was received', () => {
    many(
      fc.property(loan, (inputs) => {
        const { value } = loanCost(inputs);
        if (!value) return false;
        const received = inputs.amount - inputs.fee;
        const now = worth(value.payment, value.trueYearlyRate / 12, inputs.months);
        return Math.abs(now - received) <= 1e-7 * inputs.amount;
      }),
    );
  });

  it('has payments that pay it back at its own rate, and cost what they say', () => {
    many(
      fc.property(loan, (inputs) => {
        const { value } = loanCost(inputs);
        if (!value) return false;
        const { amount, yearlyRate, months, fee } = inputs;
        return (
          Math.abs(worth(value.payment, yearlyRate / 12, months) - amount) <= 1e-7 * amount &&
          alike(value.payment * months + fee, amount + value.cost, amount)
        );
      }),
    );
  });

  it('is truly dearer with a fee, and with a larger one', () => {
    many(
      fc.property(loan, (inputs) => {
        const rate = (fee: number) => loanCost({ ...inputs, fee }).value?.trueYearlyRate ?? -1;
        const free = rate(0);
        return (
          alike(free, inputs.yearlyRate) &&
          rate(inputs.fee) >= free - 1e-9 &&
          rate(inputs.fee * 1.5) >= rate(inputs.fee) - 1e-9
        );
      }),
    );
  });

  it('has the same rates for any amount', () => {
    many(
      fc.property(loan, whole(2, 100), (inputs, times) => {
        const one = loanCost(inputs).value;
        const more = loanCost({
          ...inputs,
          amount: inputs.amount * times,
          fee: inputs.fee * times,
        }).value;
        if (!one || !more) return false;
        return (
          alike(one.payment * times, more.payment) &&
          Math.abs(one.trueYearlyRate - more.trueYearlyRate) <=
            1e-7 * Math.max(1, one.trueYearlyRate)
        );
      }),
    );
  });

  const inputs = { amount: 10_000, yearlyRate: 0.04, months: 12, fee: 0 };

  it('says when the fee raises the rate', () => {
    expect(loanCost(inputs).cautions).toEqual([]);
    expect(loanCost({ ...inputs, fee: 1 }).cautions).toEqual(['fee-raises-rate']);
  });

  it.each([
    ['a fee as large as the loan', { fee: 10_000 }, 'more-than-all'],
    ['a rate in percent', { yearlyRate: 18 }, 'out-of-range'],
    ['half a month', { months: 0.5 }, 'not-whole'],
    ['no months', { months: 0 }, 'nothing-counted'],
    ['a rate below zero', { yearlyRate: -0.01 }, 'negative'],
    ['a blank fee', { fee: null }, 'missing-input'],
  ])('is refused with %s', (_, over, why) => {
    expect(loanCost({ ...inputs, ...over }).cautions).toEqual([why]);
  });
});

describe('a shared cost', () => {
  const benefits = fc.array(fc.oneof(fc.constant(0), yuan()), { minLength: 1, maxLength: 30 });

  it('is shared to the last yuan, and nobody gets money out of it', () => {
    many(
      fc.property(yuan(), benefits, (cost, expected) => {
        const { value } = jointShares({ cost, benefits: expected });
        if (!value) return false;
        const least = (0.5 * cost) / expected.length;
        return alike(sum(value), cost) && value.every((part) => part >= least - 1e-9 * cost);
      }),
    );
  });

  it('asks more of whoever expects more, and the same of equals', () => {
    many(
      fc.property(yuan(), benefits, (cost, expected) => {
        const value = jointShares({ cost, benefits: expected }).value ?? [];
        return expected.every((mine, i) =>
          expected.every((theirs, j) =>
            mine > theirs
              ? (value[i] ?? 0) >= (value[j] ?? 0)
              : mine < theirs || alike(value[i] ?? 0, value[j] ?? 0),
          ),
        );
      }),
    );
  });

  it('does not care in what the benefit is counted', () => {
    many(
      fc.property(yuan(), benefits, whole(2, 1000), (cost, expected, times) => {
        const one = jointShares({ cost, benefits: expected }).value ?? [];
        const more = jointShares({ cost, benefits: expected.map((b) => b * times) }).value ?? [];
        const double = jointShares({ cost: 2 * cost, benefits: expected }).value ?? [];
        return one.every(
          (part, i) => alike(part, more[i] ?? 0, cost) && alike(2 * part, double[i] ?? 0, cost),
        );
      }),
    );
  });

  it.each([
    ['nobody', { cost: 300, benefits: [] }, 'nothing-counted'],
    ['a benefit below zero', { cost: 300, benefits: [5, -5] }, 'negative'],
    ['a blank', { cost: 300, benefits: [5, null] }, 'missing-input'],
  ])('is refused with %s', (_, inputs, why) => {
    expect(jointShares(inputs).cautions).toEqual([why]);
  });
});

describe('what a buyer leaves in a year', () => {
  const orders = fc.array(whole(1, 30), { minLength: 1, maxLength: 60 });

  it('lies in its range, which is shown under 20 buyers', () => {
    many(
      fc.property(yuan(500), orders, (left, each) => {
        const { value, n } = repeatValue({ left, orders: each });
        if (!value || n !== each.length) return false;
        if (each.length >= 20) return value.range === null;
        const [low, high] = value.range ?? [Number.NaN, Number.NaN];
        const slack = 1e-9 * value.value;
        return low - slack <= value.value && value.value <= high + slack;
      }),
    );
  });

  it('grows with the money left and with one more order, whatever the order of buyers', () => {
    many(
      fc.property(yuan(500), orders, (left, each) => {
        const value = (money: number, list: readonly number[]) =>
          repeatValue({ left: money, orders: list }).value?.value ?? Number.NaN;
        const now = value(left, each);
        const [first = 1, ...rest] = each;
        return (
          alike(value(2 * left, each), 2 * now) &&
          value(left, [first + 1, ...rest]) > now &&
          alike(value(left, each.toReversed()), now)
        );
      }),
    );
  });

  it('says when an order leaves nothing', () => {
    const { value, cautions } = repeatValue({ left: -2, orders: [1, 2, 3] });
    expect(value).toEqual({ meanOrders: 2, value: -4, range: [-5, -3] });
    expect(cautions).toEqual(['few-buyers', 'loses-per-order']);
  });

  it.each([
    ['no buyers', { left: 20, orders: [] }, 'nothing-counted'],
    ['a buyer without an order', { left: 20, orders: [1, 0] }, 'nothing-counted'],
    ['half an order', { left: 20, orders: [1.5] }, 'not-whole'],
    ['a blank margin', { left: null, orders: [1] }, 'missing-input'],
  ])('is refused with %s', (_, inputs, why) => {
    expect(repeatValue(inputs).cautions).toEqual([why]);
  });
});
