import { defineMetric } from './types';

export default defineMetric({
  id: 'trade-index',
  name: {
    'zh-CN': '交易指数',
    en: 'Trade index',
  },
  definition: {
    'zh-CN': '由成交金额换算出来的指数。',
    en: 'An index fitted from paid amount.',
  },
  category: 'sales',
  unit: 'score',
  base: 'index point',
  better: 'higher',
  aliases: ['成交金额指数'],
  labels: {
    taobao: ['交易指数'],
    jd: ['成交金额指数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '它由成交金额换算而来，不是真实的金额。',
        en: 'It is worked out from the paid amount. It is not a real sum.',
      },
    ],
    taobao: [
      {
        'zh-CN': '只在平台自己的数据页里能比。两个指数的差，不是钱的差。',
        en: "It is valid inside the platform's own data pages only. A gap between two is not a gap in money.",
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
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
      'zh-CN': '把成交的钱换成一把尺子上的刻度。刻度不是钱。',
      en: 'Sales money is turned into marks on a scale. The marks are not money.',
    },
    like: {
      'zh-CN': '好比拿刻度棍量歪肚子的缸。棍上高一格，水不一定多一桶。',
      en: 'You put a stick with marks into a jar of odd shape. One mark higher does not mean one more bucket.',
    },
    number: {
      value: {
        'zh-CN': '页面上，{period}的指数是 {value}。',
        en: 'On the page, the index {period} is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '指数只在这个页面里有用。看不出差了多少钱。',
        en: 'The index is of use on its own page only. We can not tell how much money lies between two marks.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。钱不是照这个数变的，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Money did not change by that much, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。少的不是这么多钱，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It is not that much money less, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '圈出页面上带“指数”两个字的地方。',
      en: 'Mark each place on the page with the word “指数”.',
    },
    help: {
      text: {
        'zh-CN': '看到指数就犯难，可以在“温习一下”里慢慢来（3.2.3）。',
        en: 'If an index puzzles you, take your time with “温习一下” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '两天的指数不能相加，也不能取平均。',
        en: 'Two days can not be added up here, and no average can be taken.',
      },
      {
        'zh-CN': '差 10 个点，不等于差 10 元，也不等于差一成。',
        en: 'Ten points apart is not ten yuan apart.',
      },
    ],
  },
  examples: [
    {
      text: '交易指数',
      platform: 'taobao',
    },
    {
      text: '成交金额指数',
      platform: 'jd',
    },
  ],
});
