import { defineMetric } from './types';

export default defineMetric({
  id: 'taxes-amount',
  name: {
    'zh-CN': '税费',
    en: 'Taxes',
  },
  definition: {
    'zh-CN': '商品和运费的税。',
    en: 'Tax on goods and shipping.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Total tax', 'Order tax', 'Shipping tax'],
  labels: {
    shopify: ['Taxes'],
    woocommerce: ['Taxes', 'Total tax', 'Order tax', 'Shipping tax'],
    magento: ['Tax'],
    'tiktok-shop': ['税费'],
  },
  unverifiedLabels: {
    shopify: ['税费'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '商品和运费上的税，收来以后要上交。',
        en: 'It is tax on goods and shipping, to be handed on.',
      },
    ],
    magento: [
      {
        'zh-CN': '首页上的 Tax，是开了单的税减去退掉的税。',
        en: 'On the dashboard, Tax is invoiced tax minus refunded tax.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': 'Total tax 是订单的税加运费的税。',
        en: 'Total tax is order tax plus shipping tax.',
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
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
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
      'zh-CN': '税费，就是货和运费上的税。它过你的手，还要交上去。',
      en: 'This is tax on goods and shipping. It passes through your hands and is handed on.',
    },
    like: {
      'zh-CN': '好比帮整条巷子收水费。钱先放在你家，过几天要交给水厂。',
      en: 'You collect the water money for your lane. It lies in your house for a few days, then goes to the water works.',
    },
    number: {
      value: {
        'zh-CN': '{period}的税费，一共 {value}。',
        en: '{period}, taxes came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它跟着卖货的钱走，不归店里。从它看不出赚多赚少。',
        en: 'It follows the sales and is not yours to keep. We can not tell from it what you earn.',
      },
    },
    step: {
      'zh-CN': '想一想这笔税放在哪里，才不会和货款混在一起。',
      en: 'Think where to keep this money so that it stays apart from your own.',
    },
    help: {
      text: {
        'zh-CN': '报税的事谁能帮着看，可以翻“能帮忙的人”（3.1.2）。',
        en: 'Who could help you with tax papers? Look through the card of helpers (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '这不是店里的钱，别拿去进货。',
        en: "This is not the shop's money, so do not buy goods with it.",
      },
    ],
  },
  examples: [
    {
      text: 'Taxes',
      platform: 'shopify',
    },
    {
      text: 'Taxes',
      platform: 'woocommerce',
    },
  ],
});
