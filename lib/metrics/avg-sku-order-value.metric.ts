import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-sku-order-value',
  name: {
    'zh-CN': '平均 SKU 订单金额',
    en: 'Average value per SKU order',
  },
  definition: {
    'zh-CN': '平均每个子订单多少钱。',
    en: 'Money per SKU order.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['AOV', '平均订单金额（SKU 订单）'],
  },
  unverifiedLabels: {},
  formula: 'gmv / sub-orders',
  counting: {
    all: [
      {
        'zh-CN': '用成交总额除以子订单数，整单有几个就分几份。',
        en: 'Total sales are divided by sub-orders, not by whole orders.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '商品导出表里的平均订单金额，除的是子订单数，所以更低。',
        en: 'The product export divides by these smaller orders, so its value is lower.',
      },
    ],
  },
  drivers: ['gmv', 'sub-orders'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '平均每个子订单是多少钱。一单买几样货，会拆成几个子订单。',
      en: 'This is the money of one sub-order on average. An order with several products is split into sub-orders.',
    },
    like: {
      'zh-CN': '好比食堂打饭，每样菜各刷一次卡。看平均刷一次是多少钱。',
      en: 'At a canteen you pay for each dish on its own. This is what one dish comes to on average.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每个子订单是 {value}。',
        en: '{period}, one sub-order came to {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，成交一共 {gmv}。分成 {subOrders} 个子订单，平均每个 {value}。',
        en: '{period}, sales were {gmv}. Split over {subOrders} sub-orders, that is {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一张整单可能被拆开了。一位客人花了多少，从这里看不出。',
        en: 'A full order may have been split. So we can not tell what one buyer spent.',
      },
    },
    step: {
      'zh-CN': '找一张买了两样货的订单，看看它被拆成几个子订单。',
      en: 'Find an order with two products. Look how many sub-orders it became.',
    },
    help: {
      text: {
        'zh-CN': '名字绕的数，可以和社工“跟着做一遍”（3.1.2）。',
        en: 'Some names are a puzzle. Go through one step by step with your coach (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它会比每单金额低，因为一单可能分成了好几份。',
        en: 'It is lower than the money per order, since one order may be cut into parts.',
      },
    ],
  },
  examples: [
    {
      text: 'AOV',
      platform: 'tiktok-shop',
    },
  ],
});
