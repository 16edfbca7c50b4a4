import { defineMetric } from './types';

export default defineMetric({
  id: 'uv-value',
  name: {
    'zh-CN': 'UV价值',
    en: 'Visitor value / revenue per session',
  },
  definition: {
    'zh-CN': '平均每位访客带来多少成交金额。',
    en: 'Paid money per visitor.',
  },
  category: 'conversion',
  unit: 'money',
  base: 'visitor',
  better: 'higher',
  aliases: ['访客价值', '访客平均价值', '成交UV价值', 'Revenue per session', 'RPS'],
  labels: {
    taobao: ['UV价值'],
    pinduoduo: ['成交UV价值'],
    jd: ['UV价值'],
    lazada: ['Visitor value', 'Visitor Value'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount / visitors',
  counting: {
    all: [
      {
        'zh-CN':
          '付款的钱除以来的人。它等于付钱的人占多少，乘上每个付钱的人花多少。在网站上，和它相当的是每次来访的收入。',
        en: 'Money paid divided by visitors. It equals the share of visitors who pay times the money per buyer. On websites the like of it is revenue per session.',
      },
    ],
    lazada: [
      {
        'zh-CN': '“Visitor value”就是销售额除以访客。',
        en: '“Visitor value” is revenue over visitors.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '“成交UV价值”在这里按每个来的人算。外面有些工具却按每个买家算。',
        en: 'Here it is per visitor. Some third-party tools use the same name for money per buyer.',
      },
    ],
  },
  drivers: ['pay-conversion-rate', 'spend-per-buyer'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
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
      'zh-CN': '“UV价值”就是平均每个来的人，带来多少付款。没买的人也一起平均。',
      en: 'This is what each visitor brings on average in paid money. People who bought nothing are in the average too.',
    },
    like: {
      'zh-CN': '好比晚上打开钱盒，里面有 300 元。白天进门 100 人，摊到每人是 3 元。',
      en: 'At night there are 300 yuan in the cash box. A hundred people came in by day, so it is 3 yuan a head.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每来一个人，带来 {value} 付款。',
        en: '{period}, each person who came brought {value} on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，客人一共付了 {paidAmount}。来的有 {visitors} 个人。摊到每个人头上，是 {value}。',
        en: '{period}, buyers paid {paidAmount} in all. {visitors} people came to the shop. Shared among them, that is {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '买的人变了，或每人买得多了，它都会动。只看结果，看不出是哪个在动。',
        en: 'It moves when more people buy, and when each buys more. From the result we can not tell which of the two it was.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，碰上一笔大单就会这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance. One big order is enough.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，来的人多而买的人没变，也会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More visitors with the same buyers also lower it.',
      },
    },
    step: {
      'zh-CN': '比一比这个数，和广告被点一下要付的钱。',
      en: 'Compare this amount with what you pay for one click on your ads.',
    },
    help: {
      text: {
        'zh-CN': '想算清广告划不划算，可以做一次“保本计算”（3.1.1）。',
        en: 'Do your ads carry their cost? Work it through once with the break-even card (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '点一下的花费要是比它高，光广告这一项就亏了。',
        en: 'If a click costs more than this, you lose money on ads before any other cost.',
      },
      {
        'zh-CN': '有的外部工具用这个名字，说的却是每个买家的钱。',
        en: 'Some outside tools mean money per buyer. The name is the same and the meaning is not.',
      },
    ],
  },
  examples: [
    {
      text: 'UV价值',
      platform: 'taobao',
    },
    {
      text: '成交UV价值',
      platform: 'pinduoduo',
    },
  ],
});
