import { defineMetric } from './types';

export default defineMetric({
  id: 'net-sales',
  name: {
    'zh-CN': '净销售额',
    en: 'Net sales',
  },
  definition: {
    'zh-CN': '减去折扣和退货后的销售额。',
    en: 'Gross sales minus discounts and returns.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Net revenue'],
  labels: {
    shopify: ['Net sales', '净销售额'],
    woocommerce: ['Net sales'],
  },
  unverifiedLabels: {},
  formula: 'gross-sales - discounts-amount - refund-amount',
  counting: {
    all: [
      {
        'zh-CN': '毛销售额减折扣，再减退货。税和运费不在里面。',
        en: 'Gross sales minus discounts and returns, without tax and shipping.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '退款记在退的那天，所以某一天可能是负数。',
        en: 'Refunds are taken off on the day of the refund, so a day can be negative.',
      },
      {
        'zh-CN': '较旧的数据里，全额退款没有从税和净销售额里减。页面会给一句说明。',
        en: 'Older data do not take full refunds off tax and net sales. The page shows a note where that is so.',
      },
    ],
  },
  drivers: ['gross-sales', 'discounts-amount', 'refund-amount'],
  seeAlso: ['paid-amount-after-refunds', 'gross-sales', 'total-sales'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
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
      'zh-CN': '从毛销售额里，减去折扣，再减去退货，剩下的钱。',
      en: 'Take gross sales, then take off discounts and returns. This is what remains.',
    },
    like: {
      'zh-CN': '好比账上写着 600 元，划掉让利 30 元、退货 40 元。底下就是 530 元。',
      en: 'Your notebook says 600 yuan. Cross out 30 for discounts and 40 for returns. It leaves 530.',
    },
    number: {
      value: {
        'zh-CN': '{period}，减完折扣和退货是 {value}。',
        en: '{period}, {value} remained after discounts and returns.',
      },
      withInputs: {
        'zh-CN':
          '{period}，毛销售额是 {grossSales}。减掉折扣 {discountsAmount}，再减退款 {refundAmount}。剩下 {value}。',
        en: '{period}, gross sales were {grossSales}. Take off {discountsAmount} in discounts and {refundAmount} in refunds. That leaves {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '货钱和广告费还在里面。看不出赚了没有。',
        en: 'Goods and ads are still to be paid from it. We can not tell if you earned.',
      },
    },
    step: {
      'zh-CN': '写下卖出一件货，你自己花了哪几样钱。',
      en: 'Write down which costs you have for one sold piece.',
    },
    help: {
      text: {
        'zh-CN': '要知道怎样才不亏，可以用“保本计算”理一遍（3.1.1）。',
        en: 'To see where you break even, go through “保本计算” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不是利润，成本、费用和广告都没减。',
        en: 'It is not profit. Goods, fees and ads are not taken off.',
      },
      {
        'zh-CN': '退货多的那天，它可能比零还小。',
        en: 'On a day with many returns it can fall below zero.',
      },
    ],
  },
  examples: [
    {
      text: 'Net sales',
      platform: 'shopify',
    },
    {
      text: 'Net sales',
      platform: 'woocommerce',
    },
  ],
});
