import { defineMetric } from './types';

export default defineMetric({
  id: 'purchase-to-view-rate',
  name: {
    'zh-CN': '浏览到购买率',
    en: 'Purchase-to-view rate',
  },
  definition: {
    'zh-CN': '看过商品的人里有多少人买了它。',
    en: 'Share of people who viewed a product and bought it.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Purchase-to-view rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买了商品的人，除以看过同一商品的人。按单个商品算，不是全店的转化率。',
        en: "People who bought a product over people who viewed the same product. It is per product, not the shop's rate.",
      },
    ],
    ga4: [
      {
        'zh-CN': '买的人和看的人，对的是同样的商品。',
        en: 'Those who bought and those who viewed are matched on the same products.',
      },
    ],
  },
  drivers: ['cart-to-view-rate'],
  seeAlso: [],
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
      'zh-CN': '浏览到购买率，也是一样一样商品看。看过它的人里，有多少人买了它？',
      en: 'This too goes product by product. Of all who viewed it, how many bought it?',
    },
    like: {
      'zh-CN': '好比 50 个人坐过店里的那把椅子。有 2 个付了钱，搬回家。',
      en: 'Fifty people sit on the chair in the shop. Two pay for it and carry it home.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人看了这样货。看过它的人，每 {outOf} 个里约有 {of} 个买了它。',
        en: 'This is how one product did {period}. Some {of} of {outOf} who saw it bought it.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '贵的货，大家要想很久、看好几回。单凭这个看不出货好不好。',
        en: 'For dear things people think long and look often. We can not tell from this if the item is good.',
      },
    },
    step: {
      'zh-CN': '挑一样看的人多的货，读一读客人在评价里说了什么。',
      en: 'Pick an item many people view. Read what buyers say in its reviews.',
    },
    help: {
      text: {
        'zh-CN': '想用一句话说清这样货好在哪，可以写“一句话说清楚”（3.4.2）。',
        en: 'Can you say in one line what is good about it? Try the one-line card (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它说一样货，不是全店的那个数。',
        en: 'It is about one product and not the rate of the shop.',
      },
      {
        'zh-CN': '两样货不同价、不同用处，比它们意思不大。',
        en: 'Two goods with different prices and uses tell you little side by side.',
      },
    ],
  },
  examples: [
    {
      text: 'Purchase-to-view rate',
      platform: 'ga4',
    },
  ],
});
