import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-buyers',
  name: {
    'zh-CN': '退款买家数',
    en: 'Buyers with refunds',
  },
  definition: {
    'zh-CN': '有过退款的不重复人数。',
    en: 'Distinct people with a finished refund.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: ['退款人数', '退款买家数(退款时间)'],
  labels: {
    xiaohongshu: ['退款买家数(退款时间)'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '有过退款的人，去掉重复，一人一次。',
        en: 'People with a finished refund, each once.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '这段时间至少退完一笔的人，按退款时间算。',
        en: 'People with at least one finished refund in the period, by refund time.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
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
      'zh-CN': '退过款的有多少人。一个人退几回，也算一个。',
      en: 'This counts the people who had a refund. Several refunds of one person count once.',
    },
    like: {
      'zh-CN': '好比来布店退料子的有 3 位客人。有一位来了两趟，还是 3 位。',
      en: 'Three guests bring cloth back to a fabric shop. One of them comes twice, and it is still three.',
    },
    number: {
      value: {
        'zh-CN': '{period}，退过款的有 {value} 个人。',
        en: '{period}, {value} people had a refund.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退过的人，也可能很喜欢你的店。从人数上看不出。',
        en: 'Someone who returned a thing may still like your shop. So from the people here we can not tell how they feel.',
      },
    },
    step: {
      'zh-CN': '挑一位退过款的客人，写一句不求什么的问候。',
      en: 'Pick one person who had a refund. Write a greeting that asks for nothing.',
    },
    help: {
      text: {
        'zh-CN': '怎么和退过的客人说话，可以练“情景练习”（3.4.3）。',
        en: 'How to talk to someone after a refund? Practise with “情景练习” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '一个人退了三单，在这里只是一个人。',
        en: 'A person with three refunded orders is just one here.',
      },
    ],
  },
  examples: [
    {
      text: '退款买家数(退款时间)',
      platform: 'xiaohongshu',
    },
  ],
});
