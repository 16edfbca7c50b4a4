import { defineMetric } from './types';

export default defineMetric({
  id: 'frozen-funds',
  name: {
    'zh-CN': '冻结货款',
    en: 'Frozen funds',
  },
  definition: {
    'zh-CN': '被平台冻结的货款。',
    en: 'Sales money the platform holds back.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: ['冻结资金', '违规订单货款冻结'],
  labels: {
    douyin: ['冻结货款'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '数的是卖货的钱里，平台因为违规或风险扣住的部分。放开前取不出来。',
        en: 'It is sales money held back because of a violation or a risk. It can not be taken out before release.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN': '抖音：发货晚了的处理里，有关订单的货款会冻结 7 天（2026 年 8 月）。',
        en: 'Douyin: measures for late shipping freeze the payment of the affected orders for 7 days (August 2026).',
      },
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4JyWJ.txt',
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
      'zh-CN': '冻结货款，就是你卖货的钱里，因为违规或风险被平台先扣住的。',
      en: 'This is sales money that the platform holds back because of a breach or a risk.',
    },
    like: {
      'zh-CN': '好比集市上有人说秤不准，管理员把那几笔钱锁进抽屉，先不给。',
      en: 'Someone at the market doubts a scale. The warden locks those sums in a drawer for now.',
    },
    number: {
      value: {
        'zh-CN': '平台现在扣住了 {value}。',
        en: 'The platform now holds back {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '为什么扣、什么时候放，要看通知。只看钱数，看不出事情大小。',
        en: 'The notice says why and for how long. From the sum we can not tell how big the matter is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，有一批单到一起被扣，看看通知。',
        en: 'The page says it is {change} more than {against}. It may be chance that some orders were held together. The notice says more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧有几单到了放开的日子。',
        en: 'The page says it is {change} less than {against}. It may be chance that some orders reached their day of release.',
      },
    },
    step: {
      'zh-CN': '找到冻结的通知，圈出写着放开日子的那一行。',
      en: 'Find the notice. Mark the line with the day of release.',
    },
    help: {
      text: {
        'zh-CN': '一个人看着心里没底，可以来小组找人陪，先从“规则困难单”填起（3.3.2）。',
        en: 'Is it hard to face alone? Come to the group and begin with the sheet of hard rules (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '没放开以前，这笔钱取不出来。',
        en: 'Until it is released, you can not take this money out.',
      },
    ],
  },
  examples: [
    {
      text: '冻结货款',
      platform: 'douyin',
    },
  ],
});
