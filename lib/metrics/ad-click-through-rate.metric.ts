import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-click-through-rate',
  name: {
    'zh-CN': '广告点击率',
    en: 'Ad click-through rate',
  },
  definition: {
    'zh-CN': '广告每展示一百次被点了几次。',
    en: 'Ad clicks divided by ad impressions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['CTR', '封面点击率', '点击率'],
  labels: {
    taobao: ['点击率'],
    xiaohongshu: ['点击率'],
    douyin: ['点击率'],
    jd: ['点击率'],
    kuaishou: ['封面点击率'],
    amazon: ['CTR'],
    'meta-ads': ['CTR (all)'],
    'google-ads': ['CTR'],
    'tiktok-shop': ['CTR'],
    shopee: ['CTR', 'Shop CTR'],
  },
  unverifiedLabels: {
    ebay: ['CTR'],
    amazon: ['点击率 (CTR)'],
    'meta-ads': ['点击率（全部）'],
    'google-ads': ['点击率'],
  },
  formula: 'ad-clicks / ad-impressions',
  counting: {
    all: [
      {
        'zh-CN': '点击次数除以展示次数。',
        en: 'Clicks divided by showings.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': 'Meta 给两个率。“CTR (all)”算所有点击，“Link CTR”只算点链接，总是前一个高。',
        en: 'Meta shows two rates. “CTR (all)” counts every click. “Link CTR” counts only clicks on a link, so it is always the lower one.',
      },
    ],
  },
  drivers: ['ad-impressions', 'ad-clicks'],
  seeAlso: ['product-ctr-times', 'product-ctr-users', 'live-product-ctr', 'live-product-ctr-users'],
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
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'url',
      at: 'https://gitlab.com/meltano/meltano/-/issues/1729',
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
      'zh-CN': '广告点击率，就是广告展示一百次，被点了几下。同一个人看十回，就是十次展示。',
      en: 'This tells how many clicks come from a hundred showings of your ad. Ten looks by one person are ten showings.',
    },
    like: {
      'zh-CN': '好比街上喊 100 声“热包子”，有 4 声换来客人转身。',
      en: 'You call out “hot buns” 100 times in the street. Four of the calls make someone turn around.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的展示和点击。每展示 {outOf} 次，大约被点 {of} 下。',
        en: 'This is how often people clicked {period}. Of every {outOf} showings, about {of} got a click.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告展示了 {adImpressions} 次。一共被点了 {adClicks} 下。每 {outOf} 次展示，大约点 {of} 下。',
        en: '{period}, your ads were shown {adImpressions} times. They got {adClicks} clicks. That is about {of} per {outOf} showings.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人只是好奇才点。点的人买不买，这里看不出。',
        en: 'Some people click just to see. We can not tell from this if they buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也看一眼买的人有没有跟着多。',
        en: 'The page says it is {change} higher than {against}. It may be chance. See if more of them buy as well.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，先看广告是不是多展示了。',
        en: 'The page says it is {change} lower than {against}. It may be chance. First see if the ad was shown more often.',
      },
    },
    step: {
      'zh-CN': '比一比广告图和真货，哪里最不像。',
      en: 'Compare the ad picture with the real thing. Where do they differ?',
    },
    help: {
      text: {
        'zh-CN': '想拍一张老实又好看的图，可以看“拍照写字的帮手”（3.4.1）。',
        en: 'Want a picture that is true and looks good? See the card “Help with photos and words” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '图太夸张，点的多、买的少，广告费就白花了。',
        en: 'If the picture promises too much, many click and few buy. Then the ad money is gone.',
      },
      {
        'zh-CN': '在 Meta，“CTR (all)”和“Link CTR”是两个数，别拿来互相比。',
        en: 'On Meta, “CTR (all)” and “Link CTR” are two numbers. Do not compare one with the other.',
      },
    ],
  },
  examples: [
    {
      text: '点击率',
      platform: 'taobao',
    },
    {
      text: '点击率',
      platform: 'xiaohongshu',
    },
  ],
});
