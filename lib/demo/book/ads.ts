import { inPromotion } from '../events';
import type { Chance } from '../random';
import type { DemoTrade } from '../trades/types';
import { paidOf } from './orders';
import { around, eachGap, HALF_YUAN, returnGap, shareOut } from './settle';
import type { AdDay, DemoOrder } from './types';

type Draft = { -readonly [K in keyof AdDay]: AdDay[K] };
type Sums = Pick<AdDay, 'clicks' | 'spend' | 'sales'>;

const fits = ({ clicks, spend, sales }: Sums): boolean =>
  eachGap(clicks, spend) <= HALF_YUAN && returnGap(spend, sales) <= HALF_YUAN;

const plus = (a: Sums, b: Sums): Sums => ({
  clicks: a.clicks + b.clicks,
  spend: a.spend + b.spend,
  sales: a.sales + b.sales,
});
const NOTHING: Sums = { clicks: 0, spend: 0, sales: 0 };

/** How far the spend of some days may be moved so that the sums come out. */
const REACH = 0.3;
/** From which row on spend is moved for a stretch; the rows before belong to a shorter one. */
const MOVED = [
  { length: 7, from: 2 },
  { length: 30, from: 7 },
] as const;

function* moved(sums: Sums, room: number): Generator<Sums> {
  const reach = Math.round(room * REACH);
  for (const spend of around(sums.spend, Math.max(1, sums.spend - reach), sums.spend + reach))
    yield { ...sums, spend };
}

/**
 * The spends nearest to these with which clicks × cost per click and spend × return agree
 * with the sums, for each of two plans and for both together; `null` where there are none.
 * @param rooms fen of each plan that may be moved by a part of it
 */
function settled(plans: readonly Sums[], rooms: readonly number[]): readonly number[] | null {
  const [first = NOTHING, second = NOTHING] = plans;
  const seconds = [...moved(second, rooms[1] ?? 0)].filter(fits);
  for (const a of moved(first, rooms[0] ?? 0)) {
    if (!fits(a)) continue;
    const b = seconds.find((candidate) => fits(plus(a, candidate)));
    if (b) return [a.spend, b.spend];
  }
  return null;
}

/** Clicks more, of each plan, with which the sums are tried anew. */
const MORE_CLICKS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

interface Settled {
  readonly spends: readonly number[];
  /** So many clicks more in each plan. */
  readonly clicks: number;
}

/**
 * The same, with a few clicks more where it takes them: for one shop in
 * some hundreds no spend in reach agrees, and one click more is another draw.
 */
function settledSoon(plans: readonly Sums[], rooms: readonly number[]): Settled | null {
  for (const clicks of MORE_CLICKS) {
    const spends = settled(
      plans.map((plan) => ({ ...plan, clicks: plan.clicks + clicks })),
      rooms,
    );
    if (spends) return { spends, clicks };
  }
  return null;
}

/** Moves spend on some days so that the sums of a whole stretch agree too. */
function settleStretch(days: readonly Draft[][], length: number, from: number): void {
  const plans = (days[0] ?? []).map((_, plan) =>
    days.slice(0, length).reduce((all, day) => plus(all, day[plan] ?? NOTHING), NOTHING),
  );
  // A day of the promotion spends so much that its own sums would suffer.
  const movable = days.slice(from, length).filter((_, at) => !inPromotion(from + at + 1));
  const spent = plans.map((_, plan) => movable.map((day) => day[plan]?.spend ?? 0));
  const rooms = spent.map((row) => row.reduce((a, b) => a + b, 0));
  const found = settledSoon(plans, rooms);
  found?.spends.forEach((spend, plan) => {
    const row = spent[plan] ?? [];
    const target = (rooms[plan] ?? 0) + spend - (plans[plan]?.spend ?? 0);
    const shares = shareOut(
      target,
      row,
      row.map(() => 1),
    );
    movable.forEach((day, at) => {
      const draft = day[plan];
      if (draft) draft.spend = shares[at] ?? draft.spend;
    });
    const last = movable.at(-1)?.[plan];
    if (last) more(last, found.clicks);
  });
}

/** Who clicks has seen: impressions stay ahead. */
function more(draft: Draft, clicks: number): void {
  draft.clicks += clicks;
  draft.impressions = Math.max(draft.impressions, draft.clicks);
}

/** @returns per day (newest first) the days of the ad plans. */
export function adDays(
  visitors: readonly number[],
  orders: readonly DemoOrder[],
  trade: DemoTrade,
  chance: Chance,
): AdDay[][] {
  const days = visitors.map((guests, row): Draft[] => {
    const drafts = trade.plans.map((plan, at): Draft => {
      const sold = orders.filter((order) => order.age === row + 1 && order.plan === at);
      const wanted = chance.around((guests * trade.clicksOf100 * plan.share) / 100, 0.2);
      const clicks = Math.max(Math.round(wanted), sold.length + 1, 2);
      const dear = inPromotion(row + 1) ? 1.15 : 1;
      return {
        impressions: Math.round(clicks * chance.around(34, 0.25)),
        clicks,
        spend: Math.round(clicks * chance.around(plan.click * dear, 0.12)),
        orders: sold.length,
        sales: sold.reduce((sum, order) => sum + paidOf(order), 0),
      };
    });
    const found = settledSoon(
      drafts,
      drafts.map(({ spend }) => spend),
    );
    found?.spends.forEach((spend, plan) => {
      const draft = drafts[plan];
      if (!draft) return;
      draft.spend = spend;
      more(draft, found.clicks);
    });
    return drafts;
  });
  for (const { length, from } of MOVED) settleStretch(days, length, from);
  return days;
}
