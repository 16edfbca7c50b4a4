import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-fav-cart-cost',
  name: {
    'zh-CN': '总收藏加购成本',
    en: 'Cost per favourite or cart add',
  },
  definition: {
    'zh-CN': '平均每次收藏或加购花多少钱。',
    en: 'Ad money per save or cart add.',
  },
  category: 'ads',
  unit: 'money',
  base: 'action',
  better: 'lower',
  aliases: ['收藏加购成本', '宝贝收藏加购成本'],
  labels: {
    taobao: ['总收藏加购成本', '宝贝收藏加购成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-fav-cart-count',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费，除以收藏和放进购物车一共的次数。',
        en: 'Ad money divided by saves and cart adds together.',
      },
    ],
  },
  drivers: ['ad-spend', 'ad-fav-cart-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      'zh-CN': '总收藏加购成本，就是换来一次收藏或进购物车，平均花多少广告费。',
      en: 'For one save or one cart add, ads cost this much on average.',
    },
    like: {
      'zh-CN': '好比做一本样品册花 40 元。有人借走看，有人说“给我留一件”，共 20 次，一次 2 元。',
      en: 'A sample book costs 40 yuan. Some borrow it, some say “keep one for me”: 20 times in all, 2 yuan each.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一次收藏或进购物车合 {value}。',
        en: '{period}, one save or cart add came to {value}.',
      },
      withInputs: {
        'zh-CN': '{period}，两种加起来 {adFavCartCount} 次。花了 {adSpend} 广告费，一次 {value}。',
        en: '{period}, there were {adFavCartCount} saves and cart adds. With {adSpend} of ad money, each one cost {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人顺手收藏，并没想买。光看这个价，看不出以后。',
        en: 'Some save a thing without a plan to buy. From this price we can not tell what will follow.',
      },
    },
    step: {
      'zh-CN': '挑一件收藏多的货，读一读客人问过的话。',
      en: 'Pick one item that many saved. Read what people asked about it.',
    },
    help: {
      text: {
        'zh-CN': '客人收藏以后，别家怎么招呼？可以看“我的一个经验”（3.3.1）。',
        en: 'What do other shops do after a save? Come and share with the card “One thing I learned” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '收藏便宜，不等于会成交。',
        en: 'A cheap save does not have to end in a sale.',
      },
    ],
  },
  examples: [
    {
      text: '总收藏加购成本',
      platform: 'taobao',
    },
  ],
});
