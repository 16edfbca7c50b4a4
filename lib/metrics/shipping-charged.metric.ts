import { defineMetric } from './types';

export default defineMetric({
  id: 'shipping-charged',
  name: {
    'zh-CN': '向买家收取的运费',
    en: 'Shipping charges',
  },
  definition: {
    'zh-CN': '向买家收的运费。',
    en: 'Shipping charged to buyers.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Shipping'],
  labels: {
    shopify: ['Shipping', 'Shipping charges'],
    woocommerce: ['Shipping'],
    magento: ['Shipping'],
    'tiktok-shop': ['运费'],
  },
  unverifiedLabels: {
    shopify: ['运费'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '向客人收的运费，不是快递收你的钱。',
        en: 'It is what buyers were charged, not what the carrier costs.',
      },
    ],
    shopify: [
      {
        'zh-CN': '收的运费，减去运费优惠，再减去退回的运费。',
        en: 'Charges minus shipping discounts minus refunded shipping.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
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
      'zh-CN': '这是你向客人收的运费。付给快递的钱，是另一笔。',
      en: 'This is what you charge buyers for postage. What you pay the courier is another sum.',
    },
    like: {
      'zh-CN': '好比帮人送衣柜，主家给你车钱 30 元。你付给司机多少，另算。',
      en: 'You bring someone a wardrobe and get 30 yuan for the ride. What the driver gets is another matter.',
    },
    number: {
      value: {
        'zh-CN': '{period}，向客人收了 {value} 运费。',
        en: '{period}, buyers were charged {value} for postage.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没有快递的账单在旁边，看不出运费是赚了还是贴了。',
        en: "Without the courier's bill beside it, we can not tell if postage left you money or cost you some.",
      },
    },
    step: {
      'zh-CN': '比一比上周 3 单，收的运费和付给快递的差多少。',
      en: 'Compare what 3 buyers paid for postage with what the courier took.',
    },
    help: {
      text: {
        'zh-CN': '别家运费怎么收，可以在“数字交换”时说一说（3.3.1）。',
        en: 'How do other shops charge postage? Talk about it when the group trades numbers (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '别把它看成付给快递的成本。',
        en: 'Do not take it for the cost of the courier.',
      },
    ],
  },
  examples: [
    {
      text: 'Shipping',
      platform: 'shopify',
    },
    {
      text: 'Shipping',
      platform: 'woocommerce',
    },
  ],
});
