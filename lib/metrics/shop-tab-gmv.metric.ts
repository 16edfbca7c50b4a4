import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-tab-gmv',
  name: {
    'zh-CN': '商城页 GMV',
    en: 'Shop tab GMV',
  },
  definition: {
    'zh-CN': '从商城页卖出的金额。',
    en: 'Sales from the shop tab.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Mall GMV'],
  labels: {
    'tiktok-shop': ['Shop tab GMV', '商城页 GMV'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算从商城页卖出的钱，别的地方卖的不算。',
        en: 'Sales from the shop tab only. What other places sold is not in it.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 23060570180 (TikTok product list importer)',
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
      'zh-CN': '客人在平台的商城页里找到你的货，付的钱。',
      en: 'This is the money from people who found your goods on the shop tab.',
    },
    like: {
      'zh-CN': '好比你的蜂蜜摆在合作社的货架上，那里卖出了 70 元。',
      en: 'Your honey stands on the shared shelf of the village store. What sells from that shelf comes to 70 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商城页卖出了 {value}。',
        en: '{period}, sales through the shop tab came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '商城页只是其中一条路。看不出别的路卖得多还是少。',
        en: 'The shop tab is one way among others. We can not tell from it how the others did.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能货被更多人看见，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may have seen your goods, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能看见货的人少了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer people may have seen your goods, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开商城页，像客人一样找一找自己的货。',
      en: 'Open the shop tab. Look for your own goods as a buyer would.',
    },
    help: {
      text: {
        'zh-CN': '客人是搜了什么才看到你，可以用“客人搜什么来的”（3.3.3）。',
        en: 'What do buyers type before they find you? Use the card “What buyers search for” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它是全店成交的一部分，不要再加一遍。',
        en: 'It is part of total sales. Do not add it on top.',
      },
      {
        'zh-CN': '导出的表里，同一个名字会有大写和小写两种写法。',
        en: 'In the export the same name shows up as “Shop Tab” and “Shop tab”.',
      },
    ],
  },
  examples: [
    {
      text: 'Shop tab GMV',
      platform: 'tiktok-shop',
    },
  ],
});
