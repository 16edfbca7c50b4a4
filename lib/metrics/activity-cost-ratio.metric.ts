import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-cost-ratio',
  name: {
    'zh-CN': '投入产出比（活动成本率）',
    en: 'Activity cost ratio',
  },
  definition: {
    'zh-CN': '活动成本占活动成交的比例。',
    en: 'Activity cost divided by activity turnover.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['投入产出比'],
  labels: {
    'meituan-eleme': ['投入产出比'],
  },
  unverifiedLabels: {},
  formula: 'activity-cost / activity-turnover',
  counting: {
    all: [
      {
        'zh-CN': '活动成本除以活动营业总额，都是钱。名字虽然像广告的那个，这里越小越好。',
        en: 'Activity cost over activity turnover, money over money. Smaller is better, although the label is the usual name of ROI.',
      },
    ],
  },
  drivers: ['activity-cost', 'activity-turnover'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
  ],
  thresholds: [],
  dilemma: '2.2.2',
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
      'zh-CN': '它叫投入产出比，其实是活动成本率：按原价每 100 元，让出去几元。越小越好。',
      en: 'Its label is the usual name of a return, but it is a cost. It tells what you gave away per 100 yuan of full price.',
    },
    like: {
      'zh-CN': '好比饺子馆的优惠日，价目上该收 100 元，让出去 20 元。',
      en: 'A dumpling house has a cheap day. By the menu it would take 100 yuan, and it lets 20 go.',
    },
    number: {
      value: {
        'zh-CN': '活动单的原价，每 {outOfMoney} 里让出去大约 {ofMoney}。',
        en: 'Of every {outOfMoney} at full price, about {ofMoney} was given away.',
      },
      withInputs: {
        'zh-CN':
          '{period}，活动单的原价是 {activityTurnover}。优惠花掉 {activityCost}。每 {outOfMoney} 让出 {ofMoney}。',
        en: '{period}, promotion orders came to {activityTurnover} at full price. Discounts cost {activityCost}. That is {ofMoney} in {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '让出去的钱里，平台也出了一份。光看它，看不出你赚没赚。',
        en: 'The platform paid a part of what was given away. So we can not tell from it if you earned.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。这里高，是让得多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Higher here means more was given away, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。这里低，是让得少了，可能是碰巧，再看看单数。',
        en: 'The page says it is {change} lower than {against}. Lower here means less was given away. It may be chance, so look at the orders too.',
      },
    },
    step: {
      'zh-CN': '找一张活动单，算一算每 10 元原价让了几元。',
      en: 'Find one promotion order. Work out what was given away per 10 yuan of full price.',
    },
    help: {
      text: {
        'zh-CN': '少让 1 元会怎样，可以放进“如果变一变”里看（3.2.3）。',
        en: 'What if 1 yuan less was given away? The what-if card lets you see (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字和广告的一样，看法正好相反：这里小的好。',
        en: 'It shares its name with the one for ads, but here the smaller number is better.',
      },
    ],
  },
  examples: [
    {
      text: '投入产出比',
      platform: 'meituan-eleme',
    },
  ],
});
