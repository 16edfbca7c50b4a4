import { defineMetric } from './types';

export default defineMetric({
  id: 'ltv-30',
  name: {
    'zh-CN': '首单新客30天累计成交金额',
    en: '30-day value of new customers',
  },
  definition: {
    'zh-CN': '新客首单后30天里累计花的钱。',
    en: 'Money spent by new customers within 30 days.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: ['LTV30', '店铺首单新客30天累计成交金额', '品牌首单新客30天累计成交金额'],
  labels: {
    douyin: ['店铺首单新客30天累计成交金额', '品牌首单新客30天累计成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '从首单那天起，数 30 天里新客花的钱。满 30 天才算完整，最近的新客数会偏低。',
        en: 'It is the money new customers spend within 30 days of their first order. Only full 30 days are complete; recent groups look low.',
      },
    ],
    douyin: [
      {
        'zh-CN': '标签会写“店铺首单”或“品牌首单”，看清是对店新还是对品牌新。',
        en: 'The label says first order in the shop (店铺) or of the brand (品牌), so see which one you have.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      'zh-CN': '它看的是新客人。从第一单算起，三十天里一共花了多少钱。',
      en: 'This is about new buyers. From the first order on, it adds what they spend in thirty days.',
    },
    like: {
      'zh-CN': '好比几户新邻居来买菜。从各家头一回来的那天起，记一个月的账，再加起来。',
      en: 'Some new neighbours buy from you. From the first time of each, you note a month of money, and add it all up.',
    },
    number: {
      value: {
        'zh-CN': '这些新客头三十天里，一共花了 {value}。',
        en: 'In their first thirty days, these new buyers spent {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的新客还没满三十天，账没记完。再等一等，才看得全。',
        en: 'Some new buyers have not had their thirty days yet. Wait until the sum is complete.',
      },
    },
    step: {
      'zh-CN': '挑一位一个月前的新客，算一算他到今天花了多少。',
      en: 'Pick someone who was new a month ago. Work out what they have spent up to today.',
    },
    help: {
      text: {
        'zh-CN': '第一单之后怎么问候，有“收货后三步”陪你做（3.4.3）。',
        en: 'What comes after a first order? The three steps after arrival walk you through it (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '最近的新客日子还短，数偏低很正常。',
        en: 'The newest buyers had little time. A low number is normal for them.',
      },
    ],
  },
  examples: [
    {
      text: '店铺首单新客30天累计成交金额',
      platform: 'douyin',
    },
  ],
});
