import { defineMetric } from './types';

export default defineMetric({
  id: 'return-refund-rate',
  name: {
    'zh-CN': '退货退款率',
    en: 'Return-and-refund rate',
  },
  definition: {
    'zh-CN': '退货又退款的占比。',
    en: 'Share of refunds where goods come back.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['退货退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '货要寄回来的退款，占退款的多少。旁边的“仅退款率”，数的是货没回来的。',
        en: 'The share of refunds where goods come back. Beside it stands “仅退款率”, which is for goods that stay away.',
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
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '所有退款里，货也寄了回来的占多少。',
      en: 'Of all refunds, this is the part where the goods were sent back to you.',
    },
    like: {
      'zh-CN': '好比鞋店的退款本，10 行里有 6 行写着“鞋已收回”。',
      en: 'In the refund book of a shoe shop, 6 of 10 lines say that the shoes came back.',
    },
    number: {
      value: {
        'zh-CN': '{period}退了一些款。货也回来的，每 {outOf} 笔里有 {of} 笔。',
        en: 'There were refunds {period}. The goods came back in about {of} of every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '货回来了，也许还能再卖，也许不能。从占比看不出。',
        en: 'Goods that come back may or may not sell again. We can not tell that from a share.',
      },
    },
    step: {
      'zh-CN': '挑一件退回来的货，看一看包装有没有破。',
      en: 'Take one item that came back. Check if its box is torn.',
    },
    help: {
      text: {
        'zh-CN': '想从客人那边想一想，可以做“改一处”（3.3.3）。',
        en: "To think it through from the buyer's side, do “改一处” (3.3.3).",
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和“仅退款率”是分开的两个数，别当成一个。',
        en: '“仅退款率” is a number of its own. Do not read the two as one.',
      },
    ],
  },
  examples: [
    {
      text: '退货退款率',
      platform: 'taobao',
    },
  ],
});
