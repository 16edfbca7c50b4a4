import { defineMetric } from './types';

export default defineMetric({
  id: 'product-exposure-users',
  name: {
    'zh-CN': '商品曝光人数',
    en: 'Unique product impressions',
  },
  definition: {
    'zh-CN': '看到过这个商品的不重复人数。',
    en: 'Distinct people who saw the product at least once.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品卡曝光人数', 'Unique impressions', '去重商品曝光'],
  labels: {
    douyin: ['商品曝光人数', '商品卡曝光人数'],
    jd: ['商品曝光人数'],
    shopee: ['Unique Product Impressions', '不重复的商品曝光量'],
    'tiktok-shop': ['去重商品曝光次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '至少看到过一次的人，看到多次也算一个。',
        en: 'People who saw the product at least once, each one time only.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: ['product-impressions', 'ad-impressions'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '商品曝光人数，就是看到过这件货的人有几个。一个人看到十回，也只算一个。',
      en: 'This is how many people saw the item. Someone who sees it ten times counts once.',
    },
    like: {
      'zh-CN': '好比公交车身上画着你的面馆。数的是看见过的人，看了几眼不管。',
      en: 'Your shop is painted on the side of a bus. You count who has seen it, not how often.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看到过商品。',
        en: '{period}, {value} people saw your goods.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看到的人里，谁动了心，还看不出。',
        en: 'We can not tell yet who among them took a liking to it.',
      },
    },
    step: {
      'zh-CN': '算一算，“曝光次数”是它的几倍。',
      en: 'Work out how often one person saw it: times shown over people.',
    },
    help: {
      text: {
        'zh-CN': '看到的都是什么人，可以看“看懂观众画像”（3.2.1）。',
        en: 'What kind of people saw it? Look at them with the audience card (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字和“曝光次数”很像，看清是人还是次。',
        en: 'The name looks like the one for times shown. See if it says people or times.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光人数',
      platform: 'douyin',
    },
    {
      text: '商品曝光人数',
      platform: 'jd',
    },
  ],
});
