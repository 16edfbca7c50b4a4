import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-buyer-share',
  name: {
    'zh-CN': '成交老买家占比',
    en: 'Returning-buyer share',
  },
  definition: {
    'zh-CN': '这段时间的买家里老买家的比例。',
    en: "Share of the period's buyers who had bought before.",
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'depends',
  aliases: ['成交老客占比', '老客占比', '复购老客占比'],
  labels: {
    pinduoduo: ['成交老买家占比'],
    jd: ['成交老客占比'],
    douyin: ['复购老客占比'],
    shopify: ['Returning customer rate', '复购率'],
  },
  unverifiedLabels: {
    amazon: ['Repeat Customers (% of Total)'],
  },
  formula: 'returning-customers / buyers',
  counting: {
    all: [
      {
        'zh-CN': '老买家的人数，除以这段时间全部买家的人数。',
        en: 'Returning buyers are divided by all buyers of the period.',
      },
    ],
    amazon: [
      {
        'zh-CN': '复购报告按单个商品看，分一周、一月或一季。这段时间的顾客里，有多少是再次购买的。',
        en: 'The repeat purchase report goes by product. It is the share of repeat customers in a week, month or quarter.',
      },
    ],
    shopify: [
      {
        'zh-CN': '中文后台叫“复购率”。看这段时间的顾客，有多少人在店里下过不止一单。',
        en: "The Chinese admin titles it 复购率: the share of the period's customers who have ordered more than once.",
      },
    ],
  },
  drivers: ['returning-customers', 'buyers'],
  seeAlso: ['repurchase-rate', 'customer-cohort-retention'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerRepeatPurchaseReport.json',
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
      'zh-CN': '成交老买家占比，就是这段时间的买家里，有多少人以前也买过。',
      en: 'Of those who bought in this time, this is the part that had bought from you before.',
    },
    like: {
      'zh-CN': '好比今天来买豆腐的 100 个人，有 40 个以前就买过你的豆腐。',
      en: 'Today 100 people buy your tofu. Forty of them have had it before.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的买家。每 {outOf} 个里，大约有 {of} 个是老客人。',
        en: 'Look at the buyers {period}. Of every {outOf}, about {of} had bought before.',
      },
      withInputs: {
        'zh-CN':
          '{period}，付钱的有 {buyers} 人。其中老客人是 {returningCustomers} 人。每 {outOf} 人里大约 {of} 人。',
        en: '{period}, {buyers} people bought something. Among them {returningCustomers} were earlier buyers. This is about {of} in each {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '老客多是一种好，新客多也是一种好。只看比例，看不出店好不好。',
        en: 'Old friends are good to have, and so are new ones. The share alone can not tell how the shop is.',
      },
      fewPeople: {
        'zh-CN':
          '买的人还少，多来一位老客，比例就动。真实的情况，大约是 {outOf} 个里 {low} 到 {high} 个。再等一阵更清楚。',
        en: 'Buyers are few so far, and one old friend more moves it. In truth the share may be {low} to {high} of {outOf}. Let us wait a while.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是新来的人少了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or fewer new people came.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，新客一多，它自己会变低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. When many new people buy, it falls by itself.',
      },
    },
    step: {
      'zh-CN': '写下上个月的买家人数，放在这个比例旁边。',
      en: 'Write down how many people bought last month. Put it beside this share.',
    },
    help: {
      text: {
        'zh-CN': '新客、常客、好久没来的，可以“客人分一分”（3.4.3）。',
        en: 'New ones, regulars, those long gone: the card to group your buyers helps (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '总人数变少时，它也会升，可能是新客没有来。',
        en: 'It also rises when there are fewer buyers in all. Perhaps new people stay away.',
      },
      {
        'zh-CN': '有的工具按钱来算，不按人算，先看清楚是哪一种。',
        en: 'Some tools work it out by money and not by people. See which kind yours is.',
      },
    ],
  },
  examples: [
    {
      text: '成交老买家占比',
      platform: 'pinduoduo',
    },
    {
      text: '成交老客占比',
      platform: 'jd',
    },
  ],
});
