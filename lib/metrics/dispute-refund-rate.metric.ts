import { defineMetric } from './types';

export default defineMetric({
  id: 'dispute-refund-rate',
  name: {
    'zh-CN': '纠纷退款率',
    en: 'Dispute refund rate',
  },
  definition: {
    'zh-CN': '平台介入后退款的占比。',
    en: 'Share of refunds decided after platform intervention.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['近14天纠纷率'],
  labels: {
    pinduoduo: ['纠纷退款率'],
    taobao: ['纠纷退款率'],
    wechat: ['近14天纠纷率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台介入后判定的退款，一般看 30 天。',
        en: 'Refunds decided after the platform stepped in, usually over 30 days.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '数 30 天里，平台介入后退成的纠纷退款。',
        en: 'It counts dispute refunds of 30 days that went through.',
      },
    ],
    taobao: [
      {
        'zh-CN': '数值很小，所以后台最多显示四位小数。',
        en: 'The values are tiny, so the page shows up to four decimals.',
      },
    ],
    wechat: [
      {
        'zh-CN': '标签写着近 14 天。',
        en: 'Here the label says the last 14 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['item-not-as-described-rate'],
  thresholds: [
    {
      platform: 'wechat',
      fact: {
        'zh-CN':
          '微信小店：2026 年一份代理机构的表里，报名活动要看三个 14 天的比率：差评、品退和纠纷。这是其中之一。',
        en: 'WeChat Shop: an agency form of 2026 checks three 14-day rates before a campaign. They are bad reviews, quality refunds and disputes; this is one of them.',
      },
      asOf: '2026',
      source: 'code-index:60262590235',
    },
  ],
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
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平台介入以后才退款的单，在订单里占多少。',
      en: 'This is the share of orders refunded only after the platform had stepped in.',
    },
    like: {
      'zh-CN': '好比卖水缸的，1,000 口里有 1 口，是请人评了理才退的钱。',
      en: 'A man sells 1,000 water jars. For one of them, money goes back only after a third person was asked to judge.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单经平台断过才退款。',
        en: 'About {of} of every {outOf} orders were paid back after the platform decided.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一单就能让它动。现在看不出是不是常有的事。',
        en: 'One order can move it. We can not tell yet if this happens often.',
      },
    },
    step: {
      'zh-CN': '找一单平台断过的退款，读一读写在上面的理由。',
      en: 'Find one refund the platform decided. Read the reason that is given there.',
    },
    help: {
      text: {
        'zh-CN': '觉得断得不清楚，可以看“去哪里反映”（3.3.2）。',
        en: 'Do you find the ruling unclear? See the card on where to speak up (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '它平时很小。多出一单，看起来就像翻了几倍。',
        en: 'It is tiny as a rule. With one more order it may seem to have doubled.',
      },
    ],
  },
  examples: [
    {
      text: '纠纷退款率',
      platform: 'pinduoduo',
    },
    {
      text: '纠纷退款率',
      platform: 'taobao',
    },
  ],
});
