import { defineMetric } from './types';

export default defineMetric({
  id: 'after-sale-on-time-rate',
  name: {
    'zh-CN': '售后处理时长达成率',
    en: 'After-sale on-time rate',
  },
  definition: {
    'zh-CN': '按时处理完的售后占比。',
    en: 'Share of after-sale requests handled in time.',
  },
  category: 'service',
  unit: 'percent',
  base: 'request',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['售后处理时长达成率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按时处理完的售后申请，占多少。',
        en: 'The share of after-sale requests handled in time.',
      },
      {
        'zh-CN':
          '它是 2026 年 5 月 7 日那版规则的。到 7 月 14 日那版，换成了“售后平均审核时长”。旧页面可能还有它。',
        en: 'It belongs to the rules of 7 May 2026. In those of 14 July 2026, “售后平均审核时长” took its place. Old pages may still show it.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      'zh-CN': '售后处理时长达成率，就是按时处理完的售后，占多少。',
      en: 'This is the part of after-sale requests that was dealt with in time.',
    },
    like: {
      'zh-CN': '好比干洗店说好周五取，100 件里有 95 件周五真能取走。',
      en: 'A dry cleaner says Friday for 100 coats. On Friday 95 of them are ready.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 件售后，大约 {of} 件赶在时限里办完。',
        en: 'Of every {outOf} after-sale requests, about {of} were done in time.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '晚一小时和晚三天，在这里一样。它看不出晚了多久。',
        en: 'One hour late and three days late look the same. We can not tell from it how late things were.',
      },
    },
    step: {
      'zh-CN': '查一查，你的页面上写的是它，还是“售后平均审核时长”。',
      en: 'Check if your page shows this one or the newer “售后平均审核时长”.',
    },
    help: {
      text: {
        'zh-CN': '规则换了说法，可以看“这条规则在说什么”（3.3.2）。',
        en: 'Have the rules changed their words? See the card on what a rule says (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '这是旧的数。新规则改看平均要多久，旧页面可能还留着它。',
        en: 'This is an old number. The new rules look at average time, but old pages may still show it.',
      },
    ],
  },
  examples: [
    {
      text: '售后处理时长达成率',
      platform: 'douyin',
    },
  ],
});
