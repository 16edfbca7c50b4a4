import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-detail-page-views',
  name: {
    'zh-CN': '广告带来的商品页浏览',
    en: 'Detail page views (ads)',
  },
  definition: {
    'zh-CN': '广告带来的商品页浏览次数。',
    en: 'Product page views credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['DPV'],
  labels: {
    amazon: ['DPV', 'Detail page views'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的商品页浏览，按次数算。',
        en: 'Product page views that ads led to. They go by times.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊把功劳算给广告的商品页浏览。有的广告类型是空的。',
        en: 'Amazon counts product page views credited to ads. For some ad types it stays empty.',
      },
    ],
  },
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
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
      'zh-CN': '广告带来的商品页浏览，就是因为广告，商品页被打开了几次。按次算，不按人算。',
      en: 'This is how often a product page was opened because of your ads. It counts times, so one person can count more than once.',
    },
    like: {
      'zh-CN': '好比看了招牌的人来掀笼屉，看看包子。掀一回记一回，走了又来也记。',
      en: 'People who saw the sign lift the lid of the steamer to look. Each lift counts, even by the same hand.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带着打开商品页 {value} 次。',
        en: '{period}, ads led to {value} views of product pages.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看了几次，不说明看的人想不想买。光看它，看不出生意好坏。',
        en: 'Looks do not show who wants to buy. From them we can not tell how trade is.',
      },
    },
    step: {
      'zh-CN': '打开自己的商品页，圈出第一眼看到的三样东西。',
      en: 'Open your own product page. Mark the three things you see first.',
    },
    help: {
      text: {
        'zh-CN': '商品页哪里可以更好，可以和社工做一次“商品页体检”（3.4.1）。',
        en: 'What could be better on the page? Go through it with your coach (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '有的广告种类没有这个数，就算有成交，也是空的。',
        en: 'For some kinds of ads it stays empty, though there are sales.',
      },
    ],
  },
  examples: [
    {
      text: 'DPV',
      platform: 'amazon',
    },
  ],
});
