import { defineMetric } from './types';

export default defineMetric({
  id: 'listing-quality-score',
  name: {
    'zh-CN': '商品信息质量分',
    en: 'Listing quality score',
  },
  definition: {
    'zh-CN': '商品页面信息的综合分数。',
    en: 'Score of content, offer, ratings and published state of items.',
  },
  category: 'score',
  unit: 'score',
  base: 'product',
  better: 'higher',
  aliases: ['LQ score'],
  labels: {},
  unverifiedLabels: {
    walmart: ['Listing Quality', 'Overall Listing Quality'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看四样：内容、价格等条件、评价、商品在不在卖。',
        en: 'It looks at four things: content, offer, ratings, and if the item is on sale.',
      },
    ],
    walmart: [
      {
        'zh-CN': '整个店有一个分，每件商品也有自己的分。',
        en: 'There is one score over all, and one for each item.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['product-quality-score'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/lang-es/reference/getlsr.md',
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
      'zh-CN': '这是给商品那一页打的分。',
      en: 'This score is for the page that shows your item.',
    },
    like: {
      'zh-CN': '好比看一张告示：字清楚、价写明、还贴在墙上，告示就得高分。',
      en: 'Look at a notice on the village board. Clear words and a plain price earn it a good mark.',
    },
    number: {
      value: {
        'zh-CN': '你的商品页，这里得了 {value} 分。',
        en: 'Your product page has {value} points here.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '文字、卖的条件、评价、在没在卖，四样合成一个分。从总分看不出是哪一样。',
        en: 'Words, offer, ratings and being on sale make one score. From the total we can not tell which part it is.',
      },
    },
    step: {
      'zh-CN': '挑分最低的一件货，像客人那样把页面读一遍。',
      en: 'Pick the item with the lowest score. Read its page as a buyer does.',
    },
    help: {
      text: {
        'zh-CN': '不知从哪里看起，“商品页体检”可以一条一条带着你（3.4.1）。',
        en: 'Not sure where to start? The check-up card for product pages goes line by line (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它给页面打分，没有给货打分。',
        en: 'It rates the page and not the goods.',
      },
      {
        'zh-CN': '全店有一个分，每件货也各有一个分，别看混。',
        en: 'The shop has one score and each item has its own.',
      },
    ],
  },
  examples: [],
});
