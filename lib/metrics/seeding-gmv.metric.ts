import { defineMetric } from './types';

export default defineMetric({
  id: 'seeding-gmv',
  name: {
    'zh-CN': '种草成交金额',
    en: 'Content-seeded sales',
  },
  definition: {
    'zh-CN': '看过自家内容的人15天内付的钱。',
    en: 'Money paid within 15 days after own content.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['引导种草成交金额'],
  labels: {
    taobao: ['种草成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '人在自家内容里点了商品，15 天内付的钱都算。新的算法里，看满 3 秒也算。',
        en: 'It is money paid within 15 days after a person clicked a product in your own content. In the newer rule, watching 3 seconds is enough.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
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
      'zh-CN': '“种草成交金额”，就是看过或点过你家内容的人，15 天里付的钱。',
      en: 'This is the money people paid within 15 days of meeting your own content.',
    },
    like: {
      'zh-CN': '好比月初在店门口尝过糕点的人，半个月里回来买，付了 200 元。',
      en: 'People taste your cake at the door. Over the next two weeks they come back and pay 200 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，页面这样记下了 {value}。',
        en: '{period}, the page counted {value} in this way.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一笔钱，广告和搜索那边可能也记着。看不出是谁带来的。',
        en: 'Ads and search may claim the same money. So we can not tell what brought it.',
      },
    },
    step: {
      'zh-CN': '写下一件客人常要考虑几天才买的货。',
      en: 'Write down one item that people often think over for days.',
    },
    help: {
      text: {
        'zh-CN': '内容是给谁看的，可以用“卖给谁”想清楚（3.2.2）。',
        en: 'Who is your content for? Work that out with the card “Whom do I sell to” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它会和广告、搜索的数重叠，几个数不能相加。',
        en: 'It overlaps with the numbers for ads and search. They can not be added up.',
      },
      {
        'zh-CN': '只是看过或点过，后来买了也算在里面。',
        en: 'Someone who just watched or tapped and bought later is counted too.',
      },
    ],
  },
  examples: [
    {
      text: '种草成交金额',
      platform: 'taobao',
    },
  ],
});
