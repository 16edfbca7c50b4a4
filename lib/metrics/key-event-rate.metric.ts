import { defineMetric } from './types';

export default defineMetric({
  id: 'key-event-rate',
  name: {
    'zh-CN': '会话关键事件率',
    en: 'Session key event rate',
  },
  definition: {
    'zh-CN': '有关键动作的来访占全部来访的比例。',
    en: 'Share of visits with a key event.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['Session conversion rate', '关键事件发生率'],
  labels: {
    ga4: ['Session key event rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '有关键动作的来访，除以全部来访。关键动作由自己设定。',
        en: 'Visits with a key event over all visits. You decide what a key event is.',
      },
    ],
    ga4: [
      {
        'zh-CN': '有关键动作的会话，除以全部会话。2024 年以前，它叫转化率。',
        en: 'Sessions with a key event over sessions. Before 2024 it was named conversion rate.',
      },
    ],
  },
  drivers: ['sessions'],
  seeAlso: ['user-key-event-rate'],
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
      'zh-CN': '会话关键事件率，按来访的趟数算。所有来访里，有多少趟做了你设定的动作？',
      en: 'You choose an act that matters to you. This is how many of all visits had that act in them.',
    },
    like: {
      'zh-CN': '好比展览开门，来了 40 趟人。有 6 趟，在门口的簿子上签了名。',
      en: 'A show opens its doors for forty visits. On six of them, someone signs the book at the entrance.',
    },
    number: {
      value: {
        'zh-CN': '先数{period}的来访。每 {outOf} 趟里，约 {of} 趟有这个动作。',
        en: 'Think of the visits {period}. In about {of} of each {outOf}, your chosen act took place.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这个动作可能是订阅，也可能是买。没看清是哪个以前，看不出好坏。',
        en: 'The act may be a sign-up or a sale. Until you know which, we can not tell if it is good or bad.',
      },
    },
    step: {
      'zh-CN': '查一查，店里把哪个动作设成了关键动作。',
      en: 'Check which act has been set as the key one.',
    },
    help: {
      text: {
        'zh-CN': '想弄清这个工具值不值得花时间，可以看“这个工具值不值”（3.1.3）。',
        en: 'Does this tool earn the time you give it? There is a card to weigh it up (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '关键动作可能只是订阅消息，不是成交。',
        en: 'The act may be signing up for news, not a sale.',
      },
      {
        'zh-CN': '动作是自己设的，换了设置，前后就不能比。',
        en: 'You set the act yourself. After a new setting, old and new can not be compared.',
      },
    ],
  },
  examples: [
    {
      text: 'Session key event rate',
      platform: 'ga4',
    },
  ],
});
