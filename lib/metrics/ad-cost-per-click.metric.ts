import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-per-click',
  name: {
    'zh-CN': '平均点击花费',
    en: 'Cost per click',
  },
  definition: {
    'zh-CN': '平均每次点击花多少钱。',
    en: 'Ad money per click.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'lower',
  aliases: [
    'CPC',
    'PPC',
    '平均点击成本',
    '平均点击单价',
    '点击单价',
    '点击成本',
    '平均点击单价（元）',

    'Avg. CPC',
    '平均点击费用',
  ],
  labels: {
    taobao: ['平均点击花费'],
    xiaohongshu: ['平均点击成本'],
    douyin: ['平均点击单价'],
    jd: ['平均点击成本'],
    kuaishou: ['平均点击单价（元）'],
    amazon: ['CPC', 'Cost per click'],
    'google-ads': ['Avg. CPC'],
    'tiktok-shop': ['CPC'],
  },
  unverifiedLabels: {
    shopee: ['CPC'],
    etsy: ['Avg. CPC'],
    'meta-ads': ['CPC (all)', '单次点击费用'],
    'google-ads': ['平均每次点击费用'],
    ga4: ['Ads cost per click'],
  },
  formula: 'ad-spend / ad-clicks',
  counting: {
    jd: [
      {
        'zh-CN': '定目标投产比的计划，不设点击出价。页面建议的投产比，不是点一下的价钱。',
        en: 'Plans with a target ROI set no click bid. The suggested ROI is not a price per click.',
      },
    ],
    all: [
      {
        'zh-CN': '花费除以点击量，所有点击平均。它最多和你出的最高价一样。',
        en: 'Ad spend over clicks, an average of all clicks. It is lower than or equal to the highest bid.',
      },
    ],
  },
  drivers: ['ad-click-through-rate', 'bid-price', 'ad-spend', 'ad-clicks'],
  seeAlso: ['cost-per-link-click', 'cost-per-ad-action'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      'zh-CN': '平均点击花费，就是广告每被点一下，你平均付多少钱。',
      en: 'This is what you pay on average each time someone clicks your ad.',
    },
    like: {
      'zh-CN': '好比有人来看货，车钱由你付。来一趟付一趟，买不买都要付。',
      en: 'You pay the bus fare for people who come to look. Each trip costs you, even if no one buys.',
    },
    number: {
      value: {
        'zh-CN': '{period}，被点一下平均要付 {value}。',
        en: '{period}, one click cost you {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，广告用掉 {adSpend}。一共被点 {adClicks} 下，平均一下 {value}。',
        en: '{period}, your ads cost {adSpend}. They got {adClicks} clicks, at {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点得便宜，不等于有人买。从这个数看不出划不划算。',
        en: 'Cheap clicks do not have to end in orders. So we can not tell from the price if they pay.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，要紧的是点进来的人买没买。',
        en: 'The page says it is {change} higher than {against}. It may be chance. What counts is whether these people buy.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也看一眼买的人有没有变少。',
        en: 'The page says it is {change} lower than {against}. It may be chance. See if fewer of these people buy.',
      },
    },
    step: {
      'zh-CN': '看一看，同一段时间里，从广告点进来的人下了几单。',
      en: 'Look up how many orders came from these clicks in the same period.',
    },
    help: {
      text: {
        'zh-CN': '想弄懂广告费怎么变成订单，可以请社工画给你看（3.1.1）。',
        en: 'Want to know how ad money turns into orders? Let your coach draw it for you (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '点一下很便宜却没人买，其实最贵。',
        en: 'A cheap click that no one buys from is the dearest of all.',
      },
      {
        'zh-CN': '它是平均数，不会高过你出的最高价。',
        en: 'It is an average and does not go above your highest bid.',
      },
    ],
  },
  examples: [
    {
      text: '平均点击花费',
      platform: 'taobao',
    },
    {
      text: '平均点击成本',
      platform: 'xiaohongshu',
    },
  ],
});
