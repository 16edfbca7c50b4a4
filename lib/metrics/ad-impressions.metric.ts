import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-impressions',
  name: {
    'zh-CN': '广告展现量',
    en: 'Ad impressions',
  },
  definition: {
    'zh-CN': '广告被展示的次数。',
    en: 'Times the ad was shown.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [
    '曝光量',
    '展示数',
    '展现数',
    '展示次数',
    '封面曝光数',
    'Impressions',
    'Impr.',
    '广告曝光（展示）',
    '展现量',
  ],
  labels: {
    taobao: ['展现量'],
    pinduoduo: ['曝光量'],
    douyin: ['展示数', '展示次数'],
    xiaohongshu: ['展现量'],
    jd: ['展现数'],
    kuaishou: ['封面曝光数'],
    amazon: ['Impressions'],
    'meta-ads': ['Impressions'],
    'google-ads': ['Impr.'],
    'tiktok-shop': ['Impressions'],
    shopee: ['Impression', 'Impressions', 'Shop Impression'],
  },
  unverifiedLabels: {
    ebay: ['Impressions'],
    etsy: ['Views'],
    amazon: ['曝光量'],
    'meta-ads': ['展示次数'],
    'google-ads': ['展示次数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告展示一次算一次。能收费的展示才算。',
        en: 'Each showing of the ad that can be charged counts once.',
      },
    ],
    shopee: [
      {
        'zh-CN': '只数登录了账号的客人，别的人看到了，也没有记上。',
        en: 'Only showings to shoppers who are logged in count.',
      },
    ],
  },
  drivers: ['ad-spend'],
  seeAlso: ['product-impressions', 'product-exposure-users'],
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
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      'zh-CN': '广告展现量，就是广告一共展示了几次。有没有人看，展示一次都算一次。',
      en: 'This is how often your ad was shown. Each showing counts, even if no one looked.',
    },
    like: {
      'zh-CN': '好比村口的大喇叭，播一遍记一遍。没人听的那一遍，也记。',
      en: 'Think of the loudspeaker in a village. Each time the message plays, it counts, even if no one listens.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告展示了 {value} 次。',
        en: '{period}, your ads were shown {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '展示得多，不等于记住的人多。只看它，看不出广告好不好。',
        en: 'Shown often does not mean that many people remember it. From this number we can not tell if the ad is good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。广告费变了，它可能跟着变，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may follow the ad money, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也看看广告费是不是少了。',
        en: 'The page says it is {change} less than {against}. It may be chance. See if less ad money was used too.',
      },
    },
    step: {
      'zh-CN': '打开广告报表，记下展示几次、点了几次。',
      en: 'Write the showings and the clicks of your ad side by side.',
    },
    help: {
      text: {
        'zh-CN': '想知道展示以后还有哪几步，可以看“广告费是怎么变成订单的”（3.1.1）。',
        en: 'What comes after a showing? See the card “How ad money turns into orders” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '展示出来了，不代表有人停下来看。',
        en: 'Shown does not mean that someone stopped to look.',
      },
      {
        'zh-CN': '在 Shopee，广告页写“Impression”，商品页写“Product Impression”，那是两个数。',
        en: 'On Shopee, the ad page says “Impression” and the product page “Product Impression”. These are two numbers.',
      },
      {
        'zh-CN': '快手的“素材曝光数”，说的是开始播放那一步，和这个数是两回事。',
        en: 'On Kuaishou, “素材曝光数” is about the step where the film plays. It is another number.',
      },
    ],
  },
  examples: [
    {
      text: '展现量',
      platform: 'taobao',
    },
    {
      text: '曝光量',
      platform: 'pinduoduo',
    },
  ],
});
