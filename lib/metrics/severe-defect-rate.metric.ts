import { defineMetric } from './types';

export default defineMetric({
  id: 'severe-defect-rate',
  name: {
    'zh-CN': '严重劣质率',
    en: 'Severe defect rate',
  },
  definition: {
    'zh-CN': '严重质量问题的占比。',
    en: 'Share of severe quality problems.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['近30天严重劣质率', '劣质率'],
  labels: {
    pinduoduo: ['近30天严重劣质率', '严重劣质率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '出了严重质量问题的订单，占多少。一般看 30 天。',
        en: 'The share of orders with severe quality problems, usually over 30 days.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '看 30 天，是“综合体验星级”里商品质量的一项。',
        en: 'It takes 30 days. It is one of the product quality items of the star level.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'pinduoduo',
      fact: {
        'zh-CN': '拼多多：页面拿它和下一颗星的标准比，写上“已达标”或“未达标”。（2026 年 6 月）',
        en: 'Pinduoduo: the page holds it against the standard of the next star and says met or not met. (June 2026)',
      },
      asOf: '2026-06',
      source: 'code-index:56115358222',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      'zh-CN': '订单里，有严重质量问题的占多少。',
      en: 'This is the share of orders that had a severe problem with quality.',
    },
    like: {
      'zh-CN': '好比 100 家来订板凳，有 1 家一坐上去，凳腿就断了。',
      en: 'A hundred homes order a bench. In one home it breaks when people sit down on it.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单记成了严重质量问题。',
        en: 'About {of} of every {outOf} orders are booked as a severe quality problem.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '单子少的店，一单就能推高它。还看不出是不是货的毛病。',
        en: 'In a small shop one order can push it up. We can not tell yet if the goods are at fault.',
      },
    },
    step: {
      'zh-CN': '打开商品页，比一比它和手边的货差在哪里。',
      en: 'Open the product page. Compare it with the piece in your hand.',
    },
    help: {
      text: {
        'zh-CN': '怎样算严重，可以一起看“这条规则在说什么”（3.3.2）。',
        en: 'What counts as severe? Read the rule together with the card on what a rule says (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '订单少时，多一单，它就变很多。',
        en: 'When orders are few, a single one changes it a lot.',
      },
    ],
  },
  examples: [
    {
      text: '近30天严重劣质率',
      platform: 'pinduoduo',
    },
  ],
});
