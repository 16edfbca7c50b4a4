import { DAYS, type DemoDay } from './days';
import { BOUGHT_AGAIN, PEOPLE, PEOPLE_BEFORE, type People } from './people';
import { AD_PLANS, PRODUCTS } from './shop';

export const DEMO_TABS = ['yesterday', 'last7', 'last30'] as const;
export type DemoTab = (typeof DEMO_TABS)[number];
export const TAB_DAYS: Readonly<Record<DemoTab, number>> = { yesterday: 1, last7: 7, last30: 30 };

/** A quotient, kept as two whole numbers so that nothing is rounded before it is printed. */
export interface Quotient {
  readonly part: number;
  readonly whole: number;
}

export interface Totals {
  readonly visitors: number;
  readonly views: number;
  readonly cartUsers: number;
  readonly buyers: number;
  /** fen */
  readonly paid: number;
  /** fen */
  readonly refund: number;
  /** buyers ÷ visitors */
  readonly payRate: Quotient;
  /** fen per buyer */
  readonly spendPerBuyer: Quotient;
  /** cart users ÷ visitors */
  readonly cartRate: Quotient;
  /** refunded money ÷ paid money */
  readonly refundRate: Quotient;
}

export interface AdTotals {
  /** `null`: all plans together. */
  readonly plan: string | null;
  readonly clicks: number;
  /** fen */
  readonly spend: number;
  /** fen */
  readonly sales: number;
  /** fen per click */
  readonly costPerClick: Quotient;
  readonly returnOnSpend: Quotient;
}

export interface ProductTotals {
  readonly id: string;
  readonly visitors: number;
  readonly pieces: number;
  /** fen */
  readonly paid: number;
}

export interface Overview {
  readonly tab: DemoTab;
  readonly now: Totals;
  /** The stretch of the same length before. */
  readonly before: Totals;
  readonly ads: readonly AdTotals[];
  readonly products: readonly ProductTotals[];
  /** Paid money per day in fen, oldest first; at least a week, so that a line can be seen. */
  readonly trend: readonly number[];
  /** Buyers of the 30 days before who bought again in the last 30; the same in every tab. */
  readonly boughtAgain: Quotient;
}

const sum = (days: readonly DemoDay[], of: (day: DemoDay) => number): number =>
  days.reduce((total, day) => total + of(day), 0);

/** Paid money of one day in fen: pieces × price. */
export const paidOn = (day: DemoDay): number =>
  PRODUCTS.reduce((total, product, index) => total + (day.pieces[index] ?? 0) * product.price, 0);

function totals(days: readonly DemoDay[], people: Omit<People, 'productVisitors'>): Totals {
  const { visitors, cartUsers, buyers } = people;
  const paid = sum(days, paidOn);
  const refund = sum(days, (day) => day.refund);
  return {
    visitors,
    views: sum(days, (day) => day.views),
    cartUsers,
    buyers,
    paid,
    refund,
    payRate: { part: buyers, whole: visitors },
    spendPerBuyer: { part: paid, whole: buyers },
    cartRate: { part: cartUsers, whole: visitors },
    refundRate: { part: refund, whole: paid },
  };
}

function adTotals(
  plan: string | null,
  days: readonly DemoDay[],
  plans: readonly number[],
): AdTotals {
  const of = (key: 'clicks' | 'spend' | 'sales') =>
    plans.reduce((total, index) => total + sum(days, (day) => day.ads[index]?.[key] ?? 0), 0);
  const clicks = of('clicks');
  const spend = of('spend');
  const sales = of('sales');
  return {
    plan,
    clicks,
    spend,
    sales,
    costPerClick: { part: spend, whole: clicks },
    returnOnSpend: { part: sales, whole: spend },
  };
}

/** All numbers of the overview page for one date tab, counted from the daily book. */
export function overview(tab: DemoTab): Overview {
  const length = TAB_DAYS[tab];
  const days = DAYS.slice(0, length);
  const people = PEOPLE[tab];
  const planIndexes = AD_PLANS.map((_, index) => index);
  return {
    tab,
    now: totals(days, people),
    before: totals(DAYS.slice(length, 2 * length), PEOPLE_BEFORE[tab]),
    ads: [
      adTotals(null, days, planIndexes),
      ...AD_PLANS.map((plan, index) => adTotals(plan.id, days, [index])),
    ],
    products: PRODUCTS.map((product, index) => {
      const pieces = sum(days, (day) => day.pieces[index] ?? 0);
      return {
        id: product.id,
        visitors: people.productVisitors[index] ?? 0,
        pieces,
        paid: pieces * product.price,
      };
    }),
    trend: DAYS.slice(0, Math.max(7, length)).map(paidOn).reverse(),
    boughtAgain: { part: BOUGHT_AGAIN, whole: PEOPLE_BEFORE.last30.buyers },
  };
}
