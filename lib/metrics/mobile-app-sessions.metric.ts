import { defineMetric } from './types';

export default defineMetric({
  id: 'mobile-app-sessions',
  name: {
    'zh-CN': '移动应用会话数',
    en: 'Mobile app sessions',
  },
  definition: {
    'zh-CN': '通过购物应用访问的次数。',
    en: 'Visits made in the shopping app.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Sessions - Mobile App'],
  labels: {
    amazon: ['Mobile App Sessions'],
  },
  unverifiedLabels: {
    amazon: ['Sessions - Mobile App'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是来访，只要在购物应用里的。',
        en: 'Visits are counted, only those made in the shopping app.',
      },
    ],
    amazon: [
      {
        'zh-CN': '应用里的动作，24 小时之内算一次来访。',
        en: 'App activity within 24 hours is one session.',
      },
    ],
  },
  drivers: ['sessions'],
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
      'zh-CN': '移动应用会话数，就是用购物应用来你店里的趟数。',
      en: 'This is how many visits were made in the shopping app.',
    },
    like: {
      'zh-CN': '好比村里通了班车，坐班车来赶集一趟，记一趟。自己骑车来的，另外记。',
      en: 'A bus now runs to your market. Each trip by bus is one mark. Those who cycle go on another list.',
    },
    number: {
      value: {
        'zh-CN': '{period}，用购物应用来了 {value} 趟。',
        en: '{period}, {value} visits came by app.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '是来买，还是来闲逛，趟数里看不出。',
        en: 'To buy or to stroll, we can not tell from the visits.',
      },
    },
    step: {
      'zh-CN': '问三位客人，平时用应用还是用浏览器。',
      en: 'Ask three guests if they use the app or a browser.',
    },
    help: {
      text: {
        'zh-CN': '客人平常用什么来逛，可以对着“看懂买家画像”想（3.3.3）。',
        en: 'How do your buyers come? Think it through with the buyer card (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '手机上的浏览器，算在浏览器那边。',
        en: 'A browser on a phone counts as a browser, not as the app.',
      },
    ],
  },
  examples: [
    {
      text: 'Mobile App Sessions',
      platform: 'amazon',
    },
  ],
});
