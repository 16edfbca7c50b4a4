import { defineMetric } from './types';

export default defineMetric({
  id: 'return-received-refund-hours',
  name: {
    'zh-CN': '签收退货后的平均退款时长',
    en: 'Refund time after return received',
  },
  definition: {
    'zh-CN': '收到退货后多久退钱。',
    en: 'Time from receiving the return to paying the refund.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['近30天商家签收消费者退货订单后的平均退款时长'],
  labels: {
    pinduoduo: ['近30天商家签收消费者退货订单后的平均退款时长'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从商家签收退货包裹，到退款为止，取 30 天的平均。',
        en: 'From the seller signing for the returned parcel to the refund, as an average of 30 days.',
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
      'zh-CN': '退回来的货签收以后，平均多久把钱退给客人，说的就是这个数。',
      en: 'A returned parcel has come in. This is how long until the buyer has the money back.',
    },
    like: {
      'zh-CN': '好比图书馆还书，书放上柜台，押金过多久递回手里。',
      en: 'You hand a book back at the library. How long until they give you the deposit?',
    },
    number: {
      value: {
        'zh-CN': '从收到退货到退钱，平均隔了 {value}。',
        en: 'Between getting the goods and paying back, {value} went by on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '拆包验货本来就花工夫。这个数看不出时间用在了哪里。',
        en: 'It takes time to open and check a parcel. From the number we can not tell where the hours went.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能验货排了队，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Parcels may have piled up to be checked, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能退货少，验得快，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. With few returns the check goes fast, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '写一张验货小单，列上收到退货先看的 3 处。',
      en: 'Write a short list of the 3 spots you check on a returned item.',
    },
    help: {
      text: {
        'zh-CN': '验货这件事，可以照着“跟着做一遍”走一次（3.1.2）。',
        en: 'Want to go through a check step by step? See the follow along card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '查货拖久了，它就会变长。',
        en: 'If the check drags on, this number grows.',
      },
    ],
  },
  examples: [
    {
      text: '近30天商家签收消费者退货订单后的平均退款时长',
      platform: 'pinduoduo',
    },
  ],
});
