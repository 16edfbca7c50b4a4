import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-order-roi',
  name: {
    'zh-CN': '下单ROI',
    en: 'ROI on placed orders',
  },
  definition: {
    'zh-CN': '按下单金额算的投产比。',
    en: 'Return counted on placed or ordered money.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['下单roi', '7日下单ROI', '7日总下单ROI'],
  labels: {
    douyin: ['下单roi', '7日总下单ROI'],
    xiaohongshu: ['7日下单ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '下单的钱除以广告花费。有的平台，没付款的单也算。',
        en: 'Ordered money divided by ad spend. On some platforms, orders not paid yet count too.',
      },
    ],
    douyin: [
      {
        'zh-CN': '抖音算的是下了单的金额。',
        en: 'Douyin counts orders placed.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '小红书算的是付了的钱，后来退的也没减。',
        en: 'Xiaohongshu counts money paid, and what is refunded later stays inside.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      'zh-CN': '花 1 元广告费，换来几元下单的钱？这就是下单投入产出（下单ROI）。有的单还没付款。',
      en: 'How much do people order per yuan of ads? Some of these orders may not be paid yet.',
    },
    like: {
      'zh-CN': '好比花 10 元贴告示，大家口头订了 50 元年糕。有的钱还没给。',
      en: 'You pay 10 yuan for a notice, and people order rice cakes for 50. Some have not paid yet.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的广告。每花 {oneMoney}，有人下单 {valueMoney}。',
        en: 'This is on orders placed {period}. Each {oneMoney} of ads led to {valueMoney} ordered.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '下了单，钱不一定都付，也可能退。收到多少，看不出。',
        en: 'An order may stay unpaid or be refunded. We can not tell from it what you will receive.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能下单没付的也多了，还可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may be more unpaid orders in it, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能花费先走、单还没到。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or the orders may come after the cost.',
      },
    },
    step: {
      'zh-CN': '打开订单列表，数一数下了单还没付款的。',
      en: 'Open your order list. Count those still waiting to be paid.',
    },
    help: {
      text: {
        'zh-CN': '下单、付款两个数怎么分，可以看“温习一下”（3.2.3）。',
        en: 'Ordered or paid, which is which? Go over it with the card “A short review” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它比按付款算的高，因为没付的单可能在里面。',
        en: 'It is higher than the paid version, as unpaid orders may be inside.',
      },
    ],
  },
  examples: [
    {
      text: '下单roi',
      platform: 'douyin',
    },
    {
      text: '7日下单ROI',
      platform: 'xiaohongshu',
    },
  ],
});
