import { defineMetric } from './types';

export default defineMetric({
  id: 'post-ship-refund-amount',
  name: {
    'zh-CN': '发货后退款金额',
    en: 'Refund after shipping',
  },
  definition: {
    'zh-CN': '发货后退掉的钱。',
    en: 'Money refunded after the parcel left.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['售后退款金额', '成功已发货仅退款金额'],
  labels: {
    douyin: ['发货后退款金额'],
    taobao: ['成功已发货仅退款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '包裹发出以后退的款。运费多半回不来。',
        en: 'Refunds after the parcel left. Freight is usually lost.',
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
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '货已经发出去了，后来退掉的钱。',
      en: 'This is the money refunded after the parcel was on its way.',
    },
    like: {
      'zh-CN': '好比伙计端着面出了门，到了人家不要，退了 30 元。来回的路白跑了。',
      en: 'The boy is out with the noodles. The guest says no, 30 yuan goes back, and the trip was for nothing.',
    },
    number: {
      value: {
        'zh-CN': '{period}，发货后退了 {value}。',
        en: '{period}, refunds after sending came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '不想要、不合适、路上坏了，都可能在里面。看不出哪样多。',
        en: 'Changed minds, wrong sizes and broken parcels may all be in it. We can not tell which there is most of.',
      },
    },
    step: {
      'zh-CN': '翻到金额最大的一笔，读一读写的原因。',
      en: 'Find the largest one. Read the reason given.',
    },
    help: {
      text: {
        'zh-CN': '货到手以后怎么照应，可以看“收货后三步”（3.4.3）。',
        en: 'How to look after a buyer once the parcel is there? See “收货后三步” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '别和发货前的退款混着看，两边的原因不一样。',
        en: 'Keep it apart from refunds before sending. The reasons differ.',
      },
      {
        'zh-CN': '货已经送出去，运费多半收不回来。',
        en: 'The parcel has travelled, so its freight is usually lost.',
      },
    ],
  },
  examples: [
    {
      text: '发货后退款金额',
      platform: 'douyin',
    },
    {
      text: '成功已发货仅退款金额',
      platform: 'taobao',
    },
  ],
});
