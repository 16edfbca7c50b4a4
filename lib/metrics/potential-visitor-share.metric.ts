import { defineMetric } from './types';

export default defineMetric({
  id: 'potential-visitor-share',
  name: {
    'zh-CN': '引导访问潜客占比',
    en: 'Share of potential customers among guided visitors',
  },
  definition: {
    'zh-CN': '引来的人里潜在顾客的占比。',
    en: 'Share of potential customers among guided people.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['引导访问潜客占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告引来的人里，潜在顾客占多少。按人算。',
        en: 'The share of potential customers among people guided by ads. It goes by people.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN':
        '引导访问潜客占比，就是广告引来的人里，“潜客”占多少。潜客看过广告或来过就走，还没买。',
      en: 'Of the people led here by ads, this part is “potential customers”. They saw an ad or left at once, and have not bought yet.',
    },
    like: {
      'zh-CN': '好比 100 个人走进戏园，有 40 个人以前只在门口张望过。',
      en: 'Of 100 people in a theatre, 40 had only looked in from the door before.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告引来了一些人。每 {outOf} 个里，大约有 {of} 个是潜客。',
        en: 'Ads led people to you {period}. Of every {outOf}, about {of} were potential customers.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '占得多占得少，都不算好坏。这些人买不买，看不出。',
        en: 'A large or small part is not good or bad in itself. We can not tell if they will buy.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。可能来了更多面熟的人，也可能是碰巧，高低不分好坏。',
        en: 'The page says it is {change} higher than {against}. More faces that know you may have come, or it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能新客或老客多了，也可能是碰巧，低了不算坏。',
        en: 'The page says it is {change} lower than {against}. More new or regular buyers may have come, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '写一句话，是给看过一眼就走的人听的。',
      en: 'Write one line for people who looked once and went on.',
    },
    help: {
      text: {
        'zh-CN': '想先定好这句话说给谁，可以看“卖给谁”（3.2.2）。',
        en: 'Who is this line for? See the card “Whom do I sell to” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '占比高，不等于成交多。',
        en: 'A high share does not mean many sales.',
      },
    ],
  },
  examples: [
    {
      text: '引导访问潜客占比',
      platform: 'taobao',
    },
  ],
});
