import { defineMetric } from './types';

export default defineMetric({
  id: 'link-clicks',
  name: {
    'zh-CN': '链接点击量',
    en: 'Link clicks',
  },
  definition: {
    'zh-CN': '广告里链接被点的次数。',
    en: 'Clicks on links in the ad.',
  },
  category: 'ads',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['Inline link clicks'],
  labels: {
    'meta-ads': ['Link clicks'],
  },
  unverifiedLabels: {
    'meta-ads': ['链接点击量'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告里链接被点的次数。',
        en: 'Clicks on links in the ad.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': '在 Meta，它是“Clicks (all)”里的一部分，只算点链接。',
        en: 'On Meta it is a part of “Clicks (all)”: only clicks on links count.',
      },
    ],
  },
  drivers: ['ad-impressions'],
  seeAlso: ['ad-clicks', 'ad-action-clicks'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '链接点击量，就是广告里的链接被点了几下。点赞、评论那些不算。',
      en: 'This is how often people clicked a link in your ad. Likes and comments are not in it.',
    },
    like: {
      'zh-CN': '好比请帖上写着地址，有人照着问路，才算一次。夸字写得好的，不算。',
      en: 'Your invitation card shows an address. Each time someone asks the way, it counts, but praise for the writing does not.',
    },
    number: {
      value: {
        'zh-CN': '{period}，链接被点了 {value} 下。',
        en: '{period}, links in your ads were clicked {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点了链接，页面不一定打开了。到没到店，看不出。',
        en: 'After a click the page may still not open. We can not tell if people reached your shop.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能展示得多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. There may have been more showings, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能展示得少了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. There may have been fewer showings, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '试着在自己手机上输入链接地址，几秒才打开。',
      en: 'Try the address of the link on your own phone, but not through the ad. Is the page quick?',
    },
    help: {
      text: {
        'zh-CN': '链接点了没反应，可以看“卡住了怎么办”（3.2.1）。',
        en: 'The link does nothing? See the card “What to do when stuck” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它还不是打开页面的次数，要和“落地页浏览量”一起看。',
        en: 'It is not yet a page view. Look at landing page views as well.',
      },
    ],
  },
  examples: [
    {
      text: 'Link clicks',
      platform: 'meta-ads',
    },
  ],
});
