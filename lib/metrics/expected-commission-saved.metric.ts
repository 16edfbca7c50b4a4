import { defineMetric } from './types';

export default defineMetric({
  id: 'expected-commission-saved',
  name: {
    'zh-CN': '全域实际免除佣金',
    en: 'Commission waived',
  },
  definition: {
    'zh-CN': '平台免掉的佣金。',
    en: 'Commission the platform waived.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['全域实际免除佣金'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '做全域推广、合了条件时，平台免掉的佣金。数是从罗盘里导出来的。',
        en: 'It is commission the platform waived for full-domain promotion, as exported from compass. It is there only when the terms are met.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '全域实际免除佣金，就是平台这次没有收你的那部分佣金。',
      en: "This is the part of the platform's fee that it did not take from you.",
    },
    like: {
      'zh-CN': '好比过渡口，船家免了一回船钱。口袋里没多钱，只是少付了一笔。',
      en: 'The ferryman lets you cross for free once. No money came in, but you paid less.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台免掉的佣金是 {value}。',
        en: '{period}, the platform waived {value} in fees.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '合了条件才有，下回要再看。从这笔钱，看不出生意变好没有。',
        en: 'It is there only when you meet the terms. We can not tell from it how trade goes.',
      },
    },
    step: {
      'zh-CN': '查一查免佣金的条件写在哪一页。',
      en: 'Find the page with the terms for the waived fee.',
    },
    help: {
      text: {
        'zh-CN': '还有哪些能少付的，可以问问“扶持资金”（3.1.1）。',
        en: 'What else could you pay less for? Ask about support for small shops (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '这是少付的钱，不是收入。',
        en: 'It is a cost you did not have to pay. It is not income.',
      },
    ],
  },
  examples: [
    {
      text: '全域实际免除佣金',
      platform: 'douyin',
    },
  ],
});
