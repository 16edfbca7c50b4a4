import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-daily-budget',
  name: {
    'zh-CN': '日预算',
    en: 'Daily budget',
  },
  definition: {
    'zh-CN': '每天最多花多少广告费。',
    en: 'Upper limit of ad spend per day.',
  },
  category: 'ads',
  unit: 'money',
  base: 'day',
  better: 'depends',
  aliases: ['预算', '日限额', 'Budget', '每日预算'],
  labels: {
    jd: ['预算'],
    amazon: ['Budget', 'Daily budget'],
    'meta-ads': ['Budget', 'Daily budget'],
  },
  unverifiedLabels: {
    'google-ads': ['Budget'],
    shopee: ['Daily Budget'],
    'tiktok-shop': ['Budget'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '卖家自己定的，一天最多花的广告费。',
        en: 'The upper limit of ad spend per day, set by the seller.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊写的预算就是一天的。',
        en: 'Amazon states its budgets per day.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '谷歌也按平均来管，个别天会多花。',
        en: 'Google too keeps it as an average, and some days may cost more.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': '在 Meta，它是平均数，有的日子会超过。',
        en: 'Meta treats it as an average, so a single day may go above it.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
    },
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
      'zh-CN': '日预算，就是你定下的，广告一天最多花多少钱。它不是已经花掉的钱。',
      en: 'This is the most your ads may use in one day. You set it yourself, and it is not yet spent.',
    },
    like: {
      'zh-CN': '好比孩子去赶集，早上给他装 20 元。花不花完，晚上才知道。',
      en: 'You give your child 20 yuan for the market in the morning. In the evening you see what is left.',
    },
    number: {
      value: {
        'zh-CN': '现在定的是，一天最多 {value}。',
        en: 'At the moment the limit is {value} a day.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它只说能花多少。花得好不好，从这里看不出。',
        en: 'It says what may be spent. We can not tell from it if the money did good work.',
      },
    },
    step: {
      'zh-CN': '打开昨天的广告花费，写在日预算旁边。',
      en: 'Open the ad cost of yesterday. Write it next to the daily limit.',
    },
    help: {
      text: {
        'zh-CN': '钱不多时先放哪里，可以看“预算怎么分”，再和社工商量（3.1.1）。',
        en: 'Not much money for ads? Look at the card “How to divide the budget” with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '在 Meta 上常常改它，系统可能要重新学习。',
        en: 'On Meta, changing it often can make the system learn anew.',
      },
      {
        'zh-CN': '有的平台按平均算，个别天会花得比它多。',
        en: 'Some platforms take it as an average, so single days may cost more.',
      },
    ],
  },
  examples: [
    {
      text: '预算',
      platform: 'jd',
    },
    {
      text: 'Budget',
      platform: 'amazon',
    },
  ],
});
