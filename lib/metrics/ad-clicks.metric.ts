import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-clicks',
  name: {
    'zh-CN': '广告点击量',
    en: 'Ad clicks',
  },
  definition: {
    'zh-CN': '广告被点击的次数。',
    en: 'Clicks on the ad.',
  },
  category: 'ads',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['点击数', '点击次数', '封面点击数', 'Clicks', '点击量'],
  labels: {
    taobao: ['点击量'],
    pinduoduo: ['点击量'],
    douyin: ['点击数', '点击次数'],
    xiaohongshu: ['点击量'],
    jd: ['点击数'],
    kuaishou: ['封面点击数'],
    amazon: ['Clicks'],
    'meta-ads': ['Clicks (all)'],
    'google-ads': ['Clicks'],
    'tiktok-shop': ['Clicks'],
    shopee: ['Clicks', 'Shop Clicks'],
  },
  unverifiedLabels: {
    ebay: ['Clicks'],
    etsy: ['Clicks'],
    amazon: ['点击量'],
    'meta-ads': ['点击量（全部）'],
    'google-ads': ['点击次数'],
    ga4: ['Ads clicks'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是广告被点的次数，一下算一次。无效点击会被去掉，所以后来可能变少。',
        en: 'Each click on the ad counts once. Clicks that are not valid are taken out, so the number may fall later.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊大约三天内去掉无效点击，数可能回落。',
        en: 'Amazon takes out clicks that are not valid within about three days, so the figure may fall later.',
      },
    ],
    kuaishou: [
      {
        'zh-CN': '快手把点封面和点“行为”分成两个数，分开列。',
        en: 'Kuaishou lists clicks on the cover apart from action clicks (行为).',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': 'Meta 的全部点击里，点赞、评论、分享和点开看大图，也都算。',
        en: 'On Meta, “Clicks (all)” also counts likes, comments, shares and clicks to open the ad larger.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '在小红书的视频流里，看满 5 秒也算点了一次。',
        en: 'In the video feed of Xiaohongshu, watching for 5 seconds counts as one click.',
      },
    ],
  },
  drivers: ['ad-impressions', 'ad-click-through-rate'],
  seeAlso: ['link-clicks', 'ad-action-clicks'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
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
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      'zh-CN': '广告点击量，就是广告一共被点了几下。点了没等页面打开就走的，也算。',
      en: 'Ad clicks tell how often your ad was clicked. Someone who clicks but leaves before the page opens counts too.',
    },
    like: {
      'zh-CN': '好比有人看了招牌来敲门，敲一回记一回。门还没开就走的，也记了。',
      en: 'Think of people who read your sign and knock. Each knock counts, even if they leave before you open.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告被点了 {value} 下。',
        en: '{period}, your ads got {value} clicks.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点一下，离看货和付钱还远。光凭点击，看不出生意好坏。',
        en: 'A click is still far from looking and paying. So we can not tell from clicks how business goes.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是展示多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. The ad may have been shown more often, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。无效的点击会被去掉，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Clicks that were not real get taken out, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '问一位朋友，你的广告图哪里让人愿意点。',
      en: 'Ask a friend what in your ad picture makes them wish to click.',
    },
    help: {
      text: {
        'zh-CN': '想弄清哪条路来的人更合适，可以看“哪条路来的人更好”（3.4.1）。',
        en: 'Which way brings the right people? See the card “Which way brings better visitors” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '点了广告，不等于进了店。',
        en: 'A click on the ad is not yet a visit to the shop.',
      },
      {
        'zh-CN': '过几天再看，这个数可能变小。无效的点击，平台会去掉。',
        en: 'A few days later the number may be smaller. The platform takes out clicks that were not real.',
      },
    ],
  },
  examples: [
    {
      text: '点击量',
      platform: 'taobao',
    },
    {
      text: '点击量',
      platform: 'pinduoduo',
    },
  ],
});
