import { defineMetric } from './types';

export default defineMetric({
  id: 'after-sale-hours',
  name: {
    'zh-CN': '售后处理时长',
    en: 'After-sales handling time',
  },
  definition: {
    'zh-CN': '商家处理售后平均要多久。',
    en: 'Average time the seller takes for after-sale requests.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['售后平均审核时长', '退款处理时长', '售后服务时长', '平均退款时长'],
  labels: {
    douyin: ['售后平均审核时长'],
    taobao: ['退款处理时长'],
    jd: ['售后服务时长'],
    pinduoduo: ['平均退款时长'],
    'tiktok-shop': ['After-Sales Handling Time'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '商家处理售后平均要多久。夜里的申请，常从早上开始算。',
        en: 'The average time the seller takes. Requests at night often start to count in the morning.',
      },
    ],
    douyin: [
      {
        'zh-CN': '从买家申请算到商家同意。23 点到 8 点提的申请，从 8 点起算。',
        en: 'From the request of the buyer to the yes of the seller. Requests made 23:00 to 8:00 start at 8:00.',
      },
    ],
    jd: [
      {
        'zh-CN': '单位是小时，看 30 天。它属于店铺星级的售后部分。',
        en: 'In hours, over 30 days. It is in the after-sale part of the shop star.',
      },
    ],
    taobao: [
      {
        'zh-CN': '退款处理的总时长，除以办完的退款，看 30 天。',
        en: 'Total handling time of refunds over finished refunds, in 30 days.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '看退款、退货和换货的申请，处理得有多快。',
        en: 'How fast refund, return and replacement requests are handled.',
      },
    ],
  },
  drivers: ['platform-help-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN': '抖音：2026 年 7 月 14 日起，它在服务部分代替了“售后处理时长达成率”。',
        en: 'Douyin: from 14 July 2026 it replaced “售后处理时长达成率” in the service part.',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'url',
      at: 'https://www.zorillamarketing.com/articles/tiktok-shop-performance-score-guide-for-sellers',
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
      'zh-CN': '客人提出售后以后，店里平均多久处理。',
      en: 'This is how long the shop takes, on average, once a buyer asks for after-sales help.',
    },
    like: {
      'zh-CN': '好比修鞋摊收下一只开口的鞋，到修好交回去，平均隔多久。',
      en: 'A cobbler takes in a torn shoe. How long is it, on average, until the shoe is handed back?',
    },
    number: {
      value: {
        'zh-CN': '处理一次售后，平均用了 {value}。',
        en: 'One after-sale request took {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的要等货寄回来，时间就长。从平均看不出卡在哪一步。',
        en: 'Some wait for goods on the way back. From an average we can not tell where it got stuck.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能碰上几件要等货的，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Some cases may be waiting for goods, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能这阵子的申请简单些，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. The cases may have been simpler lately, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开售后列表，看一看排在最前面的等了多久。',
      en: 'Look how long the oldest after-sale request has been there.',
    },
    help: {
      text: {
        'zh-CN': '家里几个人怎么轮流看售后，可以用“谁做什么”排一排（3.1.2）。',
        en: 'How can two or three people take turns with this? Plan it with the who does what card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '有的平台，等货回来的时间也算进去。',
        en: 'On some platforms the wait for the parcel may count.',
      },
    ],
  },
  examples: [
    {
      text: '售后平均审核时长',
      platform: 'douyin',
    },
    {
      text: '退款处理时长',
      platform: 'taobao',
    },
  ],
});
