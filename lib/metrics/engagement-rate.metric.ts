import { defineMetric } from './types';

export default defineMetric({
  id: 'engagement-rate',
  name: {
    'zh-CN': '互动率',
    en: 'Engagement rate',
  },
  definition: {
    'zh-CN': '有互动的来访占全部来访的比例。',
    en: 'Share of visits that were engaged.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Engagement rate'],
  },
  unverifiedLabels: {},
  formula: 'engaged-sessions / sessions',
  counting: {
    all: [
      {
        'zh-CN': '有互动的来访，占全部来访多少。',
        en: 'Engaged sessions over all sessions.',
      },
    ],
    ga4: [
      {
        'zh-CN': '它和跳出率加起来，正好是百分之百。',
        en: 'Together with the bounce rate it makes exactly 100 %.',
      },
    ],
  },
  drivers: ['avg-engagement-time'],
  seeAlso: ['bounce-rate', 'visitor-bounce-rate', 'product-detail-exit-rate'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
    },
    {
      kind: 'url',
      at: 'https://help.slidebeast.com/en/articles/8368289-google-analytics-4-glossary',
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
      'zh-CN': '互动率，就是全部来访里，有互动的占多少。',
      en: 'Of all visits, this is how many were engaged.',
    },
    like: {
      'zh-CN': '好比街坊来串门 30 趟，有 18 趟坐下来说了话。',
      en: 'Neighbours drop in 30 times. On 18 of these they sit down to talk.',
    },
    number: {
      value: {
        'zh-CN': '{period}的来访，全都算上。每 {outOf} 趟里，大约 {of} 趟有互动。',
        en: 'Take every visit {period}. Of each {outOf}, about {of} were engaged.',
      },
      withInputs: {
        'zh-CN':
          '{period}，一共来访 {sessions} 趟。有互动的是 {engagedSessions} 趟。每 {outOf} 趟里，大约是 {of} 趟。',
        en: '{period}, your shop got {sessions} visits. {engagedSessions} of them were engaged. That is some {of} of every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '互动热闹，收款箱也可能是空的。卖了多少，得看别的数，它看不出。',
        en: 'A lively shop can still have an empty till. We can not tell sales from it.',
      },
      fewPeople: {
        'zh-CN':
          '有互动的来访还少，它会忽上忽下。真的情况，大约 {outOf} 趟里 {low} 到 {high} 趟。先记着，好坏还看不出。',
        en: 'Few visits were engaged so far, so it goes up and down. It may really be {low} to {high} of {outOf} visits. We can not tell yet if that is good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，大家看得久些就会这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or people stayed a bit longer.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，大家看得快些也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or people stayed for less time.',
      },
    },
    step: {
      'zh-CN': '想一想，客人进店以后能做哪三件事。',
      en: 'Think of three things a guest can do in your shop.',
    },
    help: {
      text: {
        'zh-CN': '哪一回客人待得久，可以写进“我的一个经验”（3.3.1）。',
        en: 'When did guests stay long? Put it on the card for one thing you learned (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '互动多，不等于卖得多。',
        en: 'Much engagement does not mean many sales.',
      },
    ],
  },
  examples: [
    {
      text: 'Engagement rate',
      platform: 'ga4',
    },
  ],
});
