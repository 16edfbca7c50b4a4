import type { Card } from '../../../lib/explain/card';
import type { FormulaNode } from '../../../lib/figures/formula-tree';

const leaf = (id: string, name: string, value: string | null): FormulaNode => ({
  kind: 'metric',
  id,
  name,
  value,
  parts: [],
});

const conversionTree = (name: string, buyers: string, visitors: string): FormulaNode => ({
  ...leaf('pay-conversion-rate', name, '2.5 %'),
  parts: [
    { sign: null, node: leaf('buyers', buyers, '12') },
    { sign: '÷', node: leaf('visitors', visitors, '480') },
  ],
});

/** The worked example 支付转化率 with the sample numbers 12 of 480. */
export const CONVERSION: Card = {
  metricId: 'pay-conversion-rate',
  language: 'zh-CN',
  label: '支付转化率',
  name: '支付转化率',
  value: { raw: '2.50%', number: 0.025, unit: 'percent', readable: true },
  period: { text: '昨天', read: null },
  parts: {
    what: '支付转化率，就是来的人里有多少人付了钱。',
    like: '好比 100 个人走进小店，有 3 个人买了东西。',
    number: '昨天来了 480 个人，有 12 个人付钱。',
    verdict: '人数还少，这个数会上下跳。现在还看不出好坏。',
    step: '挑看的人最多的一件货，换一张更清楚的首图。',
    help: '想请人帮忙拍照，可以看“拍照写字的帮手”（3.4.1）。',
  },
  verdict: 'cannot-tell',
  path: '3.4.1',
  figure: { kind: 'hundred', of100: 2.5, alt: '100 个人里大约 2 到 3 个' },
  formula: {
    words: '付钱的人数 ÷ 访客数',
    numbers: '12 ÷ 480 = 2.5%',
    agrees: true,
    tree: conversionTree('支付转化率', '付钱的人数', '访客数'),
  },
  platformNotes: ['按人算，买三单的人也只算一个。'],
  elsewhere: [{ platform: '抖音', formula: null, lines: ['按成交人数算。'] }],
  relations: { movedBy: [{ id: 'visitors', name: '访客数' }], moves: [] },
  pitfalls: ['访客不到一百时，多一单就变很多。'],
  sources: [
    { text: '平台帮助中心', url: 'https://help.example/a' },
    { text: '来源未公开' },
    { text: '坏地址', url: 'javascript:alert(1)' },
  ],
};

export const CONVERSION_EN: Card = {
  ...CONVERSION,
  language: 'en',
  name: 'Payment conversion rate',
  period: { text: 'yesterday', read: null },
  parts: {
    what: 'This is how many of the people who came also paid.',
    like: 'Think of 100 people who walk into a shop. Three of them buy.',
    number: 'Yesterday 480 people came and 12 paid.',
    verdict: 'The count is still small. We can not tell yet.',
    step: 'Take the item most people look at. Use a clearer first photo.',
    help: 'Need help with photos? See the photo helper card (3.4.1).',
  },
  figure: { kind: 'hundred', of100: 2.5, alt: 'About 2 to 3 out of 100 people' },
  formula: {
    words: 'people who paid ÷ visitors',
    numbers: '12 ÷ 480 = 2.5%',
    agrees: false,
    tree: conversionTree('Payment conversion rate', 'people who paid', 'visitors'),
  },
};

export const UNREADABLE: Card = {
  ...CONVERSION,
  value: {
    raw: '\ue3f1\ue2a0',
    number: null,
    unit: null,
    readable: false,
    why: 'private-glyphs',
  },
  figure: null,
  parts: { ...CONVERSION.parts, number: '这个数读不出来。我们不猜。' },
};

/** A name that the grammar put together: no text, formula or source of its own. */
export const COMPOSED: Card = {
  ...CONVERSION,
  metricId: null,
  label: '直播间加购人数',
  name: '直播间加购人数',
  parts: {
    what: '这个名字是几个词拼起来的：“直播间” + “加购” + “人数”。它还没有单独的说明。',
  },
  figure: null,
  formula: null,
  platformNotes: [],
  elsewhere: [],
  relations: null,
  pitfalls: [],
  sources: [],
};
