import { defineMetric } from './types';

export default defineMetric({
  id: 'items-sold',
  name: {
    'zh-CN': '支付件数',
    en: 'Units sold',
  },
  definition: {
    'zh-CN': '付款订单里的商品总件数。',
    en: 'Pieces in paid orders.',
  },
  category: 'sales',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [
    '成交件数',
    '成交商品件数',
    '直播间成交件数',
    'Units ordered',
    'Items sold',
    'Units Sold',
    'Net quantity',
    '销售件数',
  ],
  labels: {
    '1688': ['支付件数'],
    taobao: ['支付件数'],
    pinduoduo: ['成交件数'],
    douyin: ['成交件数', '直播间成交件数'],
    kuaishou: ['成交件数'],
    xiaohongshu: ['支付件数'],
    jd: ['成交商品件数'],
    wechat: ['支付件数'],
    amazon: ['Units Ordered', 'Units Ordered - B2B', '已订购商品数量', '订购数量 – B2B'],
    woocommerce: ['Items sold'],
    lazada: ['Units sold', 'Units Sold'],
    shopee: [
      'Units',
      'Units (Paid Order)',
      'Units (Placed Order)',
      'Units (Confirmed Order)',
      '件数（已付款订单）',
    ],
    'tiktok-shop': ['Items sold', 'Units sold', '商品成交件数'],
    ebay: ['Quantity sold'],
    shein: ['销量'],
    ga4: ['Items purchased'],
    magento: ['Quantity'],
  },
  unverifiedLabels: {
    temu: ['销量'],
    aliexpress: ['支付件数'],
    shopify: ['Units sold'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '付款订单里的件数。退回来的，一般不减掉。',
        en: 'Pieces in paid orders. Returned ones are usually not taken out.',
      },
    ],
    shopify: [
      {
        'zh-CN': '畅销商品的卡片用的是净件数，退回的已经减掉。',
        en: 'The best-seller cards use the net quantity, with returns taken off.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '导出表里，旧名“Units sold”改成了“Items sold”。',
        en: 'In exports, “Units sold” was renamed to “Items sold”.',
      },
    ],
  },
  drivers: ['orders', 'items-per-buyer', 'units-per-order'],
  seeAlso: ['product-total-sales', 'units-sold-30d', 'ad-units-sold'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/products/config.js',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      'zh-CN': '付款的订单里，货一共有多少件。',
      en: 'This counts all the pieces in paid orders.',
    },
    like: {
      'zh-CN': '好比包子铺一早上卖出 90 个包子，装成几袋不管。',
      en: 'A shop sells 90 buns in a morning. How many bags they went into does not matter.',
    },
    number: {
      value: {
        'zh-CN': '{period}，付款的订单里有 {value} 件货。',
        en: 'The number of pieces in orders paid {period} is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人买十件，和十个人各买一件，这里一样。看不出是哪种。',
        en: 'Ten pieces for one person look like ten people with one each. So we can not tell who took how many.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。也许是有人一次买了好多件，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. One person may have bought many, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，单数也许没怎么变。',
        en: 'The page says it is {change} less than {against}. It may be chance, and the orders may be much the same.',
      },
    },
    step: {
      'zh-CN': '找卖得最多的一件货，数一数它占了几件。',
      en: 'Find your best-selling item. Count its pieces in this number.',
    },
    help: {
      text: {
        'zh-CN': '想看哪些货常配在一起，可以翻“常常一起买”（3.4.3）。',
        en: 'To see which goods go home together, open “常常一起买” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '商品列表上的销量，常常是另一段时间的数。',
        en: 'The sales volume in the product list is often for another period.',
      },
      {
        'zh-CN': '件数多了，可能只是每单的件数多了。',
        en: 'More pieces may just mean more pieces in each order.',
      },
    ],
  },
  examples: [
    {
      text: '支付件数',
      platform: 'taobao',
    },
    {
      text: '成交件数',
      platform: 'pinduoduo',
    },
  ],
});
