import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-avg-position',
  name: {
    'zh-CN': '平均位次',
    en: 'Average position',
  },
  definition: {
    'zh-CN': '这个词展示时的平均位置。',
    en: 'Average position of showings for the keyword.',
  },
  category: 'ads',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: [],
  labels: {
    xiaohongshu: ['平均位次'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这个词每展示一次，就有一个位置，取这些位置的平均。',
        en: 'Each showing for the word has a place, and these places are averaged.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      'zh-CN': '平均位次，就是这个词展示时，平均排在第几位。数字越小，越靠前。',
      en: 'This is the average place where you were shown for the keyword. A smaller number is nearer the top.',
    },
    like: {
      'zh-CN': '好比早上排队买豆浆，一天第 2 个，一天第 6 个。平均下来，是第 4 个。',
      en: 'Think of the queue for breakfast. One day you are second, another day sixth. That is fourth on average.',
    },
    number: {
      value: {
        'zh-CN': '{period}，这个词平均排在第 {value} 位。',
        en: '{period}, you stood at place {value} on average for this word.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '平均数里，有时前有时后。光看它，看不出带来多少生意。',
        en: 'An average hides the good and the bad moments. We can not tell from it how much was sold.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。数字变高是往后排，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A higher number is further down, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。数字变低是往前排，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A lower number is nearer the top, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下这个词，再配上一句客人平时的说法。',
      en: 'Write down this word. Put the words your guests would use beside it.',
    },
    help: {
      text: {
        'zh-CN': '位置为什么会动，可以看“为什么会这样”（3.2.1）。',
        en: 'Why does the place move? See the card that asks why (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '数字变大，位置是往后退了。',
        en: 'When the number grows, the place has become worse.',
      },
    ],
  },
  examples: [
    {
      text: '平均位次',
      platform: 'xiaohongshu',
    },
  ],
});
