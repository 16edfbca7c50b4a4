import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-revenue',
  name: {
    'zh-CN': '营业额',
    en: 'Gross turnover (food delivery)',
  },
  definition: {
    'zh-CN': '菜品原价加包装费的总额。',
    en: 'List price of goods plus packaging fee.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['营业收入', '营业总额'],
  labels: {
    'meituan-eleme': ['营业额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '菜品原价加包装费。自己送或众包送的单，才加上配送费。',
        en: 'List price of goods plus packaging fee. The delivery fee is added only for own or crowd delivery.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
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
      'zh-CN': '菜按原价算，加上包装费，一共多少钱。',
      en: 'This adds up dishes at list price and the packaging fee.',
    },
    like: {
      'zh-CN': '好比照墙上的菜牌，把卖掉的菜加一遍，再加饭盒钱，一天 400 元。少收的没减。',
      en: 'Add up the dishes you sold by the board on the wall, plus the boxes: 400 yuan a day. Money you let off is still in.',
    },
    number: {
      value: {
        'zh-CN': '{period}，营业额是 {value}。',
        en: '{period}, turnover at list price was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这是照原价算的，不是收进来的。看不出到手多少。',
        en: 'It goes by list price, not by what came in. We can not tell what reached you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。单子多了会这样，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More orders would do this, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。点便宜菜的人多了也会这样，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or people chose cheaper dishes.',
      },
    },
    step: {
      'zh-CN': '比一比同一天的营业额和预计收入，差多少。',
      en: 'Compare the turnover of one day with the expected income of that day.',
    },
    help: {
      text: {
        'zh-CN': '三个钱数容易搅在一起，可以请社工一起理（3.2.3）。',
        en: 'Three sums that look alike? Sort them out with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '营业额、成交金额、预计收入是三个数，不能互相替。',
        en: 'Turnover, sales amount and expected income are three different sums.',
      },
    ],
  },
  examples: [
    {
      text: '营业额',
      platform: 'meituan-eleme',
    },
  ],
});
