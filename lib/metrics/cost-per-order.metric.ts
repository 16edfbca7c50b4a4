import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-order',
  name: {
    'zh-CN': '每笔成交花费',
    en: 'Ad cost per order',
  },
  definition: {
    'zh-CN': '广告平均每带来一单花多少钱。',
    en: 'Ad money per ad order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['CPA', '总成交成本', '订单成本', '7日支付订单成本'],
  labels: {
    pinduoduo: ['每笔成交花费'],
    taobao: ['总成交成本'],
    xiaohongshu: ['7日支付订单成本'],
    amazon: ['CPA'],
    'tiktok-shop': ['Cost per order', 'Cost per purchase'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-orders',
  formulaByPlatform: {
    'tiktok-shop': 'ad-spend / sub-orders',
  },
  baseByPlatform: {
    'tiktok-shop': 'order line',
  },
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以广告带来的订单数。',
        en: 'Ad money divided by the orders from ads.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊叫“CPA”，是花费除以广告订单。',
        en: 'Amazon calls it “CPA”: cost over ad orders.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': 'TikTok 除的是按规格拆开的小订单。',
        en: 'TikTok divides the cost by sub-orders, one for each product version (SKU orders).',
      },
    ],
  },
  drivers: ['ad-spend', 'ad-orders'],
  seeAlso: ['conversion-cost', 'ad-cost-per-result', 'net-cost-per-order', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      'zh-CN': '每笔成交花费，就是广告平均每带来一单，用掉多少钱。',
      en: 'This is the ad money used for each order the ads brought, on average.',
    },
    like: {
      'zh-CN': '好比请人去车站举牌，一天付 100 元。带回 5 桌客人，一桌摊到 20 元。',
      en: 'You pay someone 100 yuan to hold a sign at the station. He brings 5 tables, so each one cost 20 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每带来一单用掉 {value} 广告费。',
        en: '{period}, each order from ads took {value} of ad money.',
      },
      withInputs: {
        'zh-CN': '{period}，从广告来了 {adOrders} 单。花掉的广告费是 {adSpend}，平均一单 {value}。',
        en: '{period}, the ads used up {adSpend}. They brought {adOrders} orders, at {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一单能留下多少，只有你知道。不和它比，看不出贵不贵。',
        en: 'Only you know what an order leaves you. Without that we can not tell if this is much.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。单子少时差一单就差很多，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. With few orders, one less counts a lot. It may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，多等几天订单再看。',
        en: 'The page says it is {change} lower than {against}. It may be chance. A few more days of orders will show.',
      },
    },
    step: {
      'zh-CN': '挑卖得最多的一件货，算出卖一单能留下几元。',
      en: 'Take the item people buy most from you. Work out what one order of it leaves you.',
    },
    help: {
      text: {
        'zh-CN': '想看一单最多能花多少广告费，可以看“保本计算”（3.1.1）。',
        en: 'How much ad money can one order bear? See the card “Break-even sums” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '要和一单留下的钱比，别和卖价比。',
        en: 'Compare it with what an order leaves you, not with the price.',
      },
    ],
  },
  examples: [
    {
      text: '每笔成交花费',
      platform: 'pinduoduo',
    },
    {
      text: '总成交成本',
      platform: 'taobao',
    },
  ],
});
