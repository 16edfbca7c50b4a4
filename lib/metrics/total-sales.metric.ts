import { defineMetric } from './types';

export default defineMetric({
  id: 'total-sales',
  name: {
    'zh-CN': '总销售额',
    en: 'Total sales',
  },
  definition: {
    'zh-CN': '净销售额加上税和运费。',
    en: 'Net sales plus tax and shipping.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Total sales', '总销售额'],
    woocommerce: ['Total sales'],
  },
  unverifiedLabels: {},
  formula: 'gross-sales - discounts-amount - refund-amount + taxes-amount + shipping-charged',
  formulaByPlatform: {
    shopify:
      'gross-sales - discounts-amount - refund-amount + taxes-amount + shipping-charged + duties-and-fees',
  },
  counting: {
    all: [
      {
        'zh-CN': '毛销售额减折扣、减退货，再加税和运费。退货在退的那天减。',
        en: 'Gross sales minus discounts and returns, plus tax and shipping. Returns come off on the day they are made.',
      },
    ],
    shopify: [
      {
        'zh-CN': '还要加上关税和其他费用。所有销售渠道都算，退货当天记一笔负数。',
        en: 'Duties and additional fees are added, and all sales channels are in. A return is booked on its day as a negative sale.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '算法一样，只是没有关税那一项。',
        en: 'The formula is the same, without duties.',
      },
    ],
  },
  drivers: ['gross-sales'],
  seeAlso: ['net-sales', 'paid-amount-after-refunds', 'gross-sales'],
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
      kind: 'url',
      at: 'https://support.geckoboard.com/en/articles/6055572-how-geckoboard-calculates-your-shopify-metrics',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
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
      'zh-CN': '净销售额，再加上税和运费。它更大，不等于更好。',
      en: 'This is net sales with tax and shipping put on top. It is bigger, which does not make it better.',
    },
    like: {
      'zh-CN': '好比饭馆的账单，菜钱底下又添了税和送餐费，最后一行是 88 元。',
      en: 'On a restaurant bill, tax and delivery stand below the food. The last line says 88 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，连税带运费是 {value}。',
        en: '{period}, with tax and shipping, it came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面有要交出去的税。看不出属于你的有多少。',
        en: 'Part of it is tax to hand on. We can not tell how much is yours.',
      },
    },
    step: {
      'zh-CN': '找到页面上税和运费那两行，记下各是多少。',
      en: 'Find the lines for tax and shipping. Note both sums.',
    },
    help: {
      text: {
        'zh-CN': '分不清先看哪一行，可以从“看懂数据首页”学起（3.1.3）。',
        en: 'Not sure which line comes first? Start with “看懂数据首页” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '含着要上交的税，别当成收入。',
        en: 'It holds tax that has to be handed on, so do not take it for income.',
      },
      {
        'zh-CN': '它比净销售额大，只是多了税和运费。',
        en: 'It tops net sales just because tax and shipping were added.',
      },
    ],
  },
  examples: [
    {
      text: 'Total sales',
      platform: 'shopify',
    },
    {
      text: 'Total sales',
      platform: 'woocommerce',
    },
  ],
});
