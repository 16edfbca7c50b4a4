import { defineMetric } from './types';

export default defineMetric({
  id: 'new-lighthouse-score',
  name: {
    'zh-CN': '新灯塔分',
    en: '1688 lighthouse score',
  },
  definition: {
    'zh-CN': '平台给店铺的综合服务分。',
    en: "Platform's overall service score for the shop.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['新灯塔评分'],
  labels: {
    '1688': ['新灯塔分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '这是给整个店的综合服务分，从 0 分到 5 分。分数旁边有一个词，比如“差”。还写着你排在百分之几的同行后面。',
        en: 'It is one service score for the whole shop, from 0 to 5. A word such as “差” (poor) stands beside it. It also says what share of the trade is ahead of you.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '新灯塔分，是平台给整个店的服务打的总分。旁边还写着一个词，和你在同行里的位置。',
      en: 'This is the total score the platform gives your service. A word and your place among such shops stand beside it.',
    },
    like: {
      'zh-CN': '好比检查员给食堂打分，满分 5 分，还在纸上写一句评语。',
      en: 'An inspector rates a canteen. The top mark is 5, and a short remark stands next to it.',
    },
    number: {
      value: {
        'zh-CN': '页面上，你店的服务总分是 {value} 分。',
        en: 'On the page, your service as a whole has {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '旁边的词和位置，要和分数连着读。光看分数，看不出好坏。',
        en: 'Read the word and the place along with the score. From the score alone we can not tell if it is good or bad.',
      },
    },
    step: {
      'zh-CN': '记下今天的分数和旁边那句话。过 30 天再回来看。',
      en: "Write down today's score with the words beside it. Look again in 30 days.",
    },
    help: {
      text: {
        'zh-CN': '评语里的词看不懂，可以和社工翻翻“这条规则在说什么”（3.3.2）。',
        en: 'Is a word of the remark hard to follow? Your coach can read the rule with you (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '位置是和别家比出来的。别家变了，你的位置也会动。',
        en: 'Your place comes from a comparison. It can move when other shops change.',
      },
      {
        'zh-CN': '旁边写着“差”，说的是这个分，不是说你这个人。',
        en: 'A harsh word beside it speaks of the score. It does not speak of you.',
      },
    ],
  },
  examples: [
    {
      text: '新灯塔分',
      platform: '1688',
    },
  ],
});
