import { defineMetric } from './types';

export default defineMetric({
  id: 'product-quality-score',
  name: {
    'zh-CN': '商品质量分',
    en: 'Listing information score',
  },
  definition: {
    'zh-CN': '商品信息填得好不好的分数。',
    en: 'Score of how complete the listing information is.',
  },
  category: 'product',
  unit: 'score',
  base: 'product',
  better: 'higher',
  aliases: ['商品体检', '诊断结果'],
  labels: {
    douyin: ['质量分'],
    pinduoduo: ['商品体检'],
    kuaishou: ['诊断结果'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看标题、图片、属性填得全不全，不看实物的质量。',
        en: 'It rates how complete title, pictures and attributes are, not the physical quality.',
      },
    ],
    douyin: [
      {
        'zh-CN': '列表里写一个词加一个数，比如“优秀 88”。',
        en: 'The list shows a word plus a number, such as “优秀 88”, which means very good.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['listing-quality-score'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
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
      'zh-CN': '商品质量分，是看商品信息填得全不全。它不是给货的好坏打分。',
      en: 'This score looks at how complete your product page is. It does not rate the goods themselves.',
    },
    like: {
      'zh-CN': '好比村口公告栏上卖牛的纸条。看纸条写没写全来打分，不看牛。',
      en: 'A note on the village board offers a cow. The score is for the note and not for the cow.',
    },
    number: {
      value: {
        'zh-CN': '这样商品的信息，页面上给了 {value} 分。',
        en: 'For its information, this product has a score of {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '分高，只说明信息填得全。客人喜不喜欢，从这里看不出。',
        en: 'A high score means the page is well filled. We can not tell if buyers like the goods.',
      },
    },
    step: {
      'zh-CN': '打开一样商品，查一查还有哪个空没填。',
      en: 'Open one product. Check which field is still empty.',
    },
    help: {
      text: {
        'zh-CN': '标题、图片怎么补，可以照着“商品页体检”一项项看（3.4.1）。',
        en: 'How to fill in title and pictures? The page check-up card goes through them one by one (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '有人以为这是客人满不满意。其实它看的是标题、图片和属性。',
        en: 'Some take it for how happy buyers are. It looks at title, pictures and details.',
      },
    ],
  },
  examples: [
    {
      text: '质量分',
      platform: 'douyin',
    },
    {
      text: '商品体检',
      platform: 'pinduoduo',
    },
  ],
});
