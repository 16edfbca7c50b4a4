import { defineMetric } from './types';

export default defineMetric({
  id: 'units-sold-30d',
  name: {
    'zh-CN': '近30天销量',
    en: 'Units sold in 30 days',
  },
  definition: {
    'zh-CN': '商品最近30天卖出的件数。',
    en: 'Units sold in the last 30 days.',
  },
  category: 'product',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['30日销量'],
    wechat: ['近30天经营概览'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是件，固定看最近 30 天，不随页面日期变。',
        en: 'It counts pieces over a fixed 30 days and does not follow the page date.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['items-sold', 'product-total-sales', 'ad-units-sold'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '这样货，最近三十天一共卖出多少件。',
      en: 'This is how many pieces of the product were sold over the last thirty days.',
    },
    like: {
      'zh-CN': '好比墙上撕日历，只留最近三十张。数一数每张上画了几件。',
      en: 'On each calendar page you draw a stroke for each sale. You keep just the last thirty pages and count.',
    },
    number: {
      value: {
        'zh-CN': '最近三十天，这样货卖出 {value} 件。',
        en: 'Over thirty days, the pieces sold of this product come to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '三十天是合在一起的。这几天快了还是慢了，看不出。',
        en: 'Thirty days are lumped into one. We can not tell if the last few days were faster or slower.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，一张大单就能加上好几件。',
        en: 'The page says it is {change} more than {against}. It may be chance, as one big order adds many pieces.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能旧的好日子刚好滑出三十天。',
        en: 'The page says it is {change} less than {against}. It may be chance, or good old days just dropped out of the count.',
      },
    },
    step: {
      'zh-CN': '数一数，最近三十天里有几天一件也没卖。',
      en: 'Count the days of the last thirty on which not one piece was sold.',
    },
    help: {
      text: {
        'zh-CN': '动过标题或图片的，可以用“改了有用吗”看前后（3.4.1）。',
        en: 'Did you change a title or photo? The card that asks if it helped looks at before and after (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '你在页面上换日期，它也不跟着变。',
        en: 'Change the date on the page, and this number stays.',
      },
    ],
  },
  examples: [
    {
      text: '30日销量',
      platform: 'pinduoduo',
    },
    {
      text: '近30天经营概览',
      platform: 'wechat',
    },
  ],
});
