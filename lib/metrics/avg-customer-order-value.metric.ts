import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-customer-order-value',
  name: {
    'zh-CN': '顾客平均每单金额',
    en: "Average of the customers' averages",
  },
  definition: {
    'zh-CN': '先算每位顾客的每单金额再取平均。',
    en: "Mean of each customer's own average order value.",
  },
  category: 'sales',
  unit: 'money',
  base: 'customer',
  better: 'higher',
  aliases: [],
  labels: {
    woocommerce: ['Average order value', 'AOV'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '先得出每位顾客自己的平均，再求这些平均数的平均。',
        en: "Each customer's own average is found first, then the mean of them all.",
      },
    ],
    woocommerce: [
      {
        'zh-CN': '顾客页上，每位顾客一样重，不管买了几单。订单页的数不同，那是净销售额除以订单数。',
        en: 'On the customer page each customer weighs the same. The order page differs: net sales over orders.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '先算每位顾客一单多少钱，再把所有顾客的数平均一次。',
      en: 'First each buyer gets an average per order. Then the average of all buyers is taken.',
    },
    like: {
      'zh-CN': '好比问三户人家，各家买一次菜平均花多少。再把三个答案加起来除以三。',
      en: 'Ask three homes what one trip to market costs them. Add the three answers and divide by three.',
    },
    number: {
      value: {
        'zh-CN': '把每位顾客放平来看，一单平均是 {value}。',
        en: 'With each buyer given the same weight, one order is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '天天来的客人，这里和来一次的一样重。全店一单多少钱，从这里看不出。',
        en: 'A daily buyer weighs the same as one who came once. So we can not tell the average of all orders.',
      },
    },
    step: {
      'zh-CN': '挑 2 位买过几次的顾客，算一算各自一单多少钱。',
      en: 'Pick 2 buyers with a few orders. Work out what each spends per order.',
    },
    help: {
      text: {
        'zh-CN': '客人各有各的样子，可以画进“我的几类客人”（3.3.3）。',
        en: 'Buyers differ. The card on your kinds of buyers has room for each of them (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和订单页上的每单金额不会相等，哪个都没有算错。',
        en: 'It will not equal the money per order on the order page. Both are right in their own way.',
      },
    ],
  },
  examples: [
    {
      text: 'Average order value',
      platform: 'woocommerce',
    },
  ],
});
