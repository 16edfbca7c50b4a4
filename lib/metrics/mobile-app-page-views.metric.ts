import { defineMetric } from './types';

export default defineMetric({
  id: 'mobile-app-page-views',
  name: {
    'zh-CN': '移动应用页面浏览次数',
    en: 'Mobile app page views',
  },
  definition: {
    'zh-CN': '在购物应用里打开页面的次数。',
    en: 'Page views in the shopping app.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'depends',
  aliases: ['Page Views - Mobile App'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Page Views - Mobile App'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在购物应用里打开页面的次数，是总浏览次数的一部分。',
        en: 'Page views in the shopping app; they belong to the total of page views.',
      },
    ],
    amazon: [
      {
        'zh-CN': '应用里的，单独列成这一个数。',
        en: 'The views in the app have this figure of their own.',
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '移动应用页面浏览次数，就是在购物应用里打开页面几次。总数里，还有浏览器的那份。',
      en: 'This is how often pages were opened in the shopping app. Browser views make up another part of the total.',
    },
    like: {
      'zh-CN': '好比点心铺的大蒸笼，揭一次盖记一次。小蒸笼的，记在另一张纸上。',
      en: 'A bun shop makes a mark each time the lid of the big steamer is lifted. The small steamer has its own sheet.',
    },
    number: {
      value: {
        'zh-CN': '{period}，应用里的页面被打开 {value} 次。',
        en: '{period}, pages were opened {value} times in the app.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '翻得多的人想要什么，从这里看不出。',
        en: 'What people hope to find when they open many pages, we can not tell.',
      },
    },
    step: {
      'zh-CN': '打开应用里自己的店，读一遍最先出来的那一页。',
      en: 'Open your shop in the app. Read the page that comes up first.',
    },
    help: {
      text: {
        'zh-CN': '想有人带着看一遍，可以用“跟着做一遍”（3.1.2）。',
        en: 'Want someone to look through it with you? Use the step-by-step card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它已经在总浏览次数里，加上去就多了。',
        en: 'It stands inside the total. Adding it makes the sum too big.',
      },
    ],
  },
  examples: [],
});
