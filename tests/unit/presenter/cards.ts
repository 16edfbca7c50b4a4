import type { Card } from '../../../lib/explain/card';

/** A card with every part, of people and not of money. */
export const cardOf = (over: Partial<Card>): Card => ({
  metricId: 'pay-conversion-rate',
  language: 'zh-CN',
  label: '支付转化率',
  name: '付款的人占多少',
  value: { raw: '2.50%', number: 0.025, unit: 'percent', readable: true },
  period: { text: '昨天', read: null },
  parts: {
    what: '来的人里，有多少人付了钱。',
    like: '100 个人走进小店，有 3 个买了东西。',
    number: '昨天来了 480 个人，12 个付钱。',
    verdict: '人还少，再等 200 位客人。',
    step: '换一张更清楚的首图。',
    help: '拍照写字的帮手。',
  },
  verdict: 'cannot-tell',
  path: '3.4.1',
  figure: { kind: 'hundred', of100: 2.5, alt: '100 个人里大约 2 到 3 个' },
  formula: null,
  platformNotes: [],
  elsewhere: [],
  relations: null,
  pitfalls: [],
  sources: [],
  ...over,
});
