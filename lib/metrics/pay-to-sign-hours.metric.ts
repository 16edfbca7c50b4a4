import { defineMetric } from './types';

export default defineMetric({
  id: 'pay-to-sign-hours',
  name: {
    'zh-CN': '支付-签收时长',
    en: 'Payment-to-signature time',
  },
  definition: {
    'zh-CN': '从付款到签收平均多久。',
    en: 'Average time from payment to signature.',
  },
  category: 'logistics',
  unit: 'hours',
  base: 'parcel',
  better: 'lower',
  aliases: [
    '物流到货时长',
    '到货时长(小时)',
    '成团-签收时效',
    '平均支付-签收时长(秒)',
    '近30天成团-签收时效',
  ],
  labels: {
    taobao: ['物流到货时长', '到货时长(小时)', '平均支付-签收时长(秒)'],
    pinduoduo: ['近30天成团-签收时效'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    taobao: 'hours',
    pinduoduo: 'days',
  },
  unitByLabel: {
    taobao: {
      '平均支付-签收时长(秒)': 'seconds',
      '到货时长(小时)': 'hours',
    },
  },
  counting: {
    all: [
      {
        'zh-CN': '按包裹算，从付款到签收的平均时间。生意参谋导出来是秒，拼多多是天。',
        en: "It is the average time per parcel. Exports of Taobao's data page 生意参谋 give seconds, and Pinduoduo gives days.",
      },
    ],
    taobao: [
      {
        'zh-CN': '每个包裹的签收时间减付款时间，加起来除以签收的包裹数。预售、定制和虚拟商品不算。',
        en: 'The times from payment to signature are added and divided by signed parcels. Presale, custom and virtual goods are out.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      'zh-CN': '支付-签收时长，是从客人付钱到签收，平均过了多久。',
      en: 'This is how long it takes on average from payment until the buyer signs for the parcel.',
    },
    like: {
      'zh-CN': '好比向木匠订桌子。从付钱那天数起，到桌子进门那天为止。',
      en: 'You order a table from a carpenter. You count from the day you pay until it stands in your room.',
    },
    number: {
      value: {
        'zh-CN': '从付钱到签收，平均要 {value}。',
        en: 'From payment to signature it takes {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打包、等车、路上，都在这段时间里。看不出慢在哪一截。',
        en: 'Packing, waiting and the road are all inside. We can not tell which part is slow.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是寄远的单多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More parcels may have gone far away, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能近处的客人多。',
        en: 'The page says it is {change} less than {against}. It may be chance, or more buyers live near.',
      },
    },
    step: {
      'zh-CN': '挑一张昨天签收的单，写下付钱、收走、签收三个钟点。',
      en: 'Pick one order signed for yesterday. Write down the hours of payment, pickup and signature.',
    },
    help: {
      text: {
        'zh-CN': '货到客人手里以后做什么，可以看“收货后三步”（3.4.3）。',
        en: 'The parcel is there, and now? See the card on three steps after delivery (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的页面写秒，有的写小时，有的写天，先看清单位。',
        en: 'Some pages print seconds, some hours, some days. Look at the unit first.',
      },
    ],
  },
  examples: [
    {
      text: '物流到货时长',
      platform: 'taobao',
    },
    {
      text: '近30天成团-签收时效',
      platform: 'pinduoduo',
    },
  ],
});
