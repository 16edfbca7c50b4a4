import { defineMetric } from './types';

export default defineMetric({
  id: 'product-bounce-visitors',
  name: {
    'zh-CN': '跳出商品页的访客数',
    en: 'Product bounce visitors',
  },
  definition: {
    'zh-CN': '打开商品页后什么也没做就走的人数。',
    en: 'People who left the product page without any action.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'lower',
  aliases: [],
  labels: {
    shopee: ['Product Bounce Visitors', '跳出商品页面的访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是人，不是比例。',
        en: 'People are counted; it is no rate.',
      },
    ],
    shopee: [
      {
        'zh-CN': '离开商品页以前，没有任何动作的访客才算。',
        en: 'A visitor counts who left the product page without any action.',
      },
    ],
  },
  drivers: ['product-visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '跳出商品页的访客数，就是看了商品页、什么也没做就走的人数。',
      en: 'This is how many people left a product page without doing anything there.',
    },
    like: {
      'zh-CN': '好比有人进布店站了站，没摸没问，转身走了。这样的人，有几位。',
      en: 'Some people come in, touch nothing, ask nothing and go. How many were there?',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看了商品页就走。',
        en: '{period}, {value} people left a product page just like that.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '来的人多，它自然也多。是好是坏，光看人数看不出。',
        en: 'More visitors bring more of these too. From the count we can not tell if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，来看的人多了，它也跟着多。',
        en: 'The page says it is {change} more than {against}. It may be chance. With more visitors it grows along.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，来看的人少了，它也跟着少。',
        en: 'The page says it is {change} less than {against}. It may be chance. With fewer visitors it shrinks along.',
      },
    },
    step: {
      'zh-CN': '算一算，每十个商品访客里有几个这样走的。',
      en: 'Work out how many of every ten product visitors left like this.',
    },
    help: {
      text: {
        'zh-CN': '商品页第一眼缺什么，可以拿“商品页体检”对一对（3.4.1）。',
        en: 'What is missing at first sight? Hold your page against the page check card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '人多的日子它会变大，拿比例来比才公平。',
        en: 'On busy days it gets bigger. The rate is the fair thing to compare.',
      },
    ],
  },
  examples: [
    {
      text: 'Product Bounce Visitors',
      platform: 'shopee',
    },
  ],
});
