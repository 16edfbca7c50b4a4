import { dayNumber } from '../shared/days';
import type { Caution } from './cautions';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { median } from './statistics';

export interface BuyerOrder {
  /** Any name that is the same for the same buyer; never shown or kept by this function. */
  readonly buyer: string;
  readonly day: string;
  /** Yuan. */
  readonly spend: Given;
  readonly refunded?: boolean;
}

interface GroupInputs {
  readonly orders: readonly BuyerOrder[];
  readonly today: string;
  /** Days after which a buyer of this trade is not recent any more, without gaps to tell. */
  readonly tradeDays?: Given;
}

/** Usual days between orders, where a shop's own gaps are too few (the default is clothes). */
export const TRADE_DAYS = { 'fresh-food': 30, clothes: 60, furniture: 180 } as const;

/** One buyer gets at most this many messages in this many days. */
export const MESSAGE_LIMIT = { messages: 3, days: 30 } as const;

export const FOUR_GROUPS = ['new-friend', 'old-friend', 'long-no-see', 'passed-by'] as const;
export type FourGroup = (typeof FOUR_GROUPS)[number];

/** The eight usual names, by recent, often and high spend. */
export const EIGHT_GROUPS = [
  'important-value',
  'important-develop',
  'important-keep',
  'important-win-back',
  'common-value',
  'common-develop',
  'common-keep',
  'common-win-back',
] as const;
export type EightGroup = (typeof EIGHT_GROUPS)[number];

export interface GroupedBuyer {
  readonly buyer: string;
  readonly recent: boolean;
  readonly often: boolean;
  /** Spent as much as the median buyer, or more. */
  readonly high: boolean;
  readonly four: FourGroup;
  readonly eight: EightGroup;
  /** 1 to 5 for recent, often and spend, equal buyers alike; from 200 buyers on. */
  readonly fifths: { readonly r: number; readonly f: number; readonly m: number } | null;
}

export interface CustomerGroups {
  /** Days; `null` with fewer than 5 gaps. */
  readonly medianGap: number | null;
  readonly recentDays: number;
  readonly medianSpend: number;
  /** In the order in which buyers first stand in the list. */
  readonly buyers: readonly GroupedBuyer[];
}

const WINDOW = 365;
const ENOUGH_GAPS = 5;
const RECENT_GAPS = 1.5;
const OFTEN = 2;
const GROUPS_FROM = 8;
const EIGHT_FROM = 50;
const FIFTHS_FROM = 200;

interface Buyer {
  readonly buyer: string;
  readonly days: readonly number[];
  readonly spend: number;
}

/**
 * Groups buyers of the last 365 days by how recent, how often and how much (RFM), made for
 * short lists: under 8 buyers a list, under 50 four plain groups, then the eight usual ones.
 * Refunded orders are left out; orders of one buyer on one day are one.
 *
 * @returns `n` is the number of buyers.
 */
export function customerGroups(
  inputs: GroupInputs,
): MathsResult<CustomerGroups, GroupInputs, 'list-only' | 'four-groups' | 'eight-groups'> {
  const reader = createReader();
  const today = dayNumber(inputs.today);
  const tradeDays = reader.optional(reader.people, inputs.tradeDays) ?? TRADE_DAYS.clothes;
  const orders = inputs.orders.map((order) => ({
    ...order,
    at: dayNumber(order.day),
    spend: reader.amount(order.spend),
  }));
  reader.check(today !== null && orders.every(({ at }) => at !== null), 'bad-date');
  const paid = orders.filter(({ refunded }) => !refunded);
  const counted = paid.flatMap(({ buyer, at, spend }) => {
    const age = (today ?? 0) - (at ?? 0);
    return age >= 0 && age < WINDOW ? [{ buyer, day: at ?? 0, spend }] : [];
  });
  const buyers = buyersOf(counted);
  reader.check(buyers.length > 0, 'nothing-counted');
  if (reader.faults().length || today === null) return refuse(inputs, reader.faults());

  const gaps = buyers.flatMap(({ days }) => days.slice(1).map((day, i) => day - (days[i] ?? day)));
  const medianGap = gaps.length >= ENOUGH_GAPS ? median(gaps) : null;
  const recentDays = medianGap === null ? tradeDays : Math.round(RECENT_GAPS * medianGap);
  const medianSpend = median(buyers.map(({ spend }) => spend));
  const fifths = buyers.length >= FIFTHS_FROM ? fifthsOf(buyers) : null;
  const cautions: (Caution | false)[] = [
    buyers.length < GROUPS_FROM && 'few-buyers',
    medianGap === null && 'trade-default',
    paid.length < orders.length && 'refunds-left-out',
    counted.length < paid.length && 'outside-window',
  ];
  return answer(inputs, {
    value: {
      medianGap,
      recentDays,
      medianSpend,
      buyers: buyers.map((buyer, index) => ({
        buyer: buyer.buyer,
        ...groupsOf(
          today - lastOf(buyer) <= recentDays,
          buyer.days.length >= OFTEN,
          buyer.spend >= medianSpend,
        ),
        fifths: fifths?.[index] ?? null,
      })),
    },
    n: buyers.length,
    verdict:
      buyers.length < GROUPS_FROM
        ? 'list-only'
        : buyers.length < EIGHT_FROM
          ? 'four-groups'
          : 'eight-groups',
    cautions,
  });
}

const lastOf = ({ days }: Buyer): number => days.at(-1) ?? 0;

function buyersOf(
  orders: readonly { readonly buyer: string; readonly day: number; readonly spend: number }[],
): readonly Buyer[] {
  const byName = new Map<string, { readonly day: number; readonly spend: number }[]>();
  for (const order of orders) {
    const own = byName.get(order.buyer);
    if (own) own.push(order);
    else byName.set(order.buyer, [order]);
  }
  return [...byName].map(([buyer, own]) => ({
    buyer,
    days: [...new Set(own.map(({ day }) => day))].sort((a, b) => a - b),
    spend: own.reduce((total, { spend }) => total + spend, 0),
  }));
}

function groupsOf(recent: boolean, often: boolean, high: boolean) {
  const four: FourGroup = recent
    ? often
      ? 'old-friend'
      : 'new-friend'
    : often
      ? 'long-no-see'
      : 'passed-by';
  const worth = high ? 'important' : 'common';
  const kind = recent ? (often ? 'value' : 'develop') : often ? 'keep' : 'win-back';
  const eight: EightGroup = `${worth}-${kind}`;
  return { recent, often, high, four, eight };
}

function fifthsOf(buyers: readonly Buyer[]): { r: number; f: number; m: number }[] {
  const scale = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const below = new Map<number, number>();
    for (const [index, value] of sorted.entries()) if (!below.has(value)) below.set(value, index);
    return values.map((v) => 1 + Math.floor((5 * (below.get(v) ?? 0)) / values.length));
  };
  const r = scale(buyers.map(lastOf));
  const f = scale(buyers.map(({ days }) => days.length));
  const m = scale(buyers.map(({ spend }) => spend));
  return buyers.map((_, i) => ({ r: r[i] ?? 1, f: f[i] ?? 1, m: m[i] ?? 1 }));
}
