import { defineMetric } from './types';

export default defineMetric({
  id: 'fulfilment-rate',
  name: {
    'zh-CN': '履约率',
    en: 'Fulfilment rate',
  },
  definition: {
    'zh-CN': '按承诺完成的订单占比。',
    en: 'Share of orders fulfilled as promised.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: ['定制品履约率'],
  labels: {
    '1688': ['履约率', '定制品履约率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看照承诺完成的订单占多少，定制品另算一个数。规则原文还没有找到。',
        en: 'It is the share of orders fulfilled as promised. Custom-made goods have a separate value. The rule text was not found.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['non-fulfilment-rate', 'unfulfilled-deal-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '履约率，就是答应客人的订单里，照着做到的占多少。',
      en: 'This is the share of orders carried out as you promised.',
    },
    like: {
      'zh-CN': '好比裁缝接了 20 件衣服，说好样子和日子。照说好的交出 19 件。',
      en: 'A tailor takes on 20 coats with a set cut and day. Nineteen are handed over just so.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张单，大约有 {of} 张照答应的做到了。',
        en: 'Of every {outOf} orders, about {of} were done as promised.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '怎样才叫做到，平台的说明里才有。光看占比，看不出差在哪里。',
        en: "What counts as done stands in the platform's text. From the share we can not tell what was missing.",
      },
    },
    step: {
      'zh-CN': '读一读商品页上，你自己写的发货承诺。',
      en: 'Read what your product page promises about shipping.',
    },
    help: {
      text: {
        'zh-CN': '说明太长，可以让社工陪你理出三条要点（3.3.2）。',
        en: 'Is the text too long? Your coach can find the three main points with you (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '定制品另有一个数，和它分开看。',
        en: 'Custom-made goods have a number of their own. Read it apart.',
      },
    ],
  },
  examples: [
    {
      text: '履约率',
      platform: '1688',
    },
  ],
});
