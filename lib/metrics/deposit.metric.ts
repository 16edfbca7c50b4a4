import { defineMetric } from './types';

export default defineMetric({
  id: 'deposit',
  name: {
    'zh-CN': '保证金',
    en: 'Deposit',
  },
  definition: {
    'zh-CN': '交给平台的保证金。',
    en: 'Guarantee money paid by the seller.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['店铺保证金', '活动保证金'],
  labels: {},
  unverifiedLabels: {
    douyin: ['保证金'],
    pinduoduo: ['店铺保证金'],
    kuaishou: ['保证金'],
  },
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '商家押给平台的钱。据我们所知，赔付会从里面扣，还没找到原文。',
        en: 'It is pledge money paid by the seller. As far as we know, compensation is taken from it; we have no source text.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '“保证金”，是你押在平台那里的钱。赔给客人的钱，会从里面扣。',
      en: 'This is money you leave with the platform as a pledge. Payments to buyers can be taken from it.',
    },
    like: {
      'zh-CN': '好比借公用的三轮车，先押 200 元。碰坏了，修车的钱从押金里出。',
      en: 'You borrow a shared cart and leave 200 yuan. If it gets a dent, the repair is paid from that.',
    },
    number: {
      value: {
        'zh-CN': '押在平台那里的，是 {value}。',
        en: 'Your pledge with the platform is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '押多少，是平台的规则。这个数说的不是生意，从它看不出好坏。',
        en: 'The rules set how much it is. It is not about trade, so we can not tell good or bad from it.',
      },
    },
    step: {
      'zh-CN': '找到押金的明细，数一数今年扣过几次。',
      en: 'Find the list of the pledge. Count how often something was taken off this year.',
    },
    help: {
      text: {
        'zh-CN': '押金紧的时候有没有帮扶，可以问“扶持资金”（3.1.1）。',
        en: 'Is the pledge a strain? Ask about funds that support small shops (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不是货款，也不是广告的余额。',
        en: 'It is not your sales money, and it is not the ad balance.',
      },
    ],
  },
  examples: [],
});
