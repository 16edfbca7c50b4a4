import { defineMetric } from './types';

export default defineMetric({
  id: 'estimated-income',
  name: {
    'zh-CN': '预计收入',
    en: 'Estimated income',
  },
  definition: {
    'zh-CN': '预计能收到的钱。',
    en: 'Turnover minus merchant subsidies and service fee.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['预计订单收入'],
  labels: {
    'meituan-eleme': ['预计收入', '预计订单收入'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '营业的钱，减掉商家自己出的优惠，再减服务费。只是展示，结算还没有做。',
        en: "It is turnover minus the merchant's subsidies and the service fee. It is for display only and not the settlement.",
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '照单子先算出来、大约能收到的钱。还没有结算。',
      en: 'This is what you may receive, worked out in advance. It is not settled yet.',
    },
    like: {
      'zh-CN': '好比账房先在黑板上写：这趟大约收 80 元。钱还没有递到你手里。',
      en: 'The clerk writes on the board: about 80 yuan for this trip. The money is not in your hand yet.',
    },
    number: {
      value: {
        'zh-CN': '{period}，预计能收到 {value}。',
        en: '{period}, about {value} is expected to come in.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它只是给你看的估计。最后到账多少，现在看不出。',
        en: 'It is a guess for you to see. We can not tell yet what will reach your account.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是单多了，也可能是碰巧，等结算再看。',
        en: 'The page says it is {change} more than {against}. There may be more orders, or it may be chance. Settling will show.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，自己出的优惠多也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. A bigger discount of your own does it too.',
      },
    },
    step: {
      'zh-CN': '比一比上周一天的预计和真正到账，差多少元。',
      en: 'Pick one day last week. Compare the guess for it with what really came in.',
    },
    help: {
      text: {
        'zh-CN': '差得多，想知道为什么，可以看“销售额为什么变了”（3.2.3）。',
        en: 'Do they lie far apart? The card on changing sales may show why (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是到账的钱，也不是赚的钱。',
        en: 'It is neither the payout nor what you earn.',
      },
    ],
  },
  examples: [
    {
      text: '预计收入',
      platform: 'meituan-eleme',
    },
  ],
});
