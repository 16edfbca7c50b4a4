import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-intervention-rate',
  name: {
    'zh-CN': '平台介入率',
    en: 'Platform intervention rate',
  },
  definition: {
    'zh-CN': '平台出面处理的订单占比。',
    en: 'Share of orders where the platform stepped in.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['介入率', '平台介入率（店铺星级）'],
  labels: {
    pinduoduo: ['平台介入率'],
    jd: ['平台介入率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台出面的订单，除以全部订单，一般看 30 天。',
        en: 'Orders where the platform stepped in, over orders, usually over 30 days.',
      },
    ],
  },
  drivers: ['after-sale-hours'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '所有订单里，最后由平台出面处理的占多少。',
      en: 'Of your orders, this is the part the platform stepped in to deal with.',
    },
    like: {
      'zh-CN': '好比一条街上，邻居互相借东西 100 回，有 1 回请居委会来说和。',
      en: 'Neighbours in a lane lend things to each other 100 times. Once, someone from the street office comes to make peace.',
    },
    number: {
      value: {
        'zh-CN': '页面算的订单里，每 {outOf} 单大约 {of} 单有平台出面。',
        en: 'Of every {outOf} orders the page counts, the platform stepped into about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '两边各有各的道理。从比例看不出哪边更对。',
        en: 'Both sides have their reasons. From a share we can not tell who was right.',
      },
    },
    step: {
      'zh-CN': '查一查，手上哪一单还在和客人商量。',
      en: 'Check which order you are still talking over with a buyer.',
    },
    help: {
      text: {
        'zh-CN': '遇上说不清的规定，可以填一张“规则困难单”（3.3.2）。',
        en: 'Met a rule that makes no sense to you? Fill in the rule trouble sheet (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '自己先和买家谈妥的单子，不会让它升。',
        en: 'An order you settle with the buyer on your own does not raise it.',
      },
    ],
  },
  examples: [
    {
      text: '平台介入率',
      platform: 'pinduoduo',
    },
    {
      text: '平台介入率',
      platform: 'jd',
    },
  ],
});
