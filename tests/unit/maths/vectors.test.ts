import { describe, expect, it } from 'vitest';
import { eightGroupWords } from '../../../lib/i18n/maths-names.words';
import { breakEven } from '../../../lib/maths/break-even';
import { splitBudget } from '../../../lib/maths/budget';
import { compareShares } from '../../../lib/maths/compare-shares';
import { customerGroups } from '../../../lib/maths/customer-groups';
import { goalAttainment } from '../../../lib/maths/goal-attainment';
import { jointShares } from '../../../lib/maths/joint-action';
import { lmdi } from '../../../lib/maths/lmdi';
import { loanCost } from '../../../lib/maths/loan';
import { itemMastery, type MasteryEvidence } from '../../../lib/maths/mastery';
import { memberGift } from '../../../lib/maths/member-gift';
import { visitorsNeeded } from '../../../lib/maths/needed-sample';
import { priceChange } from '../../../lib/maths/price-change';
import { promotionNet } from '../../../lib/maths/promotion-net';
import { repeatValue } from '../../../lib/maths/repeat-value';
import { ruleDays } from '../../../lib/maths/rule-days';
import { share } from '../../../lib/maths/share';
import { toolPayback } from '../../../lib/maths/tool';
import { unusualDay } from '../../../lib/maths/unusual-day';
import rfmOrders from '../../fixtures/maths/rfm-orders.json';
import vectors from '../../fixtures/maths/vectors.json';

type Vectors = typeof vectors;

/** How far money (yuan) and rates may differ from the vectors. */
const MONEY = 0.01;
const RATE = 0.0001;

function near(actual: number | null | undefined, expected: number | null, tolerance: number): void {
  if (expected === null) {
    expect(actual).toBeNull();
    return;
  }
  expect(actual).toBeTypeOf('number');
  expect(Math.abs((actual ?? 0) - expected)).toBeLessThanOrEqual(tolerance * (1 + 1e-9));
}

const nearAll = (
  actual: readonly (number | null)[] | undefined,
  expected: readonly (number | null)[],
  tolerance: number,
): void => {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) near(actual?.[index], value, tolerance);
};

/** One check per topic of the file: a topic without one does not compile. */
const checks: { readonly [T in keyof Vectors]: (vector: Vectors[T][number], at: number) => void } =
  {
    lmdi: ({ f0, f1, S0, S1, delta, effects, flag }) => {
      const { value, verdict } = lmdi({ before: f0, after: f1 });
      near(value?.before, S0, MONEY);
      near(value?.after, S1, MONEY);
      near(value?.delta, delta, MONEY);
      nearAll(value?.effects, effects, MONEY);
      expect(verdict).toBe(flag === 'ok' ? 'reckoned' : 'one-step');
    },
    break_even: (vector) => {
      // The vectors give a share of clicks; so many clicks leave no doubt about it.
      const clicks = 100_000;
      const { value, verdict } = breakEven({
        price: vector.P,
        unitCost: vector.cogs,
        feeShare: vector.f,
        shipping: vector.ship,
        packing: vector.pack,
        refundShare: vector.r,
        refundLoss: vector.loss,
        clicks,
        orders: Math.round(vector.cvr * clicks),
        wish: vector.target,
      });
      near(value?.left, vector.m, MONEY);
      near(value?.leftShare, vector.g, RATE);
      near(value?.roi, vector.be_roi, RATE);
      near(value?.roiNetOfRefunds, vector.be_roi_net, RATE);
      near(value?.perOrder, vector.max_cpa, MONEY);
      near(value?.perClick, vector.max_cpc, MONEY);
      near(value?.perClickWithWish, vector.max_cpc_target, MONEY);
      expect(verdict).toBe(vector.be_roi === null ? 'loses-per-order' : 'reckoned');
    },
    wilson: ({ k, n, p, lo, hi }) => {
      const { value } = share({ k, n });
      near(value?.share, p, 1e-6);
      near(value?.low, lo, 1e-6);
      near(value?.high, hi, 1e-6);
    },
    newcombe: ({ before, after, diff, lo, hi, says }) => {
      const kOfN = ([k = null, n = null]: readonly (number | null)[]) => ({ k, n });
      const { value, verdict } = compareShares({ before: kOfN(before), after: kOfN(after) });
      near(value?.difference, diff, 1e-6);
      near(value?.low, lo, 1e-6);
      near(value?.high, hi, 1e-6);
      expect(verdict).toBe(says === 'clear' ? 'clear-up' : says);
    },
    visitors_needed_per_arm: ({ p, relative_change, n }) => {
      expect(visitorsNeeded({ share: p, change: relative_change }).value).toBe(n);
    },
    promo: (vector) => {
      const { value } = promotionNet({
        baseDay: vector.base_day,
        baseMargin: vector.base_margin,
        promotionDays: vector.promo_days,
        promotionMargin: vector.promo_margin,
        afterDays: vector.after_days,
        extraCost: vector.extra_cost,
      });
      near(value?.lift, vector.lift_sales, MONEY);
      near(value?.dip, vector.dip_sales, MONEY);
      near(value?.gain, vector.gain_promo, MONEY);
      near(value?.after, vector.loss_after, MONEY);
      near(value?.net, vector.net_profit, MONEY);
    },
    unusual_day: (vector) => {
      const { value } = unusualDay({ kind: 'count', days: vector.last14, today: vector.today });
      near(value?.median, vector.median, MONEY);
      near(value?.spread, vector.mad, MONEY);
      near(value?.score, vector.score, RATE);
    },
    rfm: (vector, at) => {
      const { today, orders } = rfmOrders;
      const { value, n, verdict } = customerGroups({ orders: orders[at] ?? [], today });
      expect(n).toBe(vector.n);
      expect(verdict).toBe(vector.mode === 'four' ? 'four-groups' : 'list-only');
      near(value?.medianGap, vector.median_gap, MONEY);
      expect(value?.recentDays).toBe(vector.recent_cut_days);
      near(value?.medianSpend, vector.median_spend, MONEY);
      const rows = value?.buyers.map(({ buyer, recent, often, high, four, eight }) => {
        const flags = [recent, often, high].map(Number);
        return [buyer, ...flags, four, eightGroupWords[eight]['zh-CN']];
      });
      expect(rows).toEqual(vector.rows);
    },
    budget: (vector) => {
      // No last week: the vectors are before the cap. Enough orders wherever money was spent.
      const { value } = splitBudget({
        budget: vector.budget,
        channels: vector.channels.map(({ id, spend, contrib }) => ({
          id,
          spend,
          contribution: contrib,
          orders: spend ? 50 : 0,
        })),
      });
      const tried = Object.keys(vector.spend);
      const of = (id: string) => value?.channels.find((channel) => channel.id === id);
      const table = (record: object) => Object.entries(record) as [string, number][];
      for (const [id, a] of table(vector.a)) near(of(id)?.a, a, RATE);
      for (const [id, spend] of table(vector.spend)) near(of(id)?.spend, spend, MONEY);
      for (const [id, next] of table(vector.marginal)) near(of(id)?.nextYuan, next, RATE);
      near(value?.test, vector.test, MONEY);
      near(value?.keep, vector.keep, MONEY);
      near(value?.contribution, vector.expected_contribution, MONEY);
      expect(tried.length).toBeGreaterThan(0);
    },
    price: (vector) => {
      const { value } = priceChange({
        price: vector.P0,
        newPrice: vector.P1,
        variableCost: vector.var_cost,
        feeShare: vector.fee,
      });
      near(value?.left, vector.m0, MONEY);
      near(value?.newLeft, vector.m1, MONEY);
      near(value?.orders, vector.volume_change, RATE);
    },
    gas: ({ x, w, T }) => {
      const goals = x.map((reached, at) => ({ reached, weight: w[at] ?? null }));
      near(goalAttainment({ goals }).value, T, RATE);
    },
    mastery: ({ seq, trace }) => {
      const names: Readonly<Record<string, MasteryEvidence>> = {
        open: 'open',
        choice4: 'choice4',
        number: 'number',
        worksheet: 'worksheet',
        applied: 'applied',
      };
      const evidence = seq.map(([kind, right]) => ({
        kind: names[String(kind)] ?? 'teach-back',
        right: right === true,
      }));
      nearAll(itemMastery({ evidence }).value?.trace, trace, RATE);
    },
    tool: ({ fee, hours, value: hourValue, extra, net }) => {
      near(toolPayback({ fee, hours, hourValue, extra }).value, net, MONEY);
    },
    joint: ({ cost, benefit, share: shares }) => {
      nearAll(jointShares({ cost, benefits: benefit }).value ?? undefined, shares, MONEY);
    },
    member_gift: (vector) => {
      const { value, verdict } = memberGift({
        buyers: vector.n,
        comeAnyway: vector.q,
        coupon: vector.coupon,
        left: vector.m,
      });
      near(value?.needed, vector.need, RATE);
      expect(value?.neededWhole).toBe('need_whole' in vector ? vector.need_whole : null);
      expect(verdict).toBe(vector.possible ? 'possible' : 'not-possible');
    },
    loan: (vector) => {
      const { value } = loanCost({
        amount: vector.A,
        yearlyRate: vector.year,
        months: vector.n,
        fee: vector.fee,
      });
      near(value?.payment, vector.pay, MONEY);
      near(value?.cost, vector.total, MONEY);
      near(value?.trueYearlyRate, vector.true_year, RATE);
    },
    rule_days: ({ notice_days, short, left, per_day, ...inputs }) => {
      const { value, cautions } = ruleDays(inputs);
      expect(value?.notice).toBe(notice_days);
      expect(cautions.includes('short-notice')).toBe(short);
      expect(value?.left).toBe(left);
      near(value?.perDay, per_day, RATE);
    },
    repeat_value: ({ m, orders, mean_orders, value: yuan, range }) => {
      const { value } = repeatValue({ left: m, orders });
      near(value?.meanOrders, mean_orders, RATE);
      near(value?.value, yuan, MONEY);
      if (range) nearAll(value?.range ?? undefined, range, MONEY);
      else expect(value?.range).toBeNull();
    },
  };

/** How many there are of each; a vector that goes missing is missed. */
const COUNTS: { readonly [T in keyof Vectors]: number } = {
  lmdi: 6,
  break_even: 3,
  wilson: 5,
  newcombe: 3,
  visitors_needed_per_arm: 3,
  promo: 3,
  unusual_day: 3,
  rfm: 3,
  budget: 3,
  price: 4,
  gas: 4,
  mastery: 4,
  tool: 3,
  joint: 3,
  member_gift: 3,
  loan: 3,
  rule_days: 3,
  repeat_value: 3,
};

const topics = Object.keys(vectors) as (keyof Vectors)[];
const run = (topic: keyof Vectors, at: number): void => {
  const check = checks[topic] as (vector: unknown, at: number) => void;
  check(vectors[topic][at], at);
};

describe('the vectors', () => {
  it('are all there: 62', () => {
    const found = Object.fromEntries(topics.map((topic) => [topic, vectors[topic].length]));
    expect(found).toEqual(COUNTS);
    expect(Object.values(found).reduce((sum, n) => sum + n, 0)).toBe(62);
  });

  it.each(topics.flatMap((topic) => vectors[topic].map((_, at) => [topic, at] as const)))(
    '%s %d',
    (topic, at) => {
      expect.hasAssertions();
      run(topic, at);
    },
  );
});
