import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../lib/demo/dates';
import { DAYS } from '../../../lib/demo/days';
import { DEMO_TABS, overview, paidOn, TAB_DAYS } from '../../../lib/demo/overview';
import { PEOPLE, PEOPLE_BEFORE } from '../../../lib/demo/people';
import {
  printChange,
  printCount,
  printMoney,
  printMoneyQuotient,
  printPercent,
  printRatio,
} from '../../../lib/demo/print';
import { AD_PLANS, PRODUCTS } from '../../../lib/demo/shop';

/** Reads a printed number back, as the person with a pocket calculator does. */
const read = (printed: string): number => Number(printed.replace(/[¥,%]/g, ''));
/** Whole fen out of a product of decimals. */
const fen = (yuan: number): number => Math.round(yuan * 1e6) / 1e4;

describe.each(DEMO_TABS)('sample shop, %s', (tab) => {
  const { now, before, ads, products, trend, boughtAgain } = overview(tab);

  it('visitors × printed conversion × printed spend per buyer = paid amount, to the cent', () => {
    const rate = read(printPercent(now.payRate)) / 100;
    const spend = read(printMoneyQuotient(now.spendPerBuyer));
    expect(fen(now.visitors * rate * spend)).toBe(now.paid);
    expect(fen(read(printMoney(now.paid)))).toBe(now.paid);
  });

  it('printed rates lead back to the printed people and money', () => {
    expect(now.visitors * read(printPercent(now.payRate))).toBeCloseTo(now.buyers * 100, 8);
    expect(now.visitors * read(printPercent(now.cartRate))).toBeCloseTo(now.cartUsers * 100, 8);
    expect(now.paid * read(printPercent(now.refundRate))).toBeCloseTo(now.refund * 100, 6);
    expect(now.buyers * read(printMoneyQuotient(now.spendPerBuyer)) * 100).toBeCloseTo(now.paid, 6);
    expect(boughtAgain.whole * read(printPercent(boughtAgain))).toBeCloseTo(
      boughtAgain.part * 100,
      8,
    );
  });

  it('ads: clicks × cost per click = spend, spend × return = sales, plans add up', () => {
    const [all, ...plans] = ads;
    expect(plans).toHaveLength(AD_PLANS.length);
    for (const row of ads) {
      expect(fen(row.clicks * read(printMoneyQuotient(row.costPerClick)))).toBe(row.spend);
      expect(fen((row.spend / 100) * read(printRatio(row.returnOnSpend)))).toBe(row.sales);
      expect(row.sales).toBeLessThan(now.paid);
    }
    for (const key of ['clicks', 'spend', 'sales'] as const)
      expect(plans.reduce((total, plan) => total + plan[key], 0)).toBe(all?.[key]);
  });

  it('products add up to the shop, and none has more visitors than the shop', () => {
    expect(products.reduce((total, product) => total + product.paid, 0)).toBe(now.paid);
    for (const product of products) {
      expect(product.visitors).toBeLessThanOrEqual(now.visitors);
      expect(product.pieces).toBeLessThanOrEqual(product.visitors);
    }
  });

  it('days add up, and people lie between the busiest day and the sum of days', () => {
    const length = TAB_DAYS[tab];
    for (const [days, people] of [
      [DAYS.slice(0, length), PEOPLE[tab]],
      [DAYS.slice(length, 2 * length), PEOPLE_BEFORE[tab]],
    ] as const) {
      for (const key of ['visitors', 'cartUsers', 'buyers'] as const) {
        const daily = days.map((day) => day[key]);
        expect(people[key]).toBeGreaterThanOrEqual(Math.max(...daily));
        expect(people[key]).toBeLessThanOrEqual(daily.reduce((a, b) => a + b, 0));
      }
    }
    expect(trend).toHaveLength(Math.max(7, length));
    expect(trend.slice(-length).reduce((a, b) => a + b, 0)).toBe(now.paid);
    expect(before.paid).toBeGreaterThan(0);
  });
});

describe('daily book', () => {
  it('is 60 whole days in which nobody buys without coming', () => {
    expect(DAYS).toHaveLength(60);
    for (const day of DAYS) {
      expect(day.pieces).toHaveLength(PRODUCTS.length);
      expect(day.views).toBeGreaterThanOrEqual(day.visitors);
      expect(day.visitors).toBeGreaterThanOrEqual(day.cartUsers);
      expect(day.cartUsers).toBeGreaterThanOrEqual(day.buyers);
      expect(day.pieces.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(day.buyers);
      expect(day.ads.reduce((total, ad) => total + ad.sales, 0)).toBeLessThanOrEqual(paidOn(day));
    }
  });

  it('longer stretches hold the shorter ones', () => {
    const [one, week, month] = DEMO_TABS.map((tab) => overview(tab).now);
    for (const key of ['visitors', 'views', 'cartUsers', 'buyers', 'paid', 'refund'] as const) {
      expect(week?.[key]).toBeGreaterThanOrEqual(one?.[key] ?? Number.NaN);
      expect(month?.[key]).toBeGreaterThanOrEqual(week?.[key] ?? Number.NaN);
    }
  });
});

describe('printing', () => {
  it('groups, pads and signs', () => {
    expect(printCount(6250)).toBe('6,250');
    expect(printCount(999)).toBe('999');
    expect(printMoney(123456789)).toBe('¥1,234,567.89');
    expect(printMoney(5)).toBe('¥0.05');
    expect(printChange(250, 240)).toBe('+4.17%');
    expect(printChange(240, 250)).toBe('-4.00%');
    expect(printChange(5, 5)).toBe('0.00%');
  });

  it('divides by nothing without inventing a number', () => {
    expect(printChange(3, 0)).toBe('--');
    expect(printPercent({ part: 1, whole: 0 })).toBe('--');
    expect(printRatio({ part: 1, whole: 0 })).toBe('--');
    expect(printMoneyQuotient({ part: 1, whole: 0 })).toBe('--');
  });

  it('dates end yesterday, over the turn of the year', () => {
    expect(daysOf('yesterday', new Date(2027, 0, 1, 9))).toEqual({
      from: '2026-12-31',
      to: '2026-12-31',
    });
    expect(daysOf('last7', new Date(2027, 0, 3))).toEqual({ from: '2026-12-27', to: '2027-01-02' });
  });
});
