import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-order-value',
  name: {
    'zh-CN': '笔单价',
    en: 'Average order value (per order)',
  },
  definition: {
    'zh-CN': '平均每个订单多少钱。',
    en: 'Money per order.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [
    '单均价',
    '每笔成交金额',
    '订单均价',
    'AOV',
    'Sales per Order',
    'Average order',
    'Avg. order value',
    '平均订单金额（笔单价）',
  ],
  labels: {
    taobao: ['笔单价'],
    'meituan-eleme': ['单均价'],
    shopify: ['Average order value', '平均订单金额'],
    woocommerce: ['Average order value', 'AOV'],
    lazada: ['Average Order Value'],
    shopee: [
      'Sales per Order',
      'Sales per Order (Paid Order)',
      'Sales per Order (Placed Order)',
      '每笔订单销售额（已付款订单）',
    ],
    vendure: ['Average Order Value', 'Average order value', '平均订单价值'],
    ga4: ['Average purchase revenue'],
  },
  unverifiedLabels: {
    ebay: ['Average order value'],
    magento: ['Average Order'],
  },
  formula: 'paid-amount / orders',
  formulaByPlatform: {
    shopify: '( gross-sales - discounts-amount ) / orders',
    woocommerce: 'net-sales / orders',
    vendure: 'order-totals-with-tax / orders',
    ga4: 'purchase-revenue / ecommerce-purchases',
  },
  baseByPlatform: {
    ga4: 'event',
  },
  counting: {
    all: [
      {
        'zh-CN': '付款的钱除以付款的订单数。各平台的钱和单数，取法不同。',
        en: 'Money paid, over the number of paid orders. Each platform takes other sums and other orders.',
      },
    ],
    ga4: [
      {
        'zh-CN': '购买收入除以购买次数。',
        en: 'Purchase revenue over purchases.',
      },
    ],
    lazada: [
      {
        'zh-CN': '收入除以订单数。有一份导出表，32 单收入 18264.08，得 570.75。',
        en: 'Revenue over orders. An export shows 18264.08 over 32 orders, which is 570.75.',
      },
    ],
    magento: [
      {
        'zh-CN': '新单和待处理的单不算，税和运费也不算。还没开票的单，按零算进来。',
        en: 'Orders that are new or pending are left out, and so are tax and shipping. Orders not yet invoiced count with zero.',
      },
    ],
    shopee: [
      {
        'zh-CN': '叫作每笔订单销售额，每种订单状态各有一个。',
        en: 'It is called Sales per Order, and each order status has one.',
      },
    ],
    shopify: [
      {
        'zh-CN': '毛销售额减去折扣，再除以订单数。后来的改单、换货、退货都不算，税和运费也在外面。',
        en: 'Gross sales minus discounts, over orders. Later edits, exchanges and returns are left out, and so are tax and shipping.',
      },
      {
        'zh-CN': '这个算法从 2023 年 1 月开始用，旧数据也一起改了。',
        en: 'This rule came in January 2023, and old data were changed as well.',
      },
    ],
    vendure: [
      {
        'zh-CN': '含税的订单总额，除以订单数。',
        en: 'Order totals with tax, over orders.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '净销售额除以订单数。客户页上的数，是各位客户的平均再平均，和订单页不同。',
        en: "Net sales over orders. The customer page shows the average of customers' averages, so it differs from the order page.",
      },
    ],
  },
  drivers: ['units-per-order', 'avg-item-price', 'discounts-amount'],
  seeAlso: [
    'spend-per-buyer',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'url',
      at: 'https://changelog.shopify.com/posts/your-average-order-value-now-has-a-new-definition-in-shopify',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://community.shopify.com/t/is-my-average-order-value-calculation-incorrect/235485',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/customers/table.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/plugin/config/metrics-strategies.ts',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '把付款的钱摊到每张订单上，一张是多少。一个人下两单，就是两张。',
      en: 'This is the average money in one order. A person with two orders counts as two.',
    },
    like: {
      'zh-CN': '好比面包房把一天的钱，摊到每张小票上，一张是 25 元。',
      en: 'A bakery spreads the money of a day over its paper slips. One slip makes 25 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每单是 {value}。',
        en: '{period}, an order was {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，收到付款 {paidAmount}。一共 {orders} 单，平均每单 {value}。',
        en: '{period}, orders brought in {paidAmount}. There were {orders} orders, so one was {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一张大单，就能把平均数拉高。看不出多数客人买了多少。',
        en: 'One big order pulls the average up. We can not tell what most people spent.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。也许每单件数多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Orders may hold more pieces, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能便宜的小件卖得多。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or many small low-price items were sold.',
      },
    },
    step: {
      'zh-CN': '算一算，去掉这周最大的一张单，平均是多少。',
      en: 'Work out the average without the largest order of the week.',
    },
    help: {
      text: {
        'zh-CN': '想弄清它和总数怎么连着，可以试“如果变一变”（3.2.3）。',
        en: 'To see how it ties in with total sales, try “如果变一变” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它常被当成“客单价”。那个按人算，这个按单算。',
        en: 'People often take it for money per buyer. That one goes by people, this one by orders.',
      },
      {
        'zh-CN': '含不含税和运费，各平台不一样。',
        en: 'Platforms differ in whether tax and postage are inside.',
      },
    ],
  },
  examples: [
    {
      text: '笔单价',
      platform: 'taobao',
    },
    {
      text: '单均价',
      platform: 'meituan-eleme',
    },
  ],
});
