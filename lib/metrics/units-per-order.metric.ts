import { defineMetric } from './types';

export default defineMetric({
  id: 'units-per-order',
  name: {
    'zh-CN': '每单件数',
    en: 'Units per order',
  },
  definition: {
    'zh-CN': '平均每单有几件商品。',
    en: 'Pieces per order.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'order',
  better: 'higher',
  aliases: ['UPT', 'Average items per order', 'Average Basket Size'],
  labels: {
    woocommerce: ['Average items per order'],
    lazada: ['Average Basket Size'],
    shopify: ['Average units ordered', '订购的平均件数'],
  },
  unverifiedLabels: {},
  formula: 'items-sold / orders',
  counting: {
    all: [
      {
        'zh-CN': '用卖出的件数除以订单数。它按订单算，不看是几个人买的。',
        en: 'Pieces sold are divided by orders. It goes by order and not by person.',
      },
    ],
    lazada: [
      {
        'zh-CN': '页面上叫“Average Basket Size”，说的是每单几件。',
        en: 'The page calls it Average Basket Size and means pieces per order.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '这里也是卖出的件数，除以订单数。',
        en: 'Here too, it is items sold over the number of orders.',
      },
    ],
  },
  drivers: ['discounts-amount'],
  seeAlso: ['items-per-buyer', 'units-per-order-item', 'products-per-order-with-item'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/orders/config.js',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      'zh-CN': '平均一张订单里有几件货。每张订单各算一次。',
      en: 'This is how many pieces are in one order on average. Each order counts by itself.',
    },
    like: {
      'zh-CN': '好比早点铺装了 10 袋包子，一共 25 个。平均每袋两个半。',
      en: 'A bun shop packs 10 bags with 25 buns in all. That is two and a half buns a bag.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每单有 {value} 件货。',
        en: '{period}, an order held {value} pieces on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，一共卖出 {itemsSold} 件货。它们装在 {orders} 单里，平均每单 {value} 件。',
        en: '{period}, you sold {itemsSold} pieces. They were in {orders} orders, so {value} pieces each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的货，客人一次只要一件。光凭这个数，看不出客人喜不喜欢。',
        en: 'Some goods are bought one at a time. So we can not tell how much buyers like your shop.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能和那几天的优惠有关，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or a special offer played a part.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是优惠刚刚结束。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or an offer may have just ended.',
      },
    },
    step: {
      'zh-CN': '翻出件数最多的一单，写下它装了哪几样货。',
      en: 'Find the order with the most pieces. Write down what was in it.',
    },
    help: {
      text: {
        'zh-CN': '想知道哪两样货适合放在一起，可以和社工看“常常一起买”（3.4.3）。',
        en: 'Wonder which two goods go well together? Look at that card with your coach (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的后台把它叫购物篮大小，听起来像钱，其实数的是件数。',
        en: 'Some pages call it basket size. It sounds like money, but it counts pieces.',
      },
      {
        'zh-CN': '一位客人下了两单，就当两单来算。',
        en: 'One buyer with two orders counts as two orders here.',
      },
    ],
  },
  examples: [
    {
      text: 'Average items per order',
      platform: 'woocommerce',
    },
    {
      text: 'Average Basket Size',
      platform: 'lazada',
    },
  ],
});
