import { defineMetric } from './types';

export default defineMetric({
  id: 'gmv-max-roi',
  name: {
    'zh-CN': 'GMV Max ROI',
    en: 'GMV Max ROI',
  },
  definition: {
    'zh-CN': '推广商品的全部成交额除以花费。',
    en: 'All sales of promoted products divided by cost.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['ROI'],
  labels: {
    'tiktok-shop': ['ROI'],
  },
  unverifiedLabels: {},
  formula: 'ad-sales / ad-spend',
  counting: {
    all: [
      {
        'zh-CN':
          '推广商品的全部成交额，除以花费。从 2025 年 7 月起，TikTok 的店铺广告只有 GMV Max 这一种。',
        en: 'All sales of promoted products over cost. Since July 2025, GMV Max is the only campaign type for Shop Ads on TikTok.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': 'TikTok 算的是推广商品的全部收入：花钱来的、自己来的、达人带来的。再除以花费。',
        en: 'TikTok takes total gross revenue of the promoted products, paid, organic and affiliate, over cost.',
      },
    ],
  },
  drivers: ['ad-spend', 'gmv'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
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
      at: 'https://ads.tiktok.com/help/article/tips-to-measure-product-and-video-quality-in-your-product-gmv-max-campaign',
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
      'zh-CN': '推广的货一共卖几元，除以花费，就是推广投入产出（GMV Max ROI）。不花钱来的也算。',
      en: 'It is all sales of the promoted goods per unit of ad cost. Sales that came unpaid are in it.',
    },
    like: {
      'zh-CN': '好比给一筐橘子挂灯，花 10 元。这筐卖了 60 元，熟人介绍的也在里面。',
      en: 'A lamp over a basket of oranges costs 10 yuan. The basket sells for 60, friends of friends included.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的推广。每花 {oneMoney}，这些货一共卖 {valueMoney}。',
        en: 'This is about promotion {period}. Per {oneMoney} of cost, these goods brought in {valueMoney}.',
      },
      withInputs: {
        'zh-CN':
          '{period}，推广的货收入一共 {adSales}。花费是 {adSpend}，每 {oneMoney} 卖 {valueMoney}。',
        en: '{period}, the promoted goods took in {adSales}. The cost was {adSpend}, so {oneMoney} went with {valueMoney} of sales.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '达人带的、自己来的都混在里面。广告自己做了多少，看不出。',
        en: 'Creators and unpaid visits are mixed in. We can not tell what the ads alone did.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能达人多带了几单，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A creator may have sold more, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，卖的总钱数也一起看看。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Look at total sales as well.',
      },
    },
    step: {
      'zh-CN': '比一比两条视频，除了这个数，哪条卖的钱多。',
      en: 'Compare two videos by the money they sold, not only by this number.',
    },
    help: {
      text: {
        'zh-CN': '想和达人谈怎么一起卖，可以看“找伙伴”（3.3.1）。',
        en: 'Want to sell with a creator? See the card “Find a partner” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '别拿它和普通广告的那个数比。',
        en: 'Do not compare it with the number of a plain ad.',
      },
      {
        'zh-CN': '这个数低一点的视频，卖的总钱可能反而多。',
        en: 'A video with a lower value may still bring more sales.',
      },
      {
        'zh-CN': 'TikTok 自己提醒，单看它和每单花费，说明不了广告的作用。',
        en: 'TikTok warns that this and the cost per order do not show ad effect alone.',
      },
    ],
  },
  examples: [
    {
      text: 'ROI',
      platform: 'tiktok-shop',
    },
  ],
});
