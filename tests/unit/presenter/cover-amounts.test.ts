import { describe, expect, it } from 'vitest';
import { amountBucket } from '../../../lib/presenter/amount-bucket';
import { coverAmounts, coveredValue } from '../../../lib/presenter/cover-amounts';
import { coverText } from '../../../lib/presenter/cover-text';
import { cardOf } from './cards';

const zh = (text: string) => coverText(text, 'zh-CN', amountBucket);
const en = (text: string) => coverText(text, 'en', amountBucket);

describe('an amount for other eyes', () => {
  it.each([
    [0, '不到十元', 'under ten yuan'],
    [9.99, '不到十元', 'under ten yuan'],
    [10, '几十元', 'tens of yuan'],
    [-418, '几百元', 'hundreds of yuan'],
    [5234, '几千元', 'thousands of yuan'],
    [12_500, '几万元', 'tens of thousands of yuan'],
    [123_456, '几十万元', 'hundreds of thousands of yuan'],
    [1_234_567, '几百万元', 'millions of yuan'],
    [98_765_432, '上千万元', 'tens of millions of yuan'],
  ])('%d', (amount, chinese, english) => {
    expect(amountBucket(amount, 'CNY', 'zh-CN')).toBe(chinese);
    expect(amountBucket(amount, 'CNY', 'en')).toBe(english);
  });

  it('without a currency that is known', () => {
    expect(amountBucket(5234, null, 'zh-CN')).toBe('几千');
    expect(amountBucket(5234, null, 'en')).toBe('thousands');
  });
});

describe('sentences', () => {
  it.each([
    ['昨天卖了 5,234.50 元，退了 418 元。', '昨天卖了几千元，退了几百元。'],
    ['平时一天大约 1.25 万元。', '平时一天大约几万元。'],
    ['大约 12.3 万元，美国那边 80 美元。', '大约几十万元，美国那边几十美元。'],
    // Round sums of which a share is told say nothing of the shop.
    ['每付 100 元，大约退 8 元。', '每付 100 元，大约退 8 元。'],
    ['每付 100 元，退 2 到 3 元。昨天退了 418 元。', '每付 100 元，退 2 到 3 元。昨天退了几百元。'],
    ['带来 1,600 元付款，也就是花 1 元带来 3.2 元。', '带来几千元付款，也就是花 1 元带来 3.2 元。'],
    // A round sum of the shop's own is no base.
    ['昨天卖了 1,000 元，退了 418 元。', '昨天卖了几千元，退了几百元。'],
    ['来了 480 个人，12 个付钱。', '来了 480 个人，12 个付钱。'],
  ])('%s', (text, covered) => expect(zh(text)).toBe(covered));

  it.each([
    [
      'You sold 5,234 yuan, and 1 US dollar.',
      'You sold thousands of yuan, and under ten US dollars.',
    ],
    ['A usual day has about 1.25 million yuan.', 'A usual day has millions of yuan.'],
    ['Of every 100 yuan paid, 8 yuan went back.', 'Of every 100 yuan paid, 8 yuan went back.'],
  ])('%s', (text, covered) => expect(en(text)).toBe(covered));
});

describe('a card', () => {
  const money = cardOf({
    value: { raw: '¥5,234.50', number: 5234.5, unit: 'money', readable: true },
    parts: {
      what: '客人付的钱。',
      number: '昨天客人付了 5,234.5 元。',
      verdict: '平时大约 4,980 元。',
    },
  });

  it('has no exact amount left, and keeps the rest', () => {
    const covered = coverAmounts(money);
    expect(covered.value?.raw).toBe('几千元');
    expect(covered.value?.number).toBeNull();
    expect(covered.parts).toEqual({
      what: '客人付的钱。',
      number: '昨天客人付了几千元。',
      verdict: '平时大约几千元。',
    });
    expect(JSON.stringify(covered)).not.toMatch(/5,?234|4,?980/);
  });

  it('opens no amount in its formula either', () => {
    const leaf = { kind: 'metric', id: 'x', name: '广告花费', parts: [] } as const;
    const covered = coverAmounts({
      ...money,
      formula: {
        words: '支付金额 ÷ 广告花费',
        numbers: '5,234.5 元 ÷ 1,111.1 元 = 4.71',
        agrees: true,
        tree: {
          ...leaf,
          value: '5,234.5 元',
          parts: [{ sign: '÷', node: { ...leaf, value: '1,111.1 元' } }],
        },
      },
    });
    expect(JSON.stringify(covered)).not.toMatch(/5,?234|1,?111/);
    expect(covered.formula).toMatchObject({ words: '支付金额 ÷ 广告花费', agrees: true });
  });

  it('tells the value of a list by its order of magnitude, and other values as they are', () => {
    const value = { raw: '¥73,918.42', number: 73918.42, unit: 'money', readable: true } as const;
    expect(coveredValue({ ...value, currency: 'CNY' }, 'zh-CN')).toBe('几万元');
    expect(coveredValue({ ...value, raw: '480', number: 480, unit: 'count' }, 'zh-CN')).toBe('480');
  });

  it('whose currency nobody knows has no bare number left either', () => {
    const bare = coverAmounts({
      ...money,
      value: { raw: '5,234.50', number: 5234.5, unit: 'money', readable: true },
      parts: { number: '昨天是 5,234.5。', verdict: '比前一天多了 8.2 %，3 月 1 日起。' },
    });
    expect(bare.value?.raw).toBe('几千');
    expect(bare.parts).toEqual({
      number: '昨天是几千。',
      verdict: '比前一天多了 8.2 %，3 月 1 日起。',
    });
  });

  it('of people is left as it is', () => {
    const people = cardOf({});
    expect(coverAmounts(people)).toEqual(people);
  });
});
