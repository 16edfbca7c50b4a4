import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-sales',
  name: {
    'zh-CN': '毛销售额',
    en: 'Gross sales',
  },
  definition: {
    'zh-CN': '商品单价乘数量的总额。',
    en: 'Product price times quantity before any deduction.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Gross sales', '毛销售额'],
    woocommerce: ['Gross sales'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '单价乘数量，还没减折扣和退货。税和运费不算。',
        en: 'Product price times quantity, before discounts and returns. Tax and shipping are not in it.',
      },
    ],
    shopify: [
      {
        'zh-CN': '取消的、待处理的、没付款的都算。测试单和删掉的单不算，礼品卡另外处理。',
        en: 'Cancelled, pending and unpaid orders are in. Test and deleted orders are out, and gift cards are handled apart.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '它是倒着算的。总销售额加优惠券，减税和运费，再加退款。',
        en: 'It is worked out backwards: total sales plus coupons, minus tax and shipping, plus refunds.',
      },
    ],
  },
  drivers: ['items-sold', 'avg-item-price'],
  seeAlso: ['net-sales', 'paid-amount-after-refunds', 'total-sales'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
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
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
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
      'zh-CN': '卖出的货，按单价乘件数全加起来。打的折、退的货都还没减。',
      en: 'This adds up price times pieces for all goods sold. Discounts and returns have not been taken off.',
    },
    like: {
      'zh-CN': '好比把卖出去的碗，照标签上的价一个个加起来，是 600 元。',
      en: 'Take all the bowls you sold and add up the price tags: 600 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，照单价加起来是 {value}。',
        en: '{period}, price times pieces came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这是最大的那个销售额。看不出减完以后剩多少。',
        en: 'This is the largest of the sales sums. We can not tell what is left when all is taken off.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能多卖了几件，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. A few more pieces may have sold, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。卖出的件数少了会这样，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer pieces sold would do this, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '找一张用了优惠的订单，算一算照标价是多少。',
      en: 'Find one order with a discount. Work out its sum at full price.',
    },
    help: {
      text: {
        'zh-CN': '页面上几个销售额排在一起，可以看“看懂数据首页”（3.1.3）。',
        en: 'Several sales sums stand in a row? “看懂数据首页” goes through them (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '几个销售额里它最大，离到账的钱也最远。',
        en: 'It is the biggest of the sales figures and the farthest from your bank account.',
      },
    ],
  },
  examples: [
    {
      text: 'Gross sales',
      platform: 'shopify',
    },
    {
      text: 'Gross sales',
      platform: 'woocommerce',
    },
  ],
});
