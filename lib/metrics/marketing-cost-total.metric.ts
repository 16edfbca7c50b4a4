import { defineMetric } from './types';

export default defineMetric({
  id: 'marketing-cost-total',
  name: {
    'zh-CN': '营销费用总额',
    en: 'Total marketing cost',
  },
  definition: {
    'zh-CN': '广告、佣金和优惠的合计。',
    en: 'Ads, commission and coupons added together.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: ['营销花费'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '自己或别家的工具把广告、佣金、优惠加起来的。平台没有统一算法。',
        en: 'You or an outside tool add ads, commission and coupons. There is no platform standard.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '营销费用总额，就是广告、佣金和优惠的钱加在一起。',
      en: 'This adds ads, commissions and discounts into one sum.',
    },
    like: {
      'zh-CN': '好比开张请客的小本：海报多少、谢礼多少、让价多少，自己一笔笔加。',
      en: 'You open a shop and keep a note of posters, thank-you gifts and price cuts. You add them up yourself.',
    },
    number: {
      value: {
        'zh-CN': '{period}，三样加起来是 {value}。',
        en: '{period}, the three add up to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '各家工具加的东西不一样。没看清加了什么，看不出多少。',
        en: 'Tools put in different things. Until you know what is inside, we can not tell if it is much.',
      },
    },
    step: {
      'zh-CN': '问一问给你这个数的人，里面加了哪几样。',
      en: 'Ask who gave you this number which things are inside.',
    },
    help: {
      text: {
        'zh-CN': '常常要自己加，可以看看“这个工具值不值”（3.1.3）。',
        en: 'Do you add this up often? See the card that asks if a tool is worth it (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '平台没有统一的算法，两个工具算出来可能差很多。',
        en: 'No platform sets how to add it up. Two tools may differ a lot.',
      },
    ],
  },
  examples: [],
});
