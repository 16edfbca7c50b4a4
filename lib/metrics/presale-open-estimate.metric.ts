import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-open-estimate',
  name: {
    'zh-CN': '未完结预售预估金额',
    en: 'Estimated amount of open presale orders',
  },
  definition: {
    'zh-CN': '还没付完的预售订单预计金额。',
    en: 'Estimated money of presale orders not yet completed.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['整体未完结预售订单预估金额'],
  labels: {
    douyin: ['整体未完结预售订单预估金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算还没完成的预售订单，数是估计的。',
        en: 'Only presale orders not yet completed are in it, and the money is an estimate.',
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
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '还没付完的预售单，估计一共值多少钱。这是估计，不是收到的钱。',
      en: 'This is a guess at what the unfinished presale orders are worth in all. It is not money you have.',
    },
    like: {
      'zh-CN': '好比裁缝店挂着没人来取的新衣。师傅估一估，都取走能收多少钱。',
      en: "New clothes hang at the tailor's, not yet fetched. He guesses what they will bring if all are taken.",
    },
    number: {
      value: {
        'zh-CN': '还没付完的预售单，估计有 {value}。',
        en: 'Presale orders that are still open come to about {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这是估计出来的数。有几单会取消，现在看不出。',
        en: 'It is only a guess. We can not tell yet how many will be called off.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，还没付完的钱变多，说不上好坏。',
        en: 'The page says it is {change} more than {against}. It may be chance. More open money is neither good nor bad.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能有人付清了，有人取消了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some paid in full and some called it off.',
      },
    },
    step: {
      'zh-CN': '写一句提醒的话，告诉客人尾款哪天付。',
      en: 'Write one line that tells buyers on which day the rest is due.',
    },
    help: {
      text: {
        'zh-CN': '提醒怎么说才不催人，可以看“客服对话练习”（3.1.2）。',
        en: 'How do you remind people without pressing them? Practise with the chat card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '没付尾款的单子可能会取消，这笔钱别先花掉。',
        en: 'Orders without the rest may be cancelled. It is not money to count on yet.',
      },
    ],
  },
  examples: [
    {
      text: '整体未完结预售订单预估金额(元)',
      platform: 'douyin',
    },
  ],
});
