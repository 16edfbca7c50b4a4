import { defineMetric } from './types';

export default defineMetric({
  id: 'net-profit',
  name: {
    'zh-CN': '净利润',
    en: 'Net profit',
  },
  definition: {
    'zh-CN': '最后真正剩下的钱。',
    en: 'Money left after all costs.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: ['净利润额', '店铺调整净利'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '商品、运费、佣金、广告都要减，剩下的才是它。',
        en: 'Goods, freight, commission and ads are all taken off, and the rest is counted.',
      },
    ],
  },
  drivers: ['paid-amount-after-refunds', 'ad-spend', 'platform-commission'],
  seeAlso: ['net-proceeds', 'gross-profit'],
  thresholds: [],
  dilemma: '2.2.3',
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
      'zh-CN': '净利润，就是该付的都付清以后，最后真正剩下的钱。',
      en: 'This is the money that is left in the end when all costs are paid.',
    },
    like: {
      'zh-CN': '好比饭馆月底，米钱、车钱、抽成、招牌钱都付了，钱盒子里还躺着的。',
      en: 'At the end of the month a diner has paid for rice, rides, fees and its sign. This is what still lies in the box.',
    },
    number: {
      value: {
        'zh-CN': '{period}，最后剩下 {value}。',
        en: '{period}, {value} was left in the end.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '哪样成本漏了没减，从结果看不出，要一样一样对。',
        en: 'If one cost was forgotten, we can not tell it from the result. Go through them one by one.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，有的账还没记上也会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance, or some bills are not in yet.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，退款或广告多的月份也会少。',
        en: 'The page says it is {change} less than {against}. It may be chance. A month with more refunds or ads brings less.',
      },
    },
    step: {
      'zh-CN': '算一算上周一天的账，从收的钱减到剩下的钱。',
      en: 'Work out one day last week, from money in to money left.',
    },
    help: {
      text: {
        'zh-CN': '剩多剩少，下一步怎么选，可以写在“我的决定”里（3.2.3）。',
        en: 'What will you choose next? Note it on the card for your own decisions (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '成交的钱多，退款和广告也多，可能还是亏的。',
        en: 'Sales can be high while refunds and ads eat it all up. Then you still lose money.',
      },
    ],
  },
  examples: [],
});
