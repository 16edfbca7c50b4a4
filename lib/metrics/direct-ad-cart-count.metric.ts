import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-cart-count',
  name: {
    'zh-CN': '直接购物车数',
    en: 'Direct ad cart adds',
  },
  definition: {
    'zh-CN': '点广告后把这个商品加购的数量。',
    en: 'Cart adds of the advertised product itself.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直接购物车数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点广告后放进购物车的动作，只数被推广的商品。',
        en: 'Acts of adding to the cart after an ad click are counted, for the advertised item only.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直接购物车数，就是点了广告以后，这件货被放进购物车几次。',
      en: 'This counts how often the advertised item was put in a cart after an ad click.',
    },
    like: {
      'zh-CN': '好比菜贩在黑板上写了小葱，客人看见就往篮子里放。放一回，画一道。',
      en: 'A chalk board says fresh leek today. Each time one lands in a basket because of it, you make a mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告里的这件货，进了购物车 {value} 次。',
        en: '{period}, this item went into a cart {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '放进去的货，客人可能还在等。买不买，现在看不出。',
        en: 'People may still be thinking it over. Buy or not, we can not tell that yet.',
      },
    },
    step: {
      'zh-CN': '数一数这件货的页面，从上到下有几张图。',
      en: 'Count the photos on the page of this item, from top to bottom.',
    },
    help: {
      text: {
        'zh-CN': '想从这一页改一小处，可以看“改一处”（3.3.3）。',
        en: 'Want to change one small thing on that page? See the card for one change (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '总购物车数里已经包含它，不用再加。',
        en: 'The total of cart adds already holds it, so there is nothing to add.',
      },
    ],
  },
  examples: [
    {
      text: '直接购物车数',
      platform: 'taobao',
    },
  ],
});
