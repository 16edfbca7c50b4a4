import { defineMetric } from './types';

export default defineMetric({
  id: 'sub-orders',
  name: {
    'zh-CN': '子订单数（SKU 订单）',
    en: 'Sub-orders (SKU orders)',
  },
  definition: {
    'zh-CN': '订单里的商品种类行数。',
    en: 'Order lines: each product variant in an order counts once.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order line',
  better: 'higher',
  aliases: ['Orders (SKU)', 'SKU 订单数', '支付子订单数'],
  labels: {
    taobao: ['支付子订单数'],
    'tiktok-shop': [
      'SKU orders',
      'Orders (SKU)',
      'SKU 订单数',
      'Attributed SKU orders',
      '归因 SKU 订单数',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '订单里每一种规格算一个。一单买三种货，就是三个。',
        en: 'Each variant inside an order counts as one. An order of three kinds makes three.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '一张订单里，每种不同规格的商品各记一个。',
        en: 'In one order, each product variant is counted for itself.',
      },
    ],
  },
  drivers: ['orders', 'units-per-order'],
  seeAlso: ['order-items', 'orders'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
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
      'zh-CN': '把订单拆开数，一种规格的货算一行。所以它一般比订单数多。',
      en: 'This takes orders apart and counts each kind of item as one line. So it is usually more than the orders.',
    },
    like: {
      'zh-CN': '好比一张购物单写了三行：盐、酱油、醋。这里数的是那三行。',
      en: 'A shopping list has three lines: salt, soy sauce, vinegar. This counts the lines, not the list.',
    },
    number: {
      value: {
        'zh-CN': '{period}，这样拆开数是 {value} 行。',
        en: 'Counted line by line, it came to {value} {period}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '行数多，可能是单子多，也可能一单里种类多。是哪样，现在看不出。',
        en: 'More lines can mean more orders or more kinds in each. We can not tell yet.',
      },
    },
    step: {
      'zh-CN': '打开最近一张订单，数一数里面有几种货。',
      en: 'Open your latest order. Count the kinds of goods in it.',
    },
    help: {
      text: {
        'zh-CN': '哪几样会放在一单里买，可以看“常常一起买”（3.4.3）。',
        en: 'Which goods share an order? See “常常一起买” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它比真正的订单多，不是包裹数，也不是人数。',
        en: 'It is higher than real orders. It is neither parcels nor people.',
      },
      {
        'zh-CN': '在“GMV Max”广告页上，只写“Orders”，说的也是这种行数。',
        en: 'On the “GMV Max” ad page, the plain word Orders means these lines.',
      },
    ],
  },
  examples: [
    {
      text: '支付子订单数',
      platform: 'taobao',
    },
    {
      text: 'SKU orders',
      platform: 'tiktok-shop',
    },
  ],
});
