import { defineMetric } from './types';

export default defineMetric({
  id: 'bid-price',
  name: {
    'zh-CN': '出价',
    en: 'Bid',
  },
  definition: {
    'zh-CN': '愿意为一次点击或成交出的价。',
    en: 'Price offered for a click or an order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'depends',
  aliases: ['点击出价', '参考出价', '转化出价'],
  labels: {
    jd: ['参考出价'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '你愿意为一次点击或一单出的价。是上限或参考，不是实际花费。',
        en: 'The price you offer for a click or an order. It is a limit or a guide, not the real cost.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'jd',
      fact: {
        'zh-CN':
          '一份公开的京东诊断说明（2026 年 9 月）写着：关键词计划的日预算，不能低于 50 元。出价从 0.8 元起。',
        en: 'A public JD guide, as of September 2026, records two limits. Keyword plans take no daily budget under 50 yuan, and bids start from 0.8 yuan.',
      },
      asOf: '2026-09',
      source: 'code-index:70935100223',
    },
  ],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
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
      'zh-CN': '出价，就是一次点击或一单，你愿意出的价。真正付的另外算。',
      en: 'Your bid is what you are ready to pay for one click or one order. What you really pay is another number.',
    },
    like: {
      'zh-CN': '好比集市租摊位，先在纸上写个愿意出的价。最后收多少，看管事的怎么定。',
      en: 'To rent a market place, you first write down what you would pay. The bill comes later and may differ.',
    },
    number: {
      value: {
        'zh-CN': '现在的出价是 {value}。',
        en: 'Your bid stands at {value} now.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '出多少才合适，要看卖一单能留下几元。光看出价，看不出高低。',
        en: 'What fits depends on what one order leaves you. From the bid alone we can not tell if it is high.',
      },
    },
    step: {
      'zh-CN': '查一查“平均点击花费”，真正付的和出价差多少。',
      en: 'Check what one click really cost you next to your bid.',
    },
    help: {
      text: {
        'zh-CN': '平台为什么先放别家的广告，可以看“为什么会这样”（3.2.1）。',
        en: 'Why does the platform show another shop first? See the card “Why is it so” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '平台给的建议价，要和自己的利润对一对。',
        en: 'Hold the price the platform suggests against your own profit.',
      },
      {
        'zh-CN': '它是上限或参考，不是已经花掉的钱。',
        en: 'It is a limit or a guide, not money already spent.',
      },
    ],
  },
  examples: [
    {
      text: '参考出价',
      platform: 'jd',
    },
  ],
});
