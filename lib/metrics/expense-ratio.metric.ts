import { defineMetric } from './types';

export default defineMetric({
  id: 'expense-ratio',
  name: {
    'zh-CN': '支出占比',
    en: 'Expense ratio',
  },
  definition: {
    'zh-CN': '支出占成交金额的比例。',
    en: 'Expenses divided by paid amount.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['支出占比'],
  },
  unverifiedLabels: {},
  formula: 'expense-amount / paid-amount',
  counting: {
    all: [
      {
        'zh-CN': '支出除以付款的钱，都是钱。支出里只有广告和佣金。',
        en: 'Expenses are divided by the money paid. Only ads and commissions are in the expenses.',
      },
    ],
  },
  drivers: ['expense-amount', 'paid-amount'],
  seeAlso: ['ad-cost-ratio', 'ad-cost-of-sales'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      'zh-CN': '支出占比，就是每收 100 元，广告和佣金用掉几元。',
      en: 'This is how much of each 100 yuan paid went to ads and commissions.',
    },
    like: {
      'zh-CN': '好比戏班收了 100 元票钱，海报和介绍费用掉 20 元。',
      en: 'A small theatre takes 100 yuan for tickets. Posters and thanks to helpers used up 20.',
    },
    number: {
      value: {
        'zh-CN': '客人每付 {outOfMoney}，广告和佣金用掉大约 {ofMoney}。',
        en: 'Of every {outOfMoney} buyers paid, ads and commissions took about {ofMoney}.',
      },
      withInputs: {
        'zh-CN':
          '{period}，客人付来 {paidAmount}。广告和佣金用掉 {expenseAmount}。合起来是每 {outOfMoney} 里 {ofMoney}。',
        en: '{period}, {paidAmount} came in from buyers. Ads and commissions took {expenseAmount}. That makes {ofMoney} in every {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '货钱和运费都没算进来。只看这个占比，看不出还剩不剩钱。',
        en: 'Goods and postage are left out. From this share alone we can not tell if money stays with you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，付款少的几天它也会高。',
        en: 'The page says it is {change} higher than {against}. It may be chance. On days with little paid it rises too.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，先看是支出少了，还是付款多了。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Did costs fall, or was more paid?',
      },
    },
    step: {
      'zh-CN': '算一算，上个月货钱和运费占 100 元里的几元。',
      en: 'Work out how much of 100 yuan went to goods and postage last month.',
    },
    help: {
      text: {
        'zh-CN': '想找到自己不亏的那条线，可以用“保本计算”（3.1.1）。',
        en: 'Want to find the line where you lose nothing? Use the break-even card (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '数低也可能只是因为没算货款和运费。',
        en: 'It may look low because goods and postage are not in it.',
      },
    ],
  },
  examples: [
    {
      text: '支出占比',
      platform: 'douyin',
    },
  ],
});
