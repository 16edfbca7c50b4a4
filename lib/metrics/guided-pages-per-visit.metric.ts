import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-pages-per-visit',
  name: {
    'zh-CN': '平均访问页面数',
    en: 'Pages per ad-guided visit',
  },
  definition: {
    'zh-CN': '广告带来的人平均看了几页。',
    en: 'Pages seen per ad-guided visit.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'visit',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['平均访问页面数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告引来的访问里看过的页数，按访问次数平均。',
        en: 'Pages seen on visits that ads led to, averaged over those visits.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['avg-pages-per-visitor', 'pages-per-visit'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '平均访问页面数，就是从广告来一趟，平均看了几页。它按趟数平均，不按人。',
      en: 'This is how many pages people saw on one visit that began with an ad. It goes by visit, not by person.',
    },
    like: {
      'zh-CN': '好比看了路牌拐进果园的车。每来一趟，平均在几棵树下停。',
      en: 'A road sign sends carts to your orchard. You ask how many trees they stop at on each trip.',
    },
    number: {
      value: {
        'zh-CN': '{period}，从广告来一趟，平均看 {value} 页。',
        en: '{period}, one visit from an ad took in {value} pages on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看得多，可能是喜欢，也可能是在找。是哪一种，看不出。',
        en: 'Many pages may mean joy, or a long search. From the count we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能有人还没找到要的货。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or some have not found their thing yet.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能一进来就看到了要的货。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or people saw what they wanted at once.',
      },
    },
    step: {
      'zh-CN': '数一数，从店铺首页走到广告里的货，要点几下。',
      en: 'Count the taps from your front page to the item in the ad.',
    },
    help: {
      text: {
        'zh-CN': '广告来的人逛得怎样，可以放进“哪条路来的人更好”里看（3.4.1）。',
        en: 'How do guests from ads look around? See the card on which way brings better visits (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '看了很多页，也可能是没找到想要的。',
        en: 'People who open many pages may not have found what they want.',
      },
    ],
  },
  examples: [
    {
      text: '平均访问页面数',
      platform: 'taobao',
    },
  ],
});
