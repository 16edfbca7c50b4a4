import { defineMetric } from './types';

export default defineMetric({
  id: 'bounce-rate',
  name: {
    'zh-CN': '跳失率',
    en: 'Bounce rate',
  },
  definition: {
    'zh-CN': '只看了一页就离开的来访占比。',
    en: 'Share of visits that left after one page.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'session',
  better: 'lower',
  aliases: ['跳出率', 'Product Bounce Rate'],
  labels: {
    taobao: ['跳失率'],
    '1688': ['跳失率'],
    shopify: ['Bounce rate', '跳出率'],
    ga4: ['Bounce rate'],
  },
  unverifiedLabels: {},
  formula: null,
  formulaByPlatform: {
    ga4: '1 - engagement-rate',
  },
  notes: {
    all: ['Share of visits that saw one page only and left.'],
    ga4: ['GA4: the opposite of the engagement rate'],
    shopify: ['Shopify: share of sessions that left without doing anything'],
  },
  notesZh: ['按来访次数算', '各平台对“离开”的规定不同'],
  pitfalls: [
    "Sellers read a high value as 'bad product'; often the entry page or the ad audience is wrong.",
    '跳失率 (shop) and 商品详情页跳出率 (one product page) are two metrics.',
    "The formula printed in Shopify's Chinese pop-up (total sessions over converted sessions) does not fit its own text: do not repeat it",
    'GA4 and Shopify count a bounce by different rules: never compare the two',
  ],
  pitfallsZh: ['数值高不一定是商品差，可能是引来的人不对', '不同平台的数别互相比'],
  drivers: ['avg-pages-per-visitor', 'avg-session-duration', 'pages-per-visit'],
  seeAlso: ['visitor-bounce-rate', 'product-detail-exit-rate', 'engagement-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'url',
      at: 'https://help.slidebeast.com/en/articles/8368289-google-analytics-4-glossary',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '跳失率',
      platform: 'taobao',
    },
    {
      text: '跳失率',
      platform: '1688',
    },
  ],
});
