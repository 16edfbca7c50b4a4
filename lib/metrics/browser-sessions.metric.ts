import { defineMetric } from './types';

export default defineMetric({
  id: 'browser-sessions',
  name: {
    'zh-CN': '浏览器会话数',
    en: 'Browser sessions',
  },
  definition: {
    'zh-CN': '通过浏览器访问的次数。',
    en: 'Visits made in a web browser.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Sessions - Browser'],
  labels: {
    amazon: ['Browser Sessions'],
  },
  unverifiedLabels: {
    amazon: ['Sessions - Browser'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是来访，只要在网页浏览器里的。',
        en: 'Visits are counted, only those in a web browser.',
      },
    ],
    amazon: [
      {
        'zh-CN': '在浏览器里，24 小时之内的动作合成一次来访。',
        en: 'In the browser, what happens within 24 hours makes one session.',
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
      'zh-CN': '浏览器会话数，就是用浏览器来的趟数。用购物应用来的，不在里面。',
      en: 'This is how many visits were made in a web browser. Visits in the app are not in it.',
    },
    like: {
      'zh-CN': '好比祠堂有大门和侧门，这里只数从侧门进来几次。',
      en: 'A hall has a main gate and a side gate. Here you count entries by the side gate alone.',
    },
    number: {
      value: {
        'zh-CN': '{period}，从浏览器来了 {value} 趟。',
        en: '{period}, {value} visits came by browser.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这一路来得少，可能大家都在用应用。是好是坏，看不出。',
        en: 'If few come this way, people may just use the app. So we can not tell good from bad here.',
      },
    },
    step: {
      'zh-CN': '打开电脑上的浏览器，看一眼自己的店。',
      en: 'Open a browser. Look at your shop as these guests see it.',
    },
    help: {
      text: {
        'zh-CN': '浏览器和应用分不清，可以翻一翻“温习一下”（3.2.3）。',
        en: 'Browser or app, which is which? The review card explains at your own pace (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '多数人用应用买东西，这个数小很正常。',
        en: 'Most people buy in the app, so a small number here is normal.',
      },
    ],
  },
  examples: [
    {
      text: 'Browser Sessions',
      platform: 'amazon',
    },
  ],
});
