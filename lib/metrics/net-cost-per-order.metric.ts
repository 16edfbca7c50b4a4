import { defineMetric } from './types';

export default defineMetric({
  id: 'net-cost-per-order',
  name: {
    'zh-CN': '每笔净成交花费',
    en: 'Cost per net order',
  },
  definition: {
    'zh-CN': '每笔净成交花了多少广告费。',
    en: 'Ad money per net ad order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['净成交订单成本', '净成交订单成本(元)'],
  labels: {
    pinduoduo: ['每笔净成交花费'],
    douyin: ['净成交订单成本(元)'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / net-ad-orders',
  formulaByPlatform: {
    pinduoduo: 'order-ad-spend / net-ad-orders',
  },
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以退款后的广告订单数。',
        en: 'Ad money divided by the ad orders left after refunds.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '拼多多后台里，拿来分的是“成交花费”，不是总花费。',
        en: 'PDD shares out 成交花费, the spend on completed orders, and not the total spend.',
      },
    ],
  },
  drivers: ['ad-spend', 'net-ad-orders'],
  seeAlso: ['cost-per-order', 'conversion-cost', 'ad-cost-per-result', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '每笔净成交花费，就是很快退掉的单不算，平均一单用几元广告费。',
      en: 'This is the ad money per order, once orders refunded early are left out.',
    },
    like: {
      'zh-CN': '好比请人吹喇叭花 60 元，来订 12 桌酒席。退了 2 桌，一桌就合 6 元。',
      en: 'You pay a horn player 60 yuan and 12 tables are booked. Two are called off, so each table cost 6 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每个留下的广告单合 {value}。',
        en: '{period}, each ad order that stayed came to {value}.',
      },
      withInputs: {
        'zh-CN':
          '{period}，扣掉先退的，还剩 {netAdOrders} 单。广告一共 {adSpend}，分下来一单 {value}。',
        en: '{period}, {netAdOrders} ad orders stayed. The ads cost {adSpend} in all, which makes {value} for each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '以后退的单还没去掉。这一单到底花多少，现在看不出。',
        en: 'Later refunds are not taken out yet. So we can not tell the real cost of one order.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能退的单多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More orders may have gone back, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是下单后反悔的人少了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or fewer people changed their mind.',
      },
    },
    step: {
      'zh-CN': '比一比“每笔成交花费”和它，每单差几元。',
      en: 'Compare it with “每笔成交花费”, the cost per ad order. How many yuan lie between the two?',
    },
    help: {
      text: {
        'zh-CN': '两个很像的数怎么看，可以看“温习一下”（3.2.3）。',
        en: 'Two numbers that look alike? The card “A short review” can help (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它会比“每笔成交花费”高，因为分钱的单子少了。',
        en: 'It is higher than “每笔成交花费”, the cost per ad order, because fewer orders share the money.',
      },
    ],
  },
  examples: [
    {
      text: '每笔净成交花费',
      platform: 'pinduoduo',
    },
    {
      text: '净成交订单成本(元)',
      platform: 'douyin',
    },
  ],
});
