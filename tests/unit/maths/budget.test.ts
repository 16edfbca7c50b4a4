import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, splitBudget } from '../../../lib/maths/budget';
import { sum } from '../../../lib/maths/statistics';
import { alike, many, whole, yuan } from './many';

const blank = fc.constant(null);
const channel = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      spend: yuan(10_000),
      contribution: fc.oneof(
        yuan(30_000),
        yuan(500).map((money) => -money),
        fc.constant(0),
      ),
      orders: whole(0, 200),
      lastWeek: fc.oneof(blank, yuan(10_000), fc.constant(0)),
      stop: fc.boolean(),
    }),
  },
  fc.record({
    spend: fc.constant(0),
    contribution: fc.constant(0),
    orders: fc.constant(0),
    lastWeek: blank,
    stop: fc.boolean(),
  }),
);
const channels = fc
  .array(channel, { minLength: 1, maxLength: 6 })
  .map((list): Channel[] => list.map((one, at) => ({ ...one, id: `way-${at}` })));
/** Enough orders everywhere and no cap: the split itself. */
const free = channels.map((list) =>
  list.map((one) => ({ ...one, orders: one.spend ? 50 : 0, lastWeek: null, stop: false })),
);

describe('a budget', () => {
  it('is never exceeded, never negative, and accounts for every yuan', () => {
    many(
      fc.property(fc.oneof(yuan(20_000), fc.constant(0)), channels, (budget, list) => {
        const { value } = splitBudget({ budget, channels: list });
        if (!value) return false;
        const spend = value.channels.map((one) => one.spend);
        const slack = 1e-9 * Math.max(1, budget);
        return (
          spend.every((yuan) => yuan >= 0) &&
          value.keep >= 0 &&
          value.test >= 0 &&
          value.test <= 0.1 * budget + slack &&
          sum(spend) <= budget + slack &&
          Math.abs(sum(spend) + value.keep - budget) <= slack
        );
      }),
      3_000,
    );
  });

  it('brings the same with the next yuan everywhere, and never less than a yuan', () => {
    many(
      fc.property(yuan(20_000), free, (budget, list) => {
        const { value } = splitBudget({ budget, channels: list });
        const next = (value?.channels ?? []).flatMap(({ nextYuan }) => nextYuan ?? []);
        return next.every((each) => alike(each, next[0] ?? 0) && each >= 1 - 1e-9);
      }),
    );
  });

  it('is split so that moving a yuan brings no more', () => {
    many(
      fc.property(
        yuan(20_000),
        free,
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (budget, list, part) => {
          const { value } = splitBudget({ budget, channels: list });
          if (!value) return false;
          const tried = value.channels.filter(({ a }) => a !== null && a > 0);
          const brings = (spend: readonly number[]) =>
            sum(tried.map(({ a }, i) => (a ?? 0) * Math.sqrt(spend[i] ?? 0)));
          const now = tried.map(({ spend }) => spend);
          return tried.every((_, from) =>
            tried.every((_, to) => {
              if (from === to) return true;
              const moved = [...now];
              const yuan = (now[from] ?? 0) * part;
              moved[from] = (now[from] ?? 0) - yuan;
              moved[to] = (now[to] ?? 0) + yuan;
              return brings(moved) <= brings(now) + 1e-9 * Math.max(1, brings(now));
            }),
          );
        },
      ),
    );
  });

  it('gives no channel less when there is more to spend', () => {
    many(
      fc.property(yuan(20_000), yuan(20_000), free, (one, other, list) => {
        const plan = (budget: number) =>
          splitBudget({ budget, channels: list }).value?.channels ?? [];
        const [small, large] = [plan(Math.min(one, other)), plan(Math.max(one, other))];
        return small.every(({ spend }, i) => spend <= (large[i]?.spend ?? 0) + 1e-6);
      }),
    );
  });

  it('is split alike in any currency, but for the test money', () => {
    many(
      fc.property(yuan(20_000), free, whole(2, 20), (budget, list, times) => {
        const tried = list.filter(({ spend }) => spend);
        if (!tried.length) return true;
        const grown = tried.map((one) => ({
          ...one,
          spend: (one.spend ?? 0) * times,
          contribution: (one.contribution ?? 0) * times,
        }));
        const few = splitBudget({ budget, channels: tried }).value;
        const more = splitBudget({ budget: budget * times, channels: grown }).value;
        return (few?.channels ?? []).every(({ spend }, i) =>
          alike(spend * times, more?.channels[i]?.spend ?? -1, budget * times),
        );
      }),
    );
  });

  it('changes a channel by thirty percent of last week at most, if the money allows', () => {
    many(
      fc.property(yuan(20_000), channels, (budget, list) => {
        const { value, verdict, cautions } = splitBudget({ budget, channels: list });
        if (verdict === 'keep-last-split') return true;
        const short = cautions.includes('budget-below-cap');
        return list.every(({ spend, lastWeek, stop }, i) => {
          const plan = value?.channels[i]?.spend ?? -1;
          if (stop) return plan === 0;
          if (!spend || !lastWeek) return true;
          const slack = 1e-9 * lastWeek;
          return plan <= 1.3 * lastWeek + slack && (short || plan >= 0.7 * lastWeek - slack);
        });
      }),
    );
  });

  const way = (id: string, over: Partial<Channel> = {}): Channel => ({
    id,
    spend: 400,
    contribution: 800,
    orders: 20,
    ...over,
  });

  it('keeps the last split while a channel has fewer than 5 orders', () => {
    const list = [way('search'), way('feed', { spend: 200, orders: 4, lastWeek: 100 })];
    const result = splitBudget({ budget: 1000, channels: list });
    expect(result).toMatchObject({ verdict: 'keep-last-split', n: 4, cautions: ['few-orders'] });
    expect(result.value?.channels.map(({ spend }) => spend)).toEqual([400, 100]);
    expect(result.value).toMatchObject({ keep: 500, contribution: null });
    const short = splitBudget({ budget: 250, channels: list }).value;
    expect(short?.channels.map(({ spend }) => spend)).toEqual([200, 50]);
  });

  it('spends nothing where nothing was left, and says so', () => {
    const list = [way('search'), way('feed', { contribution: -50 })];
    const result = splitBudget({ budget: 1000, channels: list });
    expect(result.value?.channels[1]).toMatchObject({ spend: 0, nextYuan: null });
    expect(result.cautions).toEqual(['estimate', 'channel-earns-nothing']);
    const none = splitBudget({ budget: 1000, channels: [way('feed', { contribution: 0 })] });
    expect(none).toMatchObject({ verdict: 'no-channel-earns', value: { keep: 1000 } });
  });

  it('shares a tenth at most among channels never tried, 50 yuan each', () => {
    const untried = (id: string) => way(id, { spend: 0, contribution: 0, orders: 0 });
    const list = [way('search'), untried('live'), untried('friends')];
    expect(splitBudget({ budget: 2000, channels: list }).value?.test).toBe(100);
    const small = splitBudget({ budget: 600, channels: list }).value;
    expect(small?.test).toBe(60);
    expect(small?.channels.map(({ spend }) => spend)).toEqual([400, 30, 30]);
  });

  it('stops a channel only when asked', () => {
    const list = (stop: boolean) => [way('search', { contribution: -50, lastWeek: 100, stop })];
    const spend = (stop: boolean) =>
      splitBudget({ budget: 500, channels: list(stop) }).value?.channels[0]?.spend;
    expect(spend(false)).toBe(70);
    expect(spend(true)).toBe(0);
  });

  it('says when there is too little for the cap', () => {
    const list = [way('search', { lastWeek: 400 }), way('feed', { lastWeek: 200 })];
    const result = splitBudget({ budget: 210, channels: list });
    expect(result.cautions).toEqual(['estimate', 'change-capped', 'budget-below-cap']);
    const spend = (result.value?.channels ?? []).map((one) => Math.round(one.spend));
    expect(spend).toEqual([140, 70]);
  });

  it.each<[string, Channel[], string]>([
    ['no channel', [], 'nothing-counted'],
    ['one channel twice', [way('search'), way('search')], 'same-name-twice'],
    ['money from nothing', [way('search', { spend: 0 })], 'does-not-add-up'],
    ['spend below zero', [way('search', { spend: -1 })], 'negative'],
    ['blank orders', [way('search', { orders: null })], 'missing-input'],
  ])('is refused with %s', (_, list, why) => {
    expect(splitBudget({ budget: 300, channels: list }).cautions).toEqual([why]);
  });
});
