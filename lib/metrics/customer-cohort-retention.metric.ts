import { defineMetric } from './types';

export default defineMetric({
  id: 'customer-cohort-retention',
  name: {
    'zh-CN': '客户群体复购（留存）',
    en: 'Customer cohort retention',
  },
  definition: {
    'zh-CN': '同月首购的人以后几个月又买的比例。',
    en: "Share of each month's first buyers who ordered again later.",
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Customer cohort analysis', '客户群体分析'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '同月首购的人，以后几个月又买的占多少。按人算。',
        en: "The share of each month's first buyers who ordered again later, by person.",
      },
    ],
    shopify: [
      {
        'zh-CN': '按首购的月份分组，看以后各月又下单的占多少。卡片看最近 12 个月，不理会日期选择。',
        en: 'Customers are grouped by month of first order; the share that orders again in later months. The card covers 12 months and ignores the date picker.',
      },
    ],
  },
  drivers: ['repurchase-rate'],
  seeAlso: ['returning-buyer-share', 'repurchase-rate'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      'zh-CN': '先把同一个月第一次买的人放成一组。再看以后几个月，组里有多少人又买。',
      en: 'Put all who first bought in the same month in one group. Then see how many of them order again later.',
    },
    like: {
      'zh-CN': '好比茶馆把三月的 50 位新客人，写在一张纸上。到了五月，其中 12 位又来过。',
      en: 'A tea house writes the 50 new guests of March on one sheet. By May, 12 of them have come again.',
    },
    number: {
      value: {
        'zh-CN': '这一组里，每 {outOf} 个人大约有 {of} 个后来又买。',
        en: 'In this group, about {of} of every {outOf} people bought again later.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新的一组日子还短，低一点很正常。再等几个月，才好和老的比。',
        en: 'A young group has had little time, so it looks low. Wait some months before you compare.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，组里人少时，一两位就能拉高。',
        en: 'The page says it is {change} higher than {against}. It may be chance. In a small group, one or two people lift it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能这一组刚开始不久，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or this group has just begun.',
      },
    },
    step: {
      'zh-CN': '找到最早的一组，看第三个月还有多少人来。',
      en: 'Find the oldest group. Look how many still came in its third month.',
    },
    help: {
      text: {
        'zh-CN': '哪些货让人第二次来，可以和社工看“常常一起买”（3.4.3）。',
        en: 'Which goods bring people a second time? Look with your coach at what is often bought together (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '新的一组看着低，只是因为时间短，不是客人变了。',
        en: 'A young group looks low just because it had less time. Buyers have not changed.',
      },
      {
        'zh-CN': '换日期它也不动，这张图总是看最近 12 个月。',
        en: 'It does not follow the date you pick. It is always about the last 12 months.',
      },
    ],
  },
  examples: [
    {
      text: 'Customer cohort analysis',
      platform: 'shopify',
    },
  ],
});
