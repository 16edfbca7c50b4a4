import type { Caution } from './cautions';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { sum } from './statistics';

export interface Channel {
  readonly id: string;
  /** Yuan spent in the observed time; 0 for a channel never tried. */
  readonly spend: Given;
  /** Yuan left of what it sold, before its own cost; may be below zero. */
  readonly contribution: Given;
  /** Orders that it brought in that time. */
  readonly orders: Given;
  /** Last week's spend, to change it by 30 % at most; blank: no cap. */
  readonly lastWeek?: Given;
  /** The merchant asks to stop this channel: the cap does not hold it. */
  readonly stop?: boolean;
}

interface BudgetInputs {
  /** Yuan for the same length of time as the observed spend. */
  readonly budget: Given;
  readonly channels: readonly Channel[];
}

export interface ChannelPlan {
  readonly id: string;
  /** `contribution = a·√spend`; `null` for a channel never tried, or too little known. */
  readonly a: number | null;
  /** Best spend by that curve, before the cap. */
  readonly best: number;
  /** What is proposed. */
  readonly spend: number;
  /** What the next yuan would bring at `spend`; `null` where nothing is spent. */
  readonly nextYuan: number | null;
}

export interface BudgetPlan {
  readonly channels: readonly ChannelPlan[];
  /** Yuan for all channels never tried together; also part of their `spend`. */
  readonly test: number;
  /** Not spent: the next yuan would bring less than a yuan. */
  readonly keep: number;
  /** Money left of all tried channels by the curve; `null` where the last split is kept. */
  readonly contribution: number | null;
}

const ENOUGH_ORDERS = 5;
/** At most this part of the budget, and this much for one channel, goes to trying. */
const TEST_PART = 0.1;
const TEST_EACH = 50;
const CAP = 0.3;

/**
 * Splits a budget where the next yuan brings most, taking the money left to grow with the
 * square root of spend. Best spend of a channel is `(a/2)²`, where the next yuan brings one
 * yuan; if all that fits, the rest is kept; else each gets `B·a² ÷ Σa²`. One observed point
 * makes a rough curve: always an estimate, capped at ±30 % of last week, asked anew after
 * four weeks, and with fewer than 5 orders in a channel the last split stays.
 *
 * @returns `n` is the smallest number of orders of a tried channel.
 */
export function splitBudget(
  inputs: BudgetInputs,
): MathsResult<
  BudgetPlan,
  BudgetInputs,
  'spend-all' | 'spend-part' | 'keep-last-split' | 'no-channel-earns'
> {
  const reader = createReader();
  const budget = reader.amount(inputs.budget);
  const channels = inputs.channels.map(({ id, spend, contribution, orders, lastWeek, stop }) => ({
    id,
    observed: reader.amount(spend),
    contribution: reader.number(contribution),
    orders: reader.count(orders),
    lastWeek: reader.optional(reader.amount, lastWeek),
    stop: stop === true,
  }));
  reader.check(channels.length > 0, 'nothing-counted');
  reader.check(new Set(channels.map(({ id }) => id)).size === channels.length, 'same-name-twice');
  const tried = channels.filter(({ observed }) => observed > 0);
  const untried = channels.filter(({ observed }) => observed === 0);
  // What was never paid for has brought nothing.
  reader.check(
    untried.every(({ contribution, orders }) => contribution === 0 && orders === 0),
    'does-not-add-up',
  );
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const n = tried.length ? Math.min(...tried.map(({ orders }) => orders)) : 0;
  if (n < ENOUGH_ORDERS && tried.length > 0) {
    const last = channels.map(({ observed, lastWeek }) => lastWeek ?? observed);
    return answer(inputs, {
      value: keepLastSplit(channels, shrink(last, budget), budget),
      n,
      verdict: 'keep-last-split',
      cautions: ['few-orders'],
    });
  }

  const open = untried.filter(({ stop }) => !stop);
  const test = Math.min(TEST_PART * budget, TEST_EACH * open.length);
  const available = budget - test;
  const factors = channels.map(({ observed, contribution, stop }) =>
    observed > 0 && contribution > 0 && !stop ? contribution / Math.sqrt(observed) : 0,
  );
  const squares = factors.map((a) => a * a);
  const wanted = squares.map((square) => square / 4);
  const best =
    sum(wanted) <= available
      ? wanted
      : squares.map((square) => (available * square) / sum(squares));
  const capped = channels.map((channel, index) => cap(best[index] ?? 0, channel));
  const floors = channels.map((channel) => (isCapped(channel) ? (1 - CAP) * channel.lastWeek : 0));
  const within = fitAbove(capped, floors, available);
  const spend = channels.map((channel, index) =>
    channel.observed === 0 && !channel.stop ? test / open.length : (within[index] ?? 0),
  );
  const cautions: (Caution | false)[] = [
    'estimate',
    tried.some(({ contribution }) => contribution <= 0) && 'channel-earns-nothing',
    test > 0 && 'test-money',
    within.some((yuan, index) => yuan !== best[index]) && 'change-capped',
    sum(floors) > available && 'budget-below-cap',
  ];
  // Tails of the arithmetic may not make it more than there is.
  const keep = Math.max(0, budget - sum(spend));
  return answer(inputs, {
    value: {
      channels: channels.map(({ id, observed }, index) => {
        const a = factors[index] ?? 0;
        const yuan = spend[index] ?? 0;
        return {
          id,
          a: observed > 0 ? a : null,
          best: best[index] ?? 0,
          spend: yuan,
          nextYuan: observed > 0 && yuan > 0 ? a / (2 * Math.sqrt(yuan)) : null,
        };
      }),
      test,
      keep,
      contribution: sum(factors.map((a, index) => a * Math.sqrt(within[index] ?? 0))),
    },
    n,
    verdict: verdictOf(factors, keep, budget),
    cautions,
  });
}

function verdictOf(factors: readonly number[], keep: number, budget: number) {
  if (factors.every((a) => a === 0)) return 'no-channel-earns';
  return keep > 1e-9 * budget ? 'spend-part' : 'spend-all';
}

interface Held {
  readonly observed: number;
  readonly lastWeek: number | null;
  readonly stop: boolean;
}

function isCapped(channel: Held): channel is Held & { readonly lastWeek: number } {
  const { observed, lastWeek, stop } = channel;
  // Nothing spent last week leaves no thirty percent of it to go by.
  return observed > 0 && lastWeek !== null && lastWeek > 0 && !stop;
}

function cap(best: number, channel: Held): number {
  if (!isCapped(channel)) return best;
  return Math.min((1 + CAP) * channel.lastWeek, Math.max((1 - CAP) * channel.lastWeek, best));
}

/** Scales down to what is there; never up. */
function shrink(amounts: readonly number[], available: number): number[] {
  const total = sum(amounts);
  return total <= available ? [...amounts] : amounts.map((amount) => (available * amount) / total);
}

/** Takes what is too much from what lies above the floors, and only then from the floors. */
function fitAbove(
  amounts: readonly number[],
  floors: readonly number[],
  available: number,
): number[] {
  if (sum(amounts) <= available) return [...amounts];
  if (sum(floors) >= available) return shrink(floors, available);
  const above = shrink(
    amounts.map((amount, index) => amount - (floors[index] ?? 0)),
    available - sum(floors),
  );
  return above.map((amount, index) => amount + (floors[index] ?? 0));
}

function keepLastSplit(
  channels: readonly { readonly id: string }[],
  spend: readonly number[],
  budget: number,
): BudgetPlan {
  return {
    channels: channels.map(({ id }, index) => {
      const yuan = spend[index] ?? 0;
      return { id, a: null, best: yuan, spend: yuan, nextYuan: null };
    }),
    test: 0,
    keep: Math.max(0, budget - sum(spend)),
    contribution: null,
  };
}
