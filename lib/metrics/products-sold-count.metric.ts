import { defineMetric } from './types';

export default defineMetric({
  id: 'products-sold-count',
  name: {
    'zh-CN': '动销商品数',
    en: 'Products with sales',
  },
  definition: {
    'zh-CN': '至少卖出一件的商品个数。',
    en: 'Number of different products with a sale.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'higher',
  aliases: ['动销SPU数', '支付商品数', '成交商品数'],
  labels: {
    '1688': ['动销商品数'],
    taobao: ['动销商品数', '支付商品数'],
    wechat: ['动销商品数'],
    jd: ['动销SPU数', '成交商品数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间里至少卖出一件的不同商品，一样算一个。',
        en: 'Different products with at least one sale in the period, each counted once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopfinderoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '动销商品数，就是至少卖出过一件的商品有多少样。它数的是样数，不是件数。',
      en: 'This is how many of your products sold at least one piece. It counts products, not pieces.',
    },
    like: {
      'zh-CN': '好比糖果柜上三十个格子。关门时看，有八格被人舀过。',
      en: 'A sweet shop has thirty jars. At closing time eight of them have been dipped into.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 样商品卖出去过。',
        en: '{period}, {value} of your products found a buyer.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '样数多，不等于卖得多。哪一样是主力，这里看不出。',
        en: 'Many products sold need not mean many pieces. We can not tell from it which one carries the shop.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能有几样货刚卖出第一件，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or a few goods just sold their first piece.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，卖得慢的货有时会空几天。',
        en: 'The page says it is {change} less than {against}. It may be chance. Slow goods can pass some days with no sale.',
      },
    },
    step: {
      'zh-CN': '圈出这个月第一次有人买的那样货。',
      en: 'Mark a product that sold for the first time this month.',
    },
    help: {
      text: {
        'zh-CN': '挑一样没人买的，可以做一次“商品页体检”（3.4.1）。',
        en: 'Choose one that nobody buys. Give its page a check-up with the card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '数字好看时，也可能只有一两样卖得多，别的只卖一件。',
        en: 'Behind a nice number, just one or two may sell well and the rest one piece each.',
      },
    ],
  },
  examples: [
    {
      text: '动销商品数',
      platform: 'taobao',
    },
    {
      text: '动销商品数',
      platform: 'wechat',
    },
  ],
});
