import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuyerOrder, customerGroups } from '../../../lib/maths/customer-groups';
import { dayNumber, isoDay } from '../../../lib/shared/days';
import { many, whole, yuan } from './many';

const today = '2026-06-30';
const NOW = dayNumber(today) ?? 0;
const order = (buyer: string, ago: number, spend = 100, refunded = false): BuyerOrder => ({
  buyer,
  day: isoDay(NOW - ago),
  spend,
  refunded,
});
const orders = fc.array(
  fc
    .tuple(whole(0, 40), whole(-5, 400), yuan(1000), fc.boolean())
    .map(([buyer, ago, spend, refunded]) => order(`b${buyer}`, ago, spend, refunded)),
  { maxLength: 120 },
);
const shop = (
  buyers: number,
  make: (at: number) => BuyerOrder[] = (at) => [order(`b${at}`, at % 300)],
) => Array.from({ length: buyers }, (_, at) => make(at)).flat();

describe('groups of buyers', () => {
  it('count each buyer once, half of them at least as high, whatever the order of the list', () => {
    many(
      fc.property(orders, (list) => {
        const result = customerGroups({ orders: list, today });
        const kept = list.filter(({ day, refunded }) => {
          const ago = NOW - (dayNumber(day) ?? 0);
          return !refunded && ago >= 0 && ago < 365;
        });
        const names = new Set(kept.map(({ buyer }) => buyer));
        if (!result.value) return names.size === 0 && result.cautions.includes('nothing-counted');
        const { buyers } = result.value;
        const turned = customerGroups({ orders: list.toReversed(), today }).value;
        const byName = (list: typeof buyers) =>
          JSON.stringify(
            list.toSorted((a, b) => (a.buyer < b.buyer ? -1 : 1)).map(({ eight }) => eight),
          );
        return (
          result.n === names.size &&
          new Set(buyers.map(({ buyer }) => buyer)).size === names.size &&
          buyers.filter(({ high }) => high).length >= names.size / 2 &&
          byName(buyers) === byName(turned?.buyers ?? [])
        );
      }),
    );
  });

  it('stay as they are in any currency', () => {
    many(
      fc.property(orders, whole(2, 100), (list, times) => {
        const grown = list.map((one) => ({ ...one, spend: (one.spend ?? 0) * times }));
        const one = customerGroups({ orders: list, today });
        const more = customerGroups({ orders: grown, today });
        const recency = (result: typeof one) =>
          result.value?.buyers.map(({ buyer, four }) => buyer + four).join();
        // Sums of many prices may differ in the last digit, which moves a buyer at the median.
        const high = (result: typeof one) =>
          result.value?.buyers.filter((buyer) => buyer.high).length ?? 0;
        return recency(one) === recency(more) && Math.abs(high(one) - high(more)) <= 1;
      }),
    );
  });

  it('name the four and the eight from the same three answers', () => {
    const names = {
      '111': ['old-friend', 'important-value'],
      '101': ['new-friend', 'important-develop'],
      '011': ['long-no-see', 'important-keep'],
      '001': ['passed-by', 'important-win-back'],
      '110': ['old-friend', 'common-value'],
      '100': ['new-friend', 'common-develop'],
      '010': ['long-no-see', 'common-keep'],
      '000': ['passed-by', 'common-win-back'],
    };
    many(
      fc.property(orders, (list) =>
        (customerGroups({ orders: list, today }).value?.buyers ?? []).every(
          ({ recent, often, high, four, eight }) => {
            const key = [recent, often, high].map(Number).join('') as keyof typeof names;
            return names[key].join() === [four, eight].join();
          },
        ),
      ),
    );
  });

  it.each([
    [7, 'list-only'],
    [8, 'four-groups'],
    [49, 'four-groups'],
    [50, 'eight-groups'],
  ])('of %d buyers: %s', (buyers, verdict) => {
    const result = customerGroups({ orders: shop(buyers), today });
    expect(result).toMatchObject({ n: buyers, verdict });
    expect(result.cautions.includes('few-buyers')).toBe(buyers < 8);
  });

  it('have fifths from 200 buyers on, equal buyers alike', () => {
    expect(customerGroups({ orders: shop(199), today }).value?.buyers[0]?.fifths).toBeNull();
    const list = shop(200, (at) => [order(`b${at}`, at, 1000 - at)]);
    const fifths = customerGroups({ orders: list, today }).value?.buyers.map((one) => one.fifths);
    expect(fifths?.[0]).toEqual({ r: 5, f: 1, m: 5 });
    expect(fifths?.[199]).toEqual({ r: 1, f: 1, m: 1 });
    expect(fifths?.filter((one) => one?.m === 3)).toHaveLength(40);
  });

  it('take orders of one day as one', () => {
    const list = [order('a', 3, 60), order('a', 3, 40), order('b', 3, 100)];
    const { value } = customerGroups({ orders: list, today });
    expect(value?.buyers.map(({ often, high }) => [often, high])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('leave out refunds, other years and days to come, and say so', () => {
    const list = [order('a', 3), order('b', 3, 100, true), order('c', 365), order('d', -1)];
    const result = customerGroups({ orders: list, today });
    expect(result.value?.buyers.map(({ buyer }) => buyer)).toEqual(['a']);
    expect(result.cautions).toEqual([
      'few-buyers',
      'trade-default',
      'refunds-left-out',
      'outside-window',
    ]);
    expect(customerGroups({ orders: [order('c', 364)], today }).n).toBe(1);
  });

  it('go by the shop’s own gaps from five on, else by those of the trade', () => {
    const often = shop(5, (at) => [order(`b${at}`, 50), order(`b${at}`, 10)]);
    expect(customerGroups({ orders: often, today }).value).toMatchObject({
      medianGap: 40,
      recentDays: 60,
    });
    const fewer = often.slice(0, 8);
    const fresh = customerGroups({ orders: fewer, today, tradeDays: 30 });
    expect(fresh.value).toMatchObject({ medianGap: null, recentDays: 30 });
    expect(fresh.cautions).toContain('trade-default');
  });

  it.each([
    ['an empty list', { orders: [], today }, 'nothing-counted'],
    ['refunds alone', { orders: [order('a', 3, 100, true)], today }, 'nothing-counted'],
    ['no date', { orders: [{ ...order('a', 3), day: 'soon' }], today }, 'bad-date'],
    ['no today', { orders: [order('a', 3)], today: 'now' }, 'bad-date'],
    ['a blank price', { orders: [{ ...order('a', 3), spend: null }], today }, 'missing-input'],
    ['a price below zero', { orders: [order('a', 3, -1)], today }, 'negative'],
  ])('are refused for %s', (_, inputs, why) => {
    expect(customerGroups(inputs).cautions).toEqual([why]);
  });
});
