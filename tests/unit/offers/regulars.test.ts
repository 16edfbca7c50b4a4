import { describe, expect, it } from 'vitest';
import afterSaleSteps from '../../../lib/offers/after-sale-steps.offer';
import customerGroups from '../../../lib/offers/customer-groups.offer';
import goesWith from '../../../lib/offers/goes-with.offer';
import { type BoughtGoods, goodsPairs } from '../../../lib/offers/goods-pairs';
import memberGift from '../../../lib/offers/member-gift.offer';
import repeatValue from '../../../lib/offers/repeat-value.offer';
import thankAndAsk from '../../../lib/offers/thank-and-ask.offer';
import userActivity from '../../../lib/offers/user-activity.offer';
import { told, toldOnly } from './support';

/** Costs that leave exactly this much of an order. */
const leaving = (left: number) => ({
  price: String(left + 30),
  unitCost: '30',
  feeRate: '0',
  shipping: '0',
  packing: '0',
  refundShare: '0',
  refundLoss: '0',
});

describe('member-gift', () => {
  // The vectors of docs/maths.md: n, q, coupon, left → needed.
  it.each([
    [60, 15, 5, 20, '多来 3 位，这份心意就不少钱。'],
    [60, 50, 10, 18, '要多来 38 位，可本来不会来的一共 30 位。'],
    [40, 10, 20, 18, '券有 20 元，一单留下 18 元：来一位就少一点。'],
    [40, 0, 5, 18, '没有人本来就会来，多来一位就够。'],
  ])('%i buyers, %i of 100 come anyway, coupon %i, left %i', (n, q, coupon, left, headline) => {
    const result = told(memberGift, {
      buyers: String(n),
      comeAnyway: `${q}%`,
      coupon: String(coupon),
      ...leaving(left),
    });
    expect(result?.headline).toBe(headline);
  });
  it('reckons the money left from the cost card', () => {
    expect(told(memberGift)?.lines?.map(({ value }) => value)).toEqual([
      '23 元',
      '18.2 元',
      '45 元',
    ]);
  });
  it('says what a coupon of half the worth takes', () => {
    // 60 × 0.15 × 2.5 ÷ (20 − 2.5) = 1.29 → 2
    const result = told(memberGift, { ...leaving(20) });
    expect(result?.next?.[0]).toContain('2.5 元，要多来的是 2 位');
  });
});

describe('repeat-value', () => {
  const counts = (...rows: [number, number][]) => ({
    counts: rows.map(([times, people]) => ({ times: String(times), people: String(people) })),
  });

  it.each<[string, [number, number][], number, string]>([
    [
      '10 buyers: halves',
      [
        [1, 7],
        [2, 2],
        [3, 1],
      ],
      20,
      '大约给店里留下 20 元 到 36 元',
    ],
    [
      '20 buyers: the mean',
      [
        [1, 12],
        [2, 5],
        [4, 3],
      ],
      15,
      '平均给店里留下 26 元',
    ],
    [
      '2 buyers',
      [
        [1, 1],
        [2, 1],
      ],
      36,
      '大约给店里留下 36 元 到 72 元',
    ],
  ])('%s', (_, rows, left, expected) => {
    const result = told(repeatValue, { ...counts(...rows), ...leaving(left) });
    expect(result?.headline).toContain(expected);
  });
  it('takes the careful end as the highest cost to win one', () => {
    const few = told(repeatValue, { ...counts([1, 7], [2, 2], [3, 1]), ...leaving(20) });
    expect(few?.lines?.at(-1)?.value).toBe('20 元');
  });
  it('says what one more visit of a fifth of the new ones would do', () => {
    // 24 once, 10 twice, 4 three times, 2 five times: 66 orders of 40 buyers; 5 come again.
    const result = told(repeatValue, leaving(20));
    expect(result?.headline).toContain('33 元');
    expect(result?.next?.[0]).toContain('多 1.7 元');
    expect(result?.next?.[1]).toContain('有 24 位。里面 5 位再来一次，平均就到 36 元');
  });
  it('says so where an order leaves nothing, and where there are too many to write down', () => {
    const loses = told(repeatValue, { ...leaving(20), price: '10' });
    expect(loses?.headline).toContain('一单留不下钱');
    expect(loses?.lines).toHaveLength(2);
    const many = told(repeatValue, counts([1, 15_000], [2, 15_000]));
    expect(many?.headline).toBe('这几个数算不了。');
  });
});

describe('customer-groups', () => {
  it('tells groups and one act each (vector 1 of docs/maths.md, moved by 145 days)', () => {
    const result = told(customerGroups);
    expect(result?.lines?.slice(0, 4).map(({ label, value }) => `${label} ${value}`)).toEqual([
      '新朋友 2 位',
      '老朋友 3 位',
      '好久不见 2 位',
      '走过路过 2 位',
    ]);
    expect(result?.lines?.find(({ label }) => label === '先照顾')?.value).toBe('“好久不见”');
    expect(result?.cautions?.at(-1)).toContain('30 天里最多 3 条');
  });
  it('makes a list of few and eight groups of many', () => {
    const order = (at: number) => ({
      buyer: `b${at}`,
      on: at % 2 ? '2026-11-01' : '2026-01-10',
      amount: String(10 + at),
    });
    const orders = (count: number) => ({
      orders: Array.from({ length: count }, (_, at) => order(at)),
    });
    expect(told(customerGroups, orders(5))?.headline).toContain('一位一位记着');
    expect(told(customerGroups, orders(5))?.figure).toBeNull();
    const many = told(customerGroups, orders(50));
    expect(many?.lines?.map(({ label }) => label)).toContain('重要发展');
    const sum = many?.lines
      ?.filter(({ value }) => value.endsWith(' 位'))
      .reduce((all, { value }) => all + parseInt(value, 10), 0);
    expect(sum).toBe(50);
  });
  it('shows no name and no code of a buyer', () => {
    expect(JSON.stringify(told(customerGroups))).not.toMatch(/c\d/);
  });
});

describe('goodsPairs', () => {
  const bought = (...orders: [string, string[]][]): BoughtGoods[] =>
    orders.map(([buyer, goods]) => ({ buyer, goods }));

  it.each<[string, BoughtGoods[], string[]]>([
    ['in one order', bought(['a', ['x', 'y']]), ['x+y 1 1']],
    ['in two orders of one buyer', bought(['a', ['x']], ['a', ['y']]), ['x+y 1 0']],
    ['one buyer counts once', bought(['a', ['x', 'y']], ['a', ['y', 'x']]), ['x+y 1 1']],
    ['of two buyers none shares', bought(['a', ['x']], ['b', ['y']]), []],
    ['the same thing twice is no pair', bought(['a', ['x', 'x']]), []],
    [
      'most first, then by name',
      bought(['a', ['x', 'y', 'z']], ['b', ['y', 'z']]),
      ['y+z 2 2', 'x+y 1 1', 'x+z 1 1'],
    ],
  ])('%s', (_, orders, expected) => {
    expect(
      goodsPairs(orders).map(
        ({ goods, buyers, together }) => `${goods.join('+')} ${buyers} ${together}`,
      ),
    ).toEqual(expected);
  });
  it('leaves out who buys everything', () => {
    const all = Array.from({ length: 31 }, (_, at) => `g${at}`);
    expect(goodsPairs(bought(['reseller', all]))).toEqual([]);
  });
});

describe('goes-with', () => {
  it('names a pair of three buyers or more, and how many took it at once', () => {
    const result = told(goesWith);
    expect(result?.headline).toContain('有 4 位客人两样都买过');
    expect(result?.lines).toHaveLength(1);
    expect(result?.lines?.[0]?.hint).toBe('其中 3 位是一次买的');
  });
  it('waits where no pair has three', () => {
    const orders = [
      { buyer: 'a', on: '2026-11-01', amount: '9', goods: '甲 | 乙' },
      { buyer: 'b', on: '2026-11-01', amount: '9', goods: '甲 | 乙' },
    ];
    expect(told(goesWith, { orders })?.headline).toContain('还没有哪两样');
    const three = [...orders, { buyer: 'c', on: '2026-11-02', amount: '9', goods: '乙|甲' }];
    const result = told(goesWith, { orders: three });
    expect(result?.headline).toContain('3 位客人');
    expect(result?.cautions?.join()).toContain('几乎人人都买');
  });
});

describe('user-activity', () => {
  it.each([
    // 80 × 0.1 × 5 ÷ (23 − 5) = 2.2, and the fee of 20 ÷ 18 = 1.1 more
    [{}, '多来 4 位'],
    [{ fee: '0' }, '多来 3 位'],
    [{ fee: '2000' }, '先不参加：要多来 114 位'],
    [{ off: '30' }, '比一单留下的还多'],
    [{ left: '' }, '先看清“会员日”'],
  ])('%j', (changes, expected) => {
    expect(told(userActivity, changes)?.headline).toContain(expected);
  });
});

describe('after-sale-steps', () => {
  it('puts goods, days and care into three texts', () => {
    const lines = told(afterSaleSteps)?.lines ?? [];
    expect(lines.map(({ value }) => value)).toEqual([
      '您好，宽口棉袜今天发出了。路上大约 3 天，慢了我来问。',
      '您好，宽口棉袜应该到了。有一点要留心：头一次先用凉水洗。有哪里不合适就告诉我。',
      '您好，宽口棉袜用了些日子了，还顺手吗？不好用也请告诉我，我好改。',
    ]);
    expect(lines[2]?.hint).toContain('第 18 天；你改成了');
  });
  it('sees days out of order, and does without the rest', () => {
    const steps = [{ day: '5' }, { day: '2' }];
    expect(told(afterSaleSteps, { steps })?.cautions?.at(-1)).toContain('一天比一天晚');
    expect(toldOnly(afterSaleSteps, { goods: '茶' })?.lines?.[1]?.value).not.toContain('留心');
    expect(toldOnly(afterSaleSteps, {})).toBeNull();
  });
});

describe('thank-and-ask', () => {
  it('counts who wrote of those who were asked, with the room for chance', () => {
    const result = told(thankAndAsk);
    expect(result?.headline).toBe('谢过 3 位，1 位写了话。');
    expect(result?.lines?.[0]?.hint).toContain('100 位里在 6 到 79 之间');
    expect(result?.lines?.[1]?.value).toContain('上次您拍了照片给我看，');
  });
  it('always says that reviews are not paid for', () => {
    const buyers = [{ code: '甲', why: '', state: 'later' }];
    expect(toldOnly(thankAndAsk, { buyers })?.cautions?.[0]).toContain('不拿钱');
    expect(toldOnly(thankAndAsk, { buyers })?.headline).toContain('还没问');
    expect(toldOnly(thankAndAsk, { buyers: [...buyers, ...buyers] })?.cautions?.at(-1)).toContain(
      '两行',
    );
  });
});
