import { defineMetric } from './types';

export default defineMetric({
  id: 'user-key-event-rate',
  name: {
    'zh-CN': '用户关键事件率',
    en: 'User key event rate',
  },
  definition: {
    'zh-CN': '有关键动作的用户占全部用户的比例。',
    en: 'Share of users with a key event.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['User key event rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '有关键动作的用户，除以全部用户。按人算，不按来访算。',
        en: 'Users with a key event over all users. It goes by people, not by visits.',
      },
    ],
    ga4: [
      {
        'zh-CN': '做过关键动作的用户占全部用户多少。',
        en: 'Users with a key event over users.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['key-event-rate'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 39914710815 (GA4 metric labels in Traditional Chinese and English)',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      'zh-CN': '用户关键事件率，按人算。全部用户里，有多少人做过你设定的那个动作？',
      en: 'This goes by users. Of all users, how many did the act you chose?',
    },
    like: {
      'zh-CN': '好比 30 位街坊里，有 4 位报了读书会。一位报两回，还是一位。',
      en: 'Of thirty neighbours, four sign up for the reading circle. One who signs twice is still one.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的用户。每 {outOf} 个里，做过那个动作的约 {of} 个。',
        en: 'Think of your users {period}. About {of} in {outOf} did the chosen act.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '做了动作，不一定是买了东西。先弄清动作是哪个，眼下看不出好坏。',
        en: 'To do the act need not be to buy. Find out which act it is; until then we can not tell much.',
      },
    },
    step: {
      'zh-CN': '写下你最想客人在店里做的一件事。',
      en: 'Write down the one thing you would most like people to do in your shop.',
    },
    help: {
      text: {
        'zh-CN': '想把这件事排进打算里，可以写“一页计划”（3.2.2）。',
        en: 'Turn it into a plan that fits on one sheet: the one-page plan (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '这个动作可能只是订阅，别当成卖出去了。',
        en: 'The act may be no more than a sign-up. Do not read it as a sale.',
      },
      {
        'zh-CN': '还有一个按来访算的，名字开头不同。',
        en: 'There is one more that goes by visits. Its name begins with another word.',
      },
    ],
  },
  examples: [
    {
      text: 'User key event rate',
      platform: 'ga4',
    },
  ],
});
