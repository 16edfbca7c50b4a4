import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-without-return-rate',
  name: {
    'zh-CN': '退款不退货执行率',
    en: 'Refund-without-return execution rate',
  },
  definition: {
    'zh-CN': '退款不退货执行的占比。',
    en: 'Share of qualifying requests refunded without return.',
  },
  category: 'score',
  unit: 'percent',
  base: 'request',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['近7天退款不退货执行率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按申请的个数算，看最近 7 天。只有合条件的申请才算。',
        en: 'Requests of the last 7 days are counted. Only those that fit the terms are in.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
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
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '合条件的申请里，退了钱、货也留给客人的占多少。',
      en: 'Of the requests that meet the terms, this part got a refund while the buyer kept the goods.',
    },
    like: {
      'zh-CN': '好比水果摊，10 位客人说梨坏了。其中 8 位退了钱，梨也留给他们。',
      en: 'At a fruit stall 10 guests say their pears are bad. Eight get their money back and keep the pears.',
    },
    number: {
      value: {
        'zh-CN': '合条件的申请，每 {outOf} 个里大约有 {of} 个退了钱、没要回货。',
        en: 'Of every {outOf} requests that meet the terms, about {of} got a refund without a return.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '什么样的申请合条件，由规则定。申请少的几天，看不出好坏。',
        en: 'The rules say which requests fit. On days with few of them we can not tell if it is good or bad.',
      },
    },
    step: {
      'zh-CN': '打开售后列表，数一数最近 7 天退了钱、没退货的有几笔。',
      en: 'Open the after-sale list. Count the refunds without a return in the last 7 days.',
    },
    help: {
      text: {
        'zh-CN': '条件太绕，可以请社工陪你一句一句读规则（3.3.2）。',
        en: 'Are the terms too tangled? Your coach will go through the rule sentence by sentence (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '它只看最近 7 天，更早的申请不在里面。',
        en: 'Only the last 7 days are in it. Older requests are out.',
      },
      {
        'zh-CN': '具体有哪些要求，要看平台写的规则。',
        en: "What exactly is asked for stands in the platform's rules.",
      },
    ],
  },
  examples: [
    {
      text: '近7天退款不退货执行率',
      platform: 'jd',
    },
  ],
});
