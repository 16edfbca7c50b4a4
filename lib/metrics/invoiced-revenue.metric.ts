import { defineMetric } from './types';

export default defineMetric({
  id: 'invoiced-revenue',
  name: {
    'zh-CN': '已开票收入',
    en: 'Revenue (Magento dashboard)',
  },
  definition: {
    'zh-CN': '已开票金额减税、运费和退款。',
    en: 'Invoiced money without tax and shipping, less refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Revenue'],
  labels: {
    magento: ['Revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '开票总额减税、减运费，再减退款。新建和待付款的订单不算，时间一开始是最近 24 小时。',
        en: 'Invoiced money minus tax, shipping and refunds. Orders that are new or wait for payment are out; the range starts at 24 hours.',
      },
    ],
    magento: [
      {
        'zh-CN': '退款也按不含税、不含运费来减。钱都换成店铺的基本币种。没有票，就不算收入。',
        en: 'Refunds are taken off in the same way, without tax and shipping. All is in the base currency, and orders with no invoice are out.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Backend/Block/Dashboard/Totals.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
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
      'zh-CN': '已开票收入，就是开了票的钱，再减去税、运费和退款。还没开票，就先不算。',
      en: 'This is the money on invoices, without tax and postage, less refunds. Orders with no invoice are left out.',
    },
    like: {
      'zh-CN': '好比木匠接了十样活，写好票的有六样。本子上只有这六样的工钱。',
      en: 'A joiner takes on ten jobs and has written bills for six. His book shows the money of those six.',
    },
    number: {
      value: {
        'zh-CN': '{period}，开了票的收入是 {value}。',
        en: '{period}, the income on invoices was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的单子可能还没开票。真正卖了多少，现在看不出。',
        en: 'Some orders may not have their invoice yet. So for now we can not tell the full sales.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能是票集中开了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or many invoices were written at once.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能有几单的票还没开，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or a few invoices are still to come.',
      },
    },
    step: {
      'zh-CN': '打开订单列表，数一数有几单还没开票。',
      en: 'Open the order list. Count the orders that have no invoice yet.',
    },
    help: {
      text: {
        'zh-CN': '这些数从哪里来，可以和会用后台的人看“看懂数据首页”（3.1.3）。',
        en: 'Not sure where these numbers come from? Read the data page card with someone who knows it (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '单子有了，票没开，这里就没有这笔钱。可旁边的数量里有它。',
        en: 'An order with no invoice adds nothing here. Yet it does count in the quantity beside it.',
      },
      {
        'zh-CN': '开了汇总数据时，要等统计更新过，新数才会出来。',
        en: 'With summed-up data switched on, new numbers wait until the statistics are refreshed.',
      },
      {
        'zh-CN': '时间一开始选的是最近 24 小时，不是一整个月。',
        en: 'The time is first set to the last 24 hours, not to a whole month.',
      },
    ],
  },
  examples: [
    {
      text: 'Revenue',
      platform: 'magento',
    },
  ],
});
