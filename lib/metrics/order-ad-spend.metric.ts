import { defineMetric } from './types';

export default defineMetric({
  id: 'order-ad-spend',
  name: {
    'zh-CN': '成交花费',
    en: 'Spend on completed orders',
  },
  definition: {
    'zh-CN': '有成交的部分花掉的广告费。',
    en: 'Ad money spent on completed orders.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['成交营销花费'],
  labels: {
    pinduoduo: ['成交花费'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '总花费里，有成交的那部分用掉的广告费。',
        en: 'The part of all ad money that was spent on completed orders.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '拼多多把“总花费”和“成交花费”分开列，“实际投产比”用的是后一个。',
        en: 'PDD lists total spend and this one apart. “实际投产比” is built on this one.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
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
      'zh-CN': '成交花费，就是总花费里，落在成交了的单子上的那部分广告费。',
      en: 'This is the part of your ad money that went to orders which were completed.',
    },
    like: {
      'zh-CN': '好比雇三个人去三条街叫卖，只有一条街卖成。这里只记那条街的工钱。',
      en: 'You hire three hawkers for three streets, and one street buys. Only the pay for that street stands here.',
    },
    number: {
      value: {
        'zh-CN': '{period}，用在成交单子上的广告费是 {value}。',
        en: '{period}, {value} of ad money went to completed orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没成交的那部分花费，不在这里。全部花得好不好，还看不出。',
        en: 'Money that led to no order is not in it. So we can not tell how all of your ad money did.',
      },
    },
    step: {
      'zh-CN': '算一算，“总花费”减去它，还有几元没落到单子上。',
      en: 'Work out “总花费” less this number. It is the money that met no order.',
    },
    help: {
      text: {
        'zh-CN': '哪些花费有单、哪些没单，可以看“广告费是怎么变成订单的”（3.1.1）。',
        en: 'Which money met an order? Draw it with the card “How ad money turns into orders” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '拿“总花费”自己去除，得出的数会和页面不一样。',
        en: 'If you divide by “总花费” yourself, your result will differ from the page.',
      },
    ],
  },
  examples: [
    {
      text: '成交花费',
      platform: 'pinduoduo',
    },
  ],
});
