import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-amount',
  name: {
    'zh-CN': '直播间退款金额',
    en: 'Live refunds',
  },
  definition: {
    'zh-CN': '直播间卖出后退掉的钱。',
    en: 'Refunds of live sales.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['直播间退款金额(元)'],
  labels: {
    douyin: ['直播间退款金额', '直播间退款金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算直播间卖出的订单退掉的钱，别处卖的不算。刚播完时数还小，几天里会加上来。',
        en: 'Only refunds of live orders are counted. The number starts small and grows for a few days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
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
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直播间里卖出的货，后来退掉了多少钱。',
      en: 'This is the money that went back to buyers after they bought in your live room.',
    },
    like: {
      'zh-CN': '好比夜市上当场试锅，卖出去以后，有客人拿着锅来退走 60 元。',
      en: 'Think of a night market stall that shows off a pan. Some buyers return it and get 60 yuan back.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播退掉的钱是 {value}。',
        en: '{period}, live refunds came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '刚播完的货，还有人没来得及退。现在看不出这一场退得多还是少。',
        en: 'Some buyers of a fresh show have not sent things back yet. So we can not tell if this is much or little.',
      },
    },
    step: {
      'zh-CN': '翻到直播订单的退款，写下客人最常说的一个原因。',
      en: 'Open the refunds of your live orders. Write down the one reason buyers give most.',
    },
    help: {
      text: {
        'zh-CN': '想站在客人那边看一看，可以翻“换位想一想”（3.3.3）。',
        en: "To see it from the buyer's side, try the card “Change places” (3.3.3).",
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '播完以后几天里，它还会往上加。',
        en: 'It keeps growing for some days after the show.',
      },
      {
        'zh-CN': '名字里有“退款金额”，但不是全店退掉的钱。',
        en: 'The name sounds like all refunds of the shop. It is only the live part.',
      },
    ],
  },
  examples: [
    {
      text: '直播间退款金额',
      platform: 'douyin',
    },
  ],
});
