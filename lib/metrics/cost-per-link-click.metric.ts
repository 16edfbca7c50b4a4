import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-link-click',
  name: {
    'zh-CN': '单次链接点击费用',
    en: 'Cost per link click',
  },
  definition: {
    'zh-CN': '平均每次链接点击花多少钱。',
    en: 'Ad money per link click.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'lower',
  aliases: [],
  labels: {
    'meta-ads': ['CPC (cost per link click)'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / link-clicks',
  counting: {
    all: [
      {
        'zh-CN': '广告费除以点链接的次数；点赞、评论那样的点击不放进来。',
        en: 'Ad money over clicks on the link; clicks such as likes and comments stay out.',
      },
    ],
  },
  drivers: ['ad-spend', 'link-clicks'],
  seeAlso: ['ad-cost-per-click', 'cost-per-ad-action'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
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
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
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
      'zh-CN': '单次链接点击费用，就是链接每被点一次，平均花多少广告费。点赞和评论不算。',
      en: 'This is what one click on your link costs on average. Likes and comments are not counted.',
    },
    like: {
      'zh-CN': '好比雇人在巷口指路，花了 20 元。有 10 次拐进来的，一次合 2 元。停下夸两句的不算。',
      en: 'You pay 20 yuan for someone to point the way into your lane. Ten times a person turns in, at 2 yuan each. A kind word in passing does not count.',
    },
    number: {
      value: {
        'zh-CN': '{period}，链接每被点一次，平均花 {value}。',
        en: '{period}, one click on the link cost {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，付了 {adSpend} 广告费。链接被点 {linkClicks} 次，合 {value} 一次。',
        en: '{period}, {adSpend} went into the ads. The link got {linkClicks} clicks, so each cost {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '贵还是便宜，要和自己以前比。点完以后买没买，这里看不出。',
        en: 'Dear or cheap, that shows only next to your own past. We can not tell here who bought after the click.',
      },
    },
    step: {
      'zh-CN': '查一查这条链接打开的是哪一页。',
      en: 'Check which page opens behind this link.',
    },
    help: {
      text: {
        'zh-CN': '一次点击后面还有几步，可以翻开“广告费是怎么变成订单的”（3.1.1）。',
        en: 'What comes after a click? See the card on how ad money turns into orders (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它比按全部点击算的贵，两种别混着比。',
        en: 'It is dearer than the price over all clicks. Do not compare the two.',
      },
    ],
  },
  examples: [
    {
      text: 'CPC (cost per link click)',
      platform: 'meta-ads',
    },
  ],
});
