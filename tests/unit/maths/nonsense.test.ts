import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../lib/maths/break-even';
import { splitBudget } from '../../../lib/maths/budget';
import { REFUSALS, REMARKS } from '../../../lib/maths/cautions';
import { comparablePeriods, ordinaryPeriods } from '../../../lib/maths/comparable-periods';
import { compareMedians } from '../../../lib/maths/compare-medians';
import { compareShares } from '../../../lib/maths/compare-shares';
import { customerGroups } from '../../../lib/maths/customer-groups';
import { goalAttainment } from '../../../lib/maths/goal-attainment';
import { jointShares } from '../../../lib/maths/joint-action';
import { lmdi } from '../../../lib/maths/lmdi';
import { loanCost } from '../../../lib/maths/loan';
import { areaMastery, itemMastery } from '../../../lib/maths/mastery';
import { memberGift } from '../../../lib/maths/member-gift';
import { visitorsNeeded } from '../../../lib/maths/needed-sample';
import { meanPriceAfterCoupons, priceChange } from '../../../lib/maths/price-change';
import { markPeriod, standingOf } from '../../../lib/maths/promotion-days';
import { ordinaryDaySales, promotionNet } from '../../../lib/maths/promotion-net';
import { repeatValue } from '../../../lib/maths/repeat-value';
import type { MathsResult } from '../../../lib/maths/result';
import { ruleDays } from '../../../lib/maths/rule-days';
import { salesChange } from '../../../lib/maths/sales-change';
import { salesPeriodOf } from '../../../lib/maths/sales-counts';
import { samePromotion } from '../../../lib/maths/same-promotion';
import { countOfShare, share } from '../../../lib/maths/share';
import { toolPayback } from '../../../lib/maths/tool';
import { unusualDay } from '../../../lib/maths/unusual-day';
import { VERDICTS } from '../../../lib/maths/verdicts';
import { isoDay } from '../../../lib/shared/days';
import { many } from './many';

/** What a form, a page or a broken record may hand over. */
const odd = fc.oneof(
  fc.constantFrom(
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    0,
    -1,
    1e12,
    1e13,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    1e-200,
  ),
  fc.double(),
);
/** Mostly usual, so that one odd number meets a function that goes on. */
const number = fc.oneof(
  { weight: 1, arbitrary: odd },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0.25, 0.5, 1) },
);
const numbers = fc.array(number, { maxLength: 6 });
const day = fc.oneof(
  fc.constantFrom('', 'today', '2026-02-30', '0001-01-01', '9999-12-31', '2026-06-18'),
  fc
    .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const kOfN = fc.record({ k: number, n: number });
const week = fc
  .integer({ min: 20_000, max: 20_900 })
  .map((from) => ({ from: isoDay(from), to: isoDay(from + 6) }));
const period = fc.oneof(week, fc.record({ from: day, to: day }));
const loose = fc.double({ min: -1, max: 400 });
const event = fc.record({
  id: fc.constantFrom('a', 'b'),
  kind: fc.constant('own' as const),
  start: day,
  end: day,
  leadDays: fc.oneof(fc.nat(30), loose),
  afterDays: fc.oneof(fc.nat(30), loose),
  anchor: day,
  complete: fc.boolean(),
});
const events = fc.array(event, { maxLength: 3 });
/** Left out more often than not. */
const rare = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, number);
const part = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 0.1, 1) }, number);
const sales = fc.record({
  days: fc.oneof({ weight: 3, arbitrary: fc.constant(7) }, number),
  impressions: rare,
  clickShare: fc.oneof(rare, part),
  visitors: number,
  payShare: part,
  perBuyer: number,
  keptShare: fc.oneof(rare, part),
  paid: rare,
});

type Any = MathsResult<unknown, unknown>;
const functions: readonly [string, fc.Arbitrary<Any>][] = [
  ['lmdi', fc.record({ before: numbers, after: numbers }).map(lmdi)],
  ['salesChange', fc.record({ before: sales, after: sales }).map(salesChange)],
  [
    'salesPeriodOf',
    fc
      .record({ days: number, visitors: number, buyers: number, paid: number, refunded: number })
      .map(salesPeriodOf),
  ],
  [
    'breakEven',
    fc
      .record({
        price: number,
        unitCost: number,
        feeShare: number,
        shipping: number,
        packing: number,
        refundShare: number,
        refundLoss: number,
        clicks: number,
        orders: number,
        wish: number,
      })
      .map(breakEven),
  ],
  ['share', kOfN.map(share)],
  ['countOfShare', fc.record({ share: number, n: number }).map(countOfShare)],
  [
    'compareShares',
    fc
      .record({ before: kOfN, after: kOfN, shownTogether: number, lookOn: day, today: day })
      .map(compareShares),
  ],
  [
    'compareMedians',
    fc
      .record({
        kind: fc.constantFrom('count' as const, 'money' as const),
        before: numbers,
        after: numbers,
        lookOn: day,
        today: day,
      })
      .map(compareMedians),
  ],
  ['visitorsNeeded', fc.record({ share: number, change: number }).map(visitorsNeeded)],
  ['standingOf', fc.record({ day, events }).map(standingOf)],
  ['markPeriod', fc.record({ period, events }).map(markPeriod)],
  [
    'comparablePeriods',
    fc.record({ before: period, after: period, events }).map(comparablePeriods),
  ],
  [
    'ordinaryPeriods',
    fc.record({ days: fc.array(day), events, weeks: number }).map(ordinaryPeriods),
  ],
  [
    'samePromotion',
    fc.record({ period, thisYear: event, lastYear: fc.option(event) }).map(samePromotion),
  ],
  [
    'promotionNet',
    fc
      .record({
        baseDay: number,
        baseMargin: number,
        promotionMargin: number,
        promotionDays: numbers,
        afterDays: numbers,
        extraCost: number,
      })
      .map(promotionNet),
  ],
  [
    'ordinaryDaySales',
    fc
      .record({
        cleanDays: fc.array(fc.record({ day, sales: number })),
        promotionDays: fc.array(day),
      })
      .map(ordinaryDaySales),
  ],
  [
    'unusualDay',
    fc
      .record({
        kind: fc.constantFrom('count' as const, 'money' as const),
        days: fc.array(number, { maxLength: 20 }),
        today: number,
      })
      .map(unusualDay),
  ],
  [
    'customerGroups',
    fc
      .record({
        orders: fc.array(fc.record({ buyer: fc.string(), day, spend: number })),
        today: day,
        tradeDays: number,
      })
      .map(customerGroups),
  ],
  [
    'splitBudget',
    fc
      .record({
        budget: number,
        channels: fc.array(
          fc.record({
            id: fc.string(),
            spend: number,
            contribution: number,
            orders: number,
            lastWeek: number,
            stop: fc.boolean(),
          }),
          { maxLength: 4 },
        ),
      })
      .map(splitBudget),
  ],
  [
    'priceChange',
    fc
      .record({ price: number, newPrice: number, variableCost: number, feeShare: number })
      .map(priceChange),
  ],
  [
    'meanPriceAfterCoupons',
    fc
      .record({ orders: fc.array(fc.record({ price: number, coupon: number }), { maxLength: 4 }) })
      .map(meanPriceAfterCoupons),
  ],
  [
    'memberGift',
    fc.record({ buyers: number, comeAnyway: number, coupon: number, left: number }).map(memberGift),
  ],
  [
    'loanCost',
    fc.record({ amount: number, yearlyRate: number, months: number, fee: number }).map(loanCost),
  ],
  [
    'toolPayback',
    fc.record({ fee: number, hours: number, hourValue: number, extra: number }).map(toolPayback),
  ],
  ['jointShares', fc.record({ cost: number, benefits: numbers }).map(jointShares)],
  ['repeatValue', fc.record({ left: number, orders: numbers }).map(repeatValue)],
  [
    'ruleDays',
    fc.record({ published: day, starts: day, today: day, minutes: number }).map(ruleDays),
  ],
  [
    'goalAttainment',
    fc
      .record({ goals: fc.array(fc.record({ reached: number, weight: number }), { maxLength: 4 }) })
      .map(goalAttainment),
  ],
  [
    'itemMastery',
    fc
      .record({
        evidence: fc.array(
          fc.record({ kind: fc.constantFrom('open', 'number', 'choice4'), right: fc.boolean() }),
        ),
      })
      .map(itemMastery),
  ],
  ['areaMastery', fc.record({ items: numbers }).map(areaMastery)],
];

/** Numbers that no screen may show. */
function unsound(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Object.is(value, -0);
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(unsound);
}

/** May answer with `null` where there is nothing to compare. */
const NULLABLE = ['ordinaryPeriods', 'samePromotion', 'ordinaryDaySales'];
const refusals: ReadonlySet<string> = new Set(REFUSALS);
const remarks: ReadonlySet<string> = new Set(REMARKS);
const verdicts: ReadonlySet<string> = new Set(VERDICTS);

/** What is wrong with a result; `null` when nothing is. */
function problem(name: string, result: Any): string | null {
  const { value, verdict, cautions } = result;
  if (Object.keys(result).join() !== 'value,inputs,n,verdict,cautions') return 'other fields';
  if (unsound(result)) return 'unsound numbers';
  if (!verdicts.has(verdict)) return `verdict ${verdict}`;
  if (new Set(cautions).size !== cautions.length) return 'a caution twice';
  const refused = verdict === 'refused';
  // Reasons to refuse stand in refusals alone.
  const known = refused ? refusals : remarks;
  if (!cautions.every((caution) => known.has(caution))) return `cautions ${cautions.join()}`;
  if (refused) return value === null && cautions.length > 0 ? null : 'a refusal without a reason';
  return value === null && !NULLABLE.includes(name) ? 'no value' : null;
}

describe('nonsense', () => {
  it.each(functions)('into %s gives a refusal or sound numbers', (name, results) => {
    many(
      fc.property(results, (result) => {
        const wrong = problem(name, result);
        if (wrong) throw new Error(wrong);
      }),
    );
  });

  it('is not all that was tried: every function also answers', () => {
    const silent = functions.filter(
      ([, results]) =>
        !fc.sample(results, { numRuns: 1_000, seed: 5 }).some((one) => one.verdict !== 'refused'),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
