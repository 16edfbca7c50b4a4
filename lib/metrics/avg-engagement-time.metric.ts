import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-engagement-time',
  name: {
    'zh-CN': '平均互动时长',
    en: 'Average engagement time',
  },
  definition: {
    'zh-CN': '页面真正显示在屏幕前的平均时间。',
    en: 'Average time the page was in the foreground per active user.',
  },
  category: 'traffic',
  unit: 'seconds',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Average engagement time'],
  },
  unverifiedLabels: {
    ga4: ['Average engagement time per active user'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '页面在屏幕最前面的时候，才计时。',
        en: 'Time runs only while the page is in the foreground.',
      },
    ],
    ga4: [
      {
        'zh-CN': '这些时间加起来，分到每个活跃用户身上。',
        en: 'That time is shared out per active user.',
      },
    ],
  },
  drivers: ['engagement-rate'],
  seeAlso: ['avg-stay-seconds', 'avg-session-duration'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 39914710815 (GA4 metric labels in Traditional Chinese and English)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平均互动时长，就是页面真正显示在眼前的时间，平均到每个人。',
      en: 'This is how long the page was really in front of people, on average per person.',
    },
    like: {
      'zh-CN': '好比炉上的锅，只记有人守在跟前的时候。转身忙别的，不记。',
      en: 'A pot is on the stove. You count the minutes someone stands in front of it, not when they turn away.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每人看了 {value}。',
        en: '{period}, it was {value} per person.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它量的是眼前的时间。心里想不想买，看不出。',
        en: 'It measures time before the eyes. What people want to buy, we can not tell.',
      },
    },
    step: {
      'zh-CN': '数一数，打开自己的页面要等几秒。',
      en: 'Count the seconds until your own page opens.',
    },
    help: {
      text: {
        'zh-CN': '这个数合不合你的目标，可以看“工具对目标”（3.1.3）。',
        en: 'Does this number fit your goal? See the card on tools and goals (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它天生比会话时长短，短不等于变差了。',
        en: 'By its nature it is shorter than the length of a visit. That does not mean it got worse.',
      },
    ],
  },
  examples: [
    {
      text: 'Average engagement time',
      platform: 'ga4',
    },
  ],
});
