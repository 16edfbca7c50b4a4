import { defineMetric } from './types';

export default defineMetric({
  id: 'review-score-rank',
  name: {
    'zh-CN': '店铺评价分排名',
    en: 'Review score rank',
  },
  definition: {
    'zh-CN': '评价分在同行里排到百分之几。',
    en: 'Rank of review score among peers, in percent.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: ['近90天用户评价得分排名'],
  labels: {
    pinduoduo: ['店铺评价分排名', '近90天用户评价得分排名'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '评价分在同行里的名次，用百分数写，看 90 天。',
        en: 'The rank of the review score among peers, in percent, over 90 days.',
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
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      'zh-CN': '店铺评价分排名，就是按评价分在同行里排，你排在哪里。数越小越好。',
      en: 'Shops like yours are ranked by their review score. This is your place, and small is good.',
    },
    like: {
      'zh-CN': '好比 100 家豆腐坊，尝过的人打了分，按分高低挂牌子。看你的牌子挂在第几。',
      en: 'People taste the tofu of 100 makers. The signs are hung by marks, and you look for yours.',
    },
    number: {
      value: {
        'zh-CN': '按评价分来排，{outOf} 家里你大约第 {of}。',
        en: 'By review score, you are about number {of} out of {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '名次隔着几位，分可能只差一点。看不出离前面有多远。',
        en: 'A few places may be a tiny gap in marks. We can not tell how far off the next shop is.',
      },
    },
    step: {
      'zh-CN': '打开评价页，数一数这个月的 5 星有几条。',
      en: 'Open the review page. Count the five-star ones of this month.',
    },
    help: {
      text: {
        'zh-CN': '前面的店哪里让人喜欢，可以去“看看别人怎么卖”（3.2.2）。',
        en: 'What do people like about shops in front? Take a look at how others sell (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它写成百分数，却是名次，越小越好。',
        en: 'It is shown as a percentage, but smaller is better.',
      },
      {
        'zh-CN': '它和描述相符的评分是两回事。',
        en: 'It is not the mark buyers give for a true description.',
      },
    ],
  },
  examples: [
    {
      text: '店铺评价分排名',
      platform: 'pinduoduo',
    },
  ],
});
