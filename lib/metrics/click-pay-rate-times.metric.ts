import { defineMetric } from './types';

export default defineMetric({
  id: 'click-pay-rate-times',
  name: {
    'zh-CN': '商品点击-成交转化率（次数）',
    en: 'Click-to-order rate (times)',
  },
  definition: {
    'zh-CN': '商品每被点一百次成交了几单。',
    en: 'Orders divided by product clicks.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [
    '点击成交率（次数）',
    '商品点击-成交率(次数)',
    'CTOR',
    'Order Conversion Rate',
    'CO rate',
    '点击成交转化率',
  ],
  labels: {
    douyin: ['商品点击-成交转化率（次数）', '商品点击-成交率(次数)'],
    'tiktok-shop': ['CTOR', 'CTOR（SKU 订单）'],
    shopee: [
      'Order Conversion Rate',
      'Order Conversion Rate (Placed Order)',
      'Order Conversion Rate (Paid Order)',
      'Order Conversion Rate (Confirmed Order)',
      '订单转化率（已付款订单）',
    ],
  },
  unverifiedLabels: {
    aliexpress: ['点击支付转化率'],
  },
  formula: 'orders / product-clicks',
  formulaByPlatform: {
    'tiktok-shop': 'sub-orders / product-clicks',
  },
  counting: {
    all: [
      {
        'zh-CN': '付了款的订单除以商品点击。按次数算，一个人点几次算几次。',
        en: 'Paid orders divided by clicks. It goes by times, so each click of one person counts.',
      },
    ],
    shopee: [
      {
        'zh-CN': '用订单除以商品点击。下单、付款、确认三种订单各有一个数，看名字后面的括号。',
        en: 'Orders over product clicks. It comes for placed, paid and confirmed orders; the bracket in the label says which.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '用子订单除以商品点击，一单三种商品就算三单。另有去重的一种，除以点过商品的人。',
        en: 'Sub-orders over product clicks: one order with three products counts as three. Another version divides by the people who clicked.',
      },
    ],
  },
  drivers: ['product-clicks', 'sub-orders'],
  seeAlso: ['click-pay-rate-users', 'click-pay-rate-unique-clicks'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
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
      'zh-CN': '商品点击-成交转化率（次数），看的是点击换来几单。商品每被点 100 次，有几单成交？',
      en: 'This sets orders against clicks. Out of 100 clicks on products, how many orders came?',
    },
    like: {
      'zh-CN': '好比柜台上的试吃盒被打开 50 次，换来 3 单。同一个人开几次都记。',
      en: 'A tasting box on the counter is opened fifty times and brings three orders. One guest may open it often, and each time counts.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的点击。商品每被点 {outOf} 次，大约成交 {of} 单。',
        en: 'This is about clicks {period}. For every {outOf} on your products, there were about {of} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人来回点好几次，这个数就会低。所以从它看不出有几个人想买。',
        en: 'If one person clicks again and again, it falls. So we can not tell how many people want to buy.',
      },
    },
    step: {
      'zh-CN': '数一数，自己买一样东西前点开它几回。',
      en: 'Count how often you open an item yourself before you buy it.',
    },
    help: {
      text: {
        'zh-CN': '几个比例分不清，可以先“温习一下”（3.2.3）。',
        en: 'Do all these rates run into each other? There is a short card to go over them again (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '一单里有三种商品时，有的平台会算成三单。',
        en: 'When one order holds three kinds of goods, some platforms count three orders.',
      },
      {
        'zh-CN': '点击率是前面一步，它是后面一步。英文缩写只差一个字母。',
        en: 'The click rate is the step before this one. In short form, the two names differ by a single letter.',
      },
    ],
  },
  examples: [
    {
      text: '商品点击-成交转化率（次数）',
      platform: 'douyin',
    },
    {
      text: 'CTOR',
      platform: 'tiktok-shop',
    },
  ],
});
