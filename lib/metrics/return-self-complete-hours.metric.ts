import { defineMetric } from './types';

export default defineMetric({
  id: 'return-self-complete-hours',
  name: {
    'zh-CN': '退货退款自主完结时长',
    en: 'Return-refund self-completion time',
  },
  definition: {
    'zh-CN': '自己处理完退货退款平均要多久。',
    en: 'Average time until the seller completes a return refund.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['退货退款自主完结时长(天)'],
  labels: {
    pinduoduo: ['退货退款自主完结时长'],
    taobao: ['退货退款自主完结时长(天)'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    pinduoduo: 'hours',
    taobao: 'days',
  },
  counting: {
    all: [
      {
        'zh-CN': '商家自己办完退货退款的平均时间，等货的时间在里面。',
        en: 'The average time until the seller completes a return refund. It has to wait for the goods.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '用小时来记。',
        en: 'It is given in hours.',
      },
    ],
    taobao: [
      {
        'zh-CN': '写作“退货退款自主完结时长(天)”，用天来记。',
        en: 'It is called “退货退款自主完结时长(天)” and given in days.',
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
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '退货退款自主完结时长，就是货退回来、钱退出去，店里平均要多久。',
      en: 'Goods come back and money goes out. This is how long the shop takes for both, on average.',
    },
    like: {
      'zh-CN': '好比换煤气瓶，空瓶送回店里，才把瓶钱还你，一来一回几天。',
      en: 'You bring back an empty gas bottle. The shop gives you its price once it is there. How many days in all?',
    },
    number: {
      value: {
        'zh-CN': '一次退货退款，从头到尾平均 {value}。',
        en: 'From start to end, one return with refund took {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人哪天寄出，店里管不到。看不出哪一段最费时间。',
        en: 'You have no say in when the buyer posts it. So we can not tell which stretch took longest.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能退货在路上走得久，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Returns may have been long on the road, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能货回来得快，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. The goods may have come back fast, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看最近一件退货，在路上走了几天。',
      en: 'Look at your last return to see how many days it was on the road.',
    },
    help: {
      text: {
        'zh-CN': '货和钱怎么来回走，可以画进“我的店是怎么转的”（3.1.3）。',
        en: 'How do goods and money go back and forth? Draw it on the card of how my shop works (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '别和只退款的那个看混，这一个要等货。',
        en: 'Do not mix it up with the one for refunds alone. This one waits for the goods.',
      },
      {
        'zh-CN': '单位有小时，也有天。',
        en: 'The unit may be hours and it may be days.',
      },
    ],
  },
  examples: [
    {
      text: '退货退款自主完结时长',
      platform: 'pinduoduo',
    },
    {
      text: '退货退款自主完结时长(天)',
      platform: 'taobao',
    },
  ],
});
