import { defineMetric } from './types';

export default defineMetric({
  id: 'landing-page-views',
  name: {
    'zh-CN': '落地页浏览量',
    en: 'Landing page views',
  },
  definition: {
    'zh-CN': '点广告后页面真正打开的次数。',
    en: 'Loads of the target page after an ad click.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    'meta-ads': ['Landing page views', '落地页浏览量'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点广告后，页面真正打开一次，算一次。要装统计代码。',
        en: 'Each time the target page loads after an ad click counts. It needs a counting code.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': '在 Meta，要装上它的统计代码（pixel）才记得到。',
        en: 'Meta counts loads of the target page after an ad click. It needs the pixel.',
      },
    ],
  },
  drivers: ['link-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '落地页浏览量，就是点广告以后，那一页真正打开了几次。只点了一下的，不算。',
      en: 'This is how often the page behind the ad really opened after a click.',
    },
    like: {
      'zh-CN': '好比打电话订座。拨了号不算，店里接起来，才算一次。',
      en: 'Think of calls to book a table. Dialling does not count, but each time the phone is picked up does.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告后面那一页打开了 {value} 次。',
        en: '{period}, the page behind your ad opened {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打开了，不等于看完。合不合心意，看不出。',
        en: 'An open page may not be read. We can not tell if people liked it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能点链接的多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may have clicked the link, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能页面打开慢，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. The page may be slow, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '比一比“链接点击量”和它，少了多少。',
      en: 'Compare it with link clicks. How many were lost on the way?',
    },
    help: {
      text: {
        'zh-CN': '统计代码不会装，可以请社工看“后台里免费的功能”（3.1.3）。',
        en: 'Not sure how to put in the counting code? Do it with your coach (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '比链接点击少很多时，可能页面太慢，或链接写错了。',
        en: 'If it is far below link clicks, the page may be slow or the link wrong.',
      },
      {
        'zh-CN': '没装统计代码，就记不到。',
        en: 'If the counting code is missing, nothing is noted.',
      },
    ],
  },
  examples: [],
});
