import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-page-visitors',
  name: {
    'zh-CN': '店铺页访客数',
    en: 'Shop home/page visitors',
  },
  definition: {
    'zh-CN': '打开过店铺首页或活动页的人数。',
    en: 'Distinct people who opened the shop home or event pages.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['店铺页访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '打开过首页或活动页的人，去掉重复；只看商品页的人，不算。',
        en: 'People who opened the home or event pages, each once; those who saw only product pages are out.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '店铺页访客数，就是打开过店铺首页或活动页的人数。只看商品页的人，不在里面。',
      en: 'This is how many people opened your home page or an event page. Those who saw only a product page are not in it.',
    },
    like: {
      'zh-CN': '好比走进饭馆大厅的人。在外卖窗口买一份就走的，不数。',
      en: 'Count the guests who stepped into the dining hall. Those at the take-away window are left out.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人打开过店铺页。',
        en: '{period}, {value} people opened your shop pages.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看过首页的人，后来去了哪里，看不出。',
        en: 'Where these people went next, we can not tell.',
      },
    },
    step: {
      'zh-CN': '读一遍店铺首页的头三行字。',
      en: 'Read the first three lines of your home page.',
    },
    help: {
      text: {
        'zh-CN': '首页想摆上本地的特色，可以看“我们这里有什么”（3.4.2）。',
        en: 'Want to show what your place is known for? The card on what we have here can help (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它只是店铺访客里的一部分。',
        en: 'It is just one part of all visitors to the shop.',
      },
    ],
  },
  examples: [
    {
      text: '店铺页访客数',
      platform: 'taobao',
    },
  ],
});
