import { defineMetric } from './types';

export default defineMetric({
  id: 'orders',
  name: {
    'zh-CN': '支付订单数',
    en: 'Orders',
  },
  definition: {
    'zh-CN': '付了款的订单数量。',
    en: 'Number of paid orders in the period.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [
    '成交订单数',
    '成交单量',
    '支付父订单数',
    '成交订单量',
    'Total orders',
    'Order count',
    '订单数',
  ],
  labels: {
    '1688': ['支付订单数'],
    taobao: ['支付父订单数'],
    pinduoduo: ['成交订单数'],
    douyin: ['成交订单数'],
    kuaishou: ['成交订单数'],
    xiaohongshu: ['支付订单数'],
    jd: ['成交单量'],
    wechat: ['成交订单数', '支付订单数'],
    'weidian-youzan': ['支付订单数'],
    'meituan-eleme': ['成交订单量'],
    shopify: ['Orders', '总订单数'],
    woocommerce: ['Orders'],
    lazada: ['Orders'],
    etsy: ['Orders'],
    'tiktok-shop': ['Orders', '订单数'],
    vendure: [
      'Total Orders',
      'Order Count',
      'Total orders',
      'Number of orders',
      '订单总数',
      '订单数量',
    ],
    magento: ['Quantity'],
    shopee: ['Paid Order', 'Orders', '已付款订单'],
  },
  unverifiedLabels: {
    medusa: ['Orders'],
    ebay: ['Orders'],
    walmart: ['Orders'],
    shopify: ['Total orders'],
    aliexpress: ['支付订单数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间付完款的订单，按付款时间算。一单几件，也只算一单。',
        en: 'Orders with payment done in the period, by time of payment. One order with several pieces is one.',
      },
    ],
    amazon: [
      {
        'zh-CN': '一单里有几种商品，还是一单。订单里的商品行数和件数，是另外的数。',
        en: 'An order with several products is one order. Order items and units are other figures.',
      },
    ],
    etsy: [
      {
        'zh-CN': '数的是订单，里面有几件不管。',
        en: 'It counts orders, not items.',
      },
    ],
    lazada: [
      {
        'zh-CN': '一张订单记作一个，按订单数。',
        en: 'Counted by order.',
      },
    ],
    magento: [
      {
        'zh-CN': '在首页上，它写作“Quantity”，数的是订单。在畅销榜上，同一个词数的是件。',
        en: 'The dashboard calls it “Quantity” and means orders. In the best-seller list the same word means pieces.',
      },
    ],
    shopify: [
      {
        'zh-CN': '这里的总订单数包含所有渠道。旁边的转化率却只看网店。',
        en: 'Total orders take in all channels. The conversion rate beside it covers just the online store.',
      },
    ],
    taobao: [
      {
        'zh-CN': '一次结账是父订单，里面每种规格各是一个子订单。这里数父订单。',
        en: 'One checkout is a parent order, and each variant in it is a sub-order. Here the parents count.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '只数父订单，退款的记录不数。',
        en: 'Parent orders only. Refund records do not count.',
      },
    ],
  },
  drivers: ['buyers', 'visitors', 'pay-conversion-rate'],
  seeAlso: ['sub-orders', 'order-items', 'ecommerce-purchases'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Backend/Block/Dashboard/Totals.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/lib/framework/dashboard-widget/orders-summary/index.tsx',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/i18n/locales/zh_Hans.po',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      'zh-CN': '付了款的订单有多少单。一单里买几件，都只算一单。',
      en: 'This counts the paid orders. One order with several pieces is still one.',
    },
    like: {
      'zh-CN': '好比早点铺一上午结了 18 回账。一回拎走几个包子，还是一回。',
      en: 'A breakfast shop rings up 18 bills in a morning. A bill with five buns is one bill.',
    },
    number: {
      value: {
        'zh-CN': '{period}，付了款的有 {value} 单。',
        en: '{period}, people paid for {value} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一位客人可能下了好几单。光看单数，看不出来了几个人。',
        en: 'One buyer may place several orders. From orders alone we can not tell how many people came.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。来的人多了会这样，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people coming can do that, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，先看看来的人有没有变。',
        en: 'The page says it is {change} less than {against}. It may be chance. See first if fewer people came.',
      },
    },
    step: {
      'zh-CN': '数一数今天的订单，有几单只买了一件。',
      en: "Count how many of today's orders hold just one piece.",
    },
    help: {
      text: {
        'zh-CN': '一单是怎么走到付款的，可以画“我的店是怎么转的”（3.1.3）。',
        en: 'How does an order come about? Draw it in “我的店是怎么转的” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '单数不是件数，也不是人数。',
        en: 'Orders are not pieces, and they are not people.',
      },
      {
        'zh-CN': '有的平台把没付款、取消了的也算进来。',
        en: 'Some platforms count orders that were not paid or were cancelled.',
      },
    ],
  },
  examples: [
    {
      text: '支付父订单数',
      platform: 'taobao',
    },
    {
      text: '成交订单数',
      platform: 'pinduoduo',
    },
  ],
});
