import { defineMetric } from './types';

export default defineMetric({
  id: 'purchaser-rate',
  name: {
    'zh-CN': '购买用户率',
    en: 'Purchaser rate',
  },
  definition: {
    'zh-CN': '活跃用户里有多少人买过东西。',
    en: 'Share of active users with a purchase.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['User conversion'],
  labels: {
    ga4: ['Purchaser rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买过至少一次的活跃用户，除以活跃用户。按人算。',
        en: 'Active users with at least one purchase over active users. It goes by people.',
      },
    ],
    ga4: [
      {
        'zh-CN': '网页上的同意提示，会让一部分买家没被记上。',
        en: 'Consent banners hide part of the buyers.',
      },
    ],
  },
  drivers: ['visitors'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '购买用户率，就是活跃的用户里，有多少人买过东西。买过一次就算。',
      en: 'How many of the active users bought something? One purchase is enough to count.',
    },
    like: {
      'zh-CN': '好比这个月来喝茶的 80 个人。有 5 个带走过茶叶，带几回都是一个人。',
      en: 'Eighty people drink tea at your place this month. Five of them took some leaves home, once or more.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的活跃用户。每 {outOf} 个里，约有 {of} 个买过。',
        en: 'This is about active users {period}. About {of} of every {outOf} made a purchase.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的买家没同意统计，就没记上。所以看不出真实的买家有几个。',
        en: 'Some buyers did not agree to be counted. So we can not tell how many there really were.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能愿意被统计的买家多了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or more buyers agreed to be counted.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，没同意统计的人多了也会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. It can fall when more people say no to counting.',
      },
    },
    step: {
      'zh-CN': '比一比它说的买家，和后台里真有几位买家。',
      en: 'Compare the buyers it reports with the buyers in your own order list.',
    },
    help: {
      text: {
        'zh-CN': '看完有了想法，可以写进“我的决定”（3.2.3）。',
        en: 'What do you make of it? Write it on the card for your own decisions (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '不同意统计的买家会漏掉，所以它可能偏低。',
        en: 'Buyers who refuse the consent banner are left out, so it may be too low.',
      },
    ],
  },
  examples: [
    {
      text: 'Purchaser rate',
      platform: 'ga4',
    },
  ],
});
