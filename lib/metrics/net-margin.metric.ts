import { defineMetric } from './types';

export default defineMetric({
  id: 'net-margin',
  name: {
    'zh-CN': '净利率',
    en: 'Net margin before ads',
  },
  definition: {
    'zh-CN': '扣掉各种成本后剩下的比例。',
    en: 'Share of sales left before ads and after other costs.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: ['净利润率'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '扣掉货、包装、平台费、运费和退款以后，剩下的占卖货的几成。拿来算保本时，广告费先不扣。',
        en: 'It is the share left after goods, packaging, platform fee, freight and refunds. For the break-even it is taken before ads.',
      },
    ],
  },
  drivers: ['gross-margin', 'refund-rate', 'platform-commission'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
    {
      kind: 'recall',
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
      'zh-CN': '净利率，就是卖 100 元，扣掉各种成本，还剩几元。算保本时，先不扣广告。',
      en: 'This is what is left of each 100 yuan after all costs. To find your break-even, leave the ads out first.',
    },
    like: {
      'zh-CN': '好比卖 100 元豆浆。豆子、杯子、摊位、送货和退钱都扣掉，剩 15 元。',
      en: 'You sell soy milk for 100 yuan. Beans, cups, the stall, the carrier and refunds are paid. Fifteen are left.',
    },
    number: {
      value: {
        'zh-CN': '每卖 {outOfMoney}，各种成本扣完，大约剩 {ofMoney}。',
        en: 'Of every {outOfMoney} sold, about {ofMoney} is left when costs are paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '少扣一样，数就大一截。没看清扣了哪几样，看不出真剩多少。',
        en: 'Forget one cost and it looks bigger. Until you know what was taken off, we can not tell what is left.',
      },
    },
    step: {
      'zh-CN': '写下一单要付的钱：货、包装、平台费、运费。',
      en: 'Write down what one order costs you: goods, wrap, fee and postage.',
    },
    help: {
      text: {
        'zh-CN': '这个数正好用在“保本计算”里，社工会陪你填（3.1.1）。',
        en: 'You need this number for the break-even card. Your coach will fill it in with you (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '退款和运费也要扣，别漏了。',
        en: 'Refunds and postage are costs too. Do not leave them out.',
      },
    ],
  },
  examples: [],
});
