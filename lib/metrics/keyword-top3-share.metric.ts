import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-top3-share',
  name: {
    'zh-CN': '前三位曝光占比',
    en: 'Top-three position share',
  },
  definition: {
    'zh-CN': '排在前三位的展示占比。',
    en: 'Share of showings in the first three positions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['前三位曝光占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看这一个词：前三位的展示，占它全部展示的多少。',
        en: 'Only this word is looked at: showings in the first three places out of all its showings.',
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
      'zh-CN': '前三位曝光占比，就是这个词的展示里，有多少次排在前三位。',
      en: 'Of all the times you were shown for this keyword, this is the share in the first three places.',
    },
    like: {
      'zh-CN': '好比公告栏贴了 10 回启事，有 4 回贴在最上面三格。',
      en: 'You pin a note on the village board ten times. Four times it hangs in one of the top three places.',
    },
    number: {
      value: {
        'zh-CN': '看这个词{period}的展示。每 {outOf} 次里，大约 {of} 次排在前三。',
        en: 'This is how the keyword was shown {period}. Of every {outOf} showings, about {of} were in the top three.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '排得靠前，还要看有没有人买。只看位置，看不出值不值。',
        en: 'A good place is only the start. We can not tell from it if people buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，位置靠前了，成交要另看。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Sales are another number to look at.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，先看从这个词来的单变没变。',
        en: 'The page says it is {change} lower than {against}. It may be chance. See first if orders from this word have changed.',
      },
    },
    step: {
      'zh-CN': '查一查，这个词带来了几单。',
      en: 'Check how many orders came from this keyword.',
    },
    help: {
      text: {
        'zh-CN': '客人会搜哪些词，可以看“客人搜什么来的”（3.3.3）。',
        en: 'Which words do people type? The card on search words can help you find them (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '排在前面，不等于卖得多。',
        en: 'To be on top does not mean to sell more.',
      },
    ],
  },
  examples: [
    {
      text: '前三位曝光占比',
      platform: 'xiaohongshu',
    },
  ],
});
