import { defineMetric } from './types';

export default defineMetric({
  id: 'lifetime-sales',
  name: {
    'zh-CN': '累计销售额',
    en: 'Lifetime sales',
  },
  definition: {
    'zh-CN': '开店以来累计的开票销售额。',
    en: 'Invoiced sales of all time.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    magento: ['Lifetime Sales'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '算的是开店以来所有开了票的钱，日期怎么选都一样。',
        en: 'It sums the invoiced money of all time, whatever date is picked.',
      },
    ],
    magento: [
      {
        'zh-CN': '不含税和运费。取消的、新建的、待付款的订单都不算。',
        en: 'It has no tax and no shipping. Cancelled, new and pending orders are out.',
      },
    ],
  },
  drivers: ['invoiced-revenue'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'recall',
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
      'zh-CN': '从开店到现在，开了票的钱一共多少。',
      en: 'This is all the money on your invoices from the first day of the shop until now.',
    },
    like: {
      'zh-CN': '好比开店那天起的一本老账，一页接一页往下写，从来不重新开始。',
      en: 'Think of one old cash book. It began on opening day and runs on page after page.',
    },
    number: {
      value: {
        'zh-CN': '从开店到现在，一共卖了 {value}。',
        en: 'From the first day until now, sales came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它一直往上加，说的是很长的时间。最近怎么样，从这里看不出。',
        en: 'It adds up over a long time. We can not tell how the last weeks went.',
      },
    },
    step: {
      'zh-CN': '记下今天这个数，下个月同一天再来看一眼。',
      en: "Write down today's number. Look again on the same day next month.",
    },
    help: {
      text: {
        'zh-CN': '一路走到现在，可以把它写成“我的故事”（3.4.2）。',
        en: 'You have come a long way. The card for your own story is a place to tell it (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '换了页面上的日期，它也不动，因为它从来都是全部时间。',
        en: 'It stays the same when you change the date. It is always about all time.',
      },
      {
        'zh-CN': '税和运费不算在里面，所以会比客人付的少。',
        en: 'Tax and postage are not in it, so it is less than what buyers paid.',
      },
    ],
  },
  examples: [],
});
