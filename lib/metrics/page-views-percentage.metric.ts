import { defineMetric } from './types';

export default defineMetric({
  id: 'page-views-percentage',
  name: {
    'zh-CN': '页面浏览次数百分比',
    en: 'Page views percentage',
  },
  definition: {
    'zh-CN': '全店浏览次数里这个商品的占比。',
    en: "Share of the shop's page views that went to this product.",
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'depends',
  aliases: ['Page Views %'],
  labels: {
    amazon: ['Page Views Percentage', '页面浏览次数百分比'],
  },
  unverifiedLabels: {
    amazon: ['Page Views Percentage - Total'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '全店的页面浏览里，这件商品占多少。',
        en: 'It is the share of all page views of the shop that went to this product.',
      },
    ],
    amazon: [
      {
        'zh-CN': '浏览器那一项的底数，两处说明写得不一样。一处写手机，一处写浏览器。',
        en: 'For the browser part, two of its own texts name two bases: one says mobile views, one says browser views.',
      },
    ],
  },
  drivers: ['page-views'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'unnamed',
      at: 'public source file 13006606103 (Amazon zh-CN business report columns)',
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
      'zh-CN': '页面浏览次数百分比，就是全店看页的次数里，这件货占多少。',
      en: 'Of all the page views in your shop, this is the part that went to this item.',
    },
    like: {
      'zh-CN': '好比全家翻相册，翻了 50 页。其中 10 页，是小女儿的照片。',
      en: 'The family turns 50 pages of the album. Ten of them show the youngest girl.',
    },
    number: {
      value: {
        'zh-CN': '看全店{period}的页面。每打开 {outOf} 次，大约 {of} 次是这件货。',
        en: 'Take all page views of your shop {period}. Of every {outOf}, about {of} were of this item.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它只和自己店里的货比。外面怎样，看不出。',
        en: 'It only sets your own goods side by side. What happens outside, we can not tell.',
      },
    },
    step: {
      'zh-CN': '比一比看得最多和卖得最多的货，是不是同一件。',
      en: 'Compare the item seen most with the item sold most. Is it one and the same?',
    },
    help: {
      text: {
        'zh-CN': '改过页面以后有什么变化，可以记在“我试过的事”（3.2.2）。',
        en: 'Did a page change do something? Write it on the card of things you tried (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不是市场份额，只说自己店里的事。',
        en: 'It is not a share of the market. It stays inside your own shop.',
      },
    ],
  },
  examples: [
    {
      text: 'Page Views Percentage',
      platform: 'amazon',
    },
  ],
});
