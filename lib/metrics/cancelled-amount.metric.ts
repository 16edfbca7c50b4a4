import { defineMetric } from './types';

export default defineMetric({
  id: 'cancelled-amount',
  name: {
    'zh-CN': '取消金额',
    en: 'Cancelled amount',
  },
  definition: {
    'zh-CN': '被取消的订单金额。',
    en: 'Value of cancelled orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    lazada: ['Cancelled Amount'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间里取消的订单，加起来的金额。',
        en: 'The value of orders cancelled in the period.',
      },
    ],
    lazada: [
      {
        'zh-CN': '看的是取消发生在这段时间里，哪一方取消没有写。',
        en: 'What matters is that the cancelling fell in the period. Which side did it is not said.',
      },
    ],
  },
  drivers: ['seller-cancellation-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      'zh-CN': '被取消的订单，一共值多少钱。谁取消的，这里没说。',
      en: 'This is the value of orders that were cancelled. It does not say by whom.',
    },
    like: {
      'zh-CN': '好比订了酒席又来电话说不办了，这个月退掉的桌席值 800 元。',
      en: 'Families call to say the feast is off. The tables given up this month were worth 800 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，取消的单子值 {value}。',
        en: '{period}, cancelled orders were worth {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能是客人改了主意，也可能是店里没货。从钱数看不出。',
        en: 'The buyer may have had second thoughts, or the shop had none left. From the sum we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。碰上一张大单取消就会多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. One large cancelled order is enough to do this, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，单子少的日子，取消的也少。',
        en: 'The page says it is {change} less than {against}. It may be chance. With fewer orders, fewer get cancelled.',
      },
    },
    step: {
      'zh-CN': '查一查最大的一张取消单，是谁点的取消。',
      en: 'Check the largest cancelled order. Who cancelled it?',
    },
    help: {
      text: {
        'zh-CN': '想听别家遇到取消怎么做，可以交换“我的一个经验”（3.3.1）。',
        en: 'What do other shops do about it? Trade stories with “我的一个经验” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '页面没说是客人取消的，还是店里取消的。',
        en: 'The page does not say if the buyer or the shop cancelled.',
      },
    ],
  },
  examples: [
    {
      text: 'Cancelled Amount',
      platform: 'lazada',
    },
  ],
});
