import { defineMetric } from './types';

export default defineMetric({
  id: 'positive-seller-rating',
  name: {
    'zh-CN': '卖家好评率',
    en: 'Positive seller rating',
  },
  definition: {
    'zh-CN': '对卖家的评价里好评占比。',
    en: 'Share of ratings about the seller that are positive.',
  },
  category: 'score',
  unit: 'percent',
  base: 'rating',
  better: 'higher',
  aliases: [],
  labels: {
    lazada: ['Positive Seller Rating'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按评价的条数算：写给卖家的评价里，好评占多少。',
        en: 'It goes by ratings about the seller: how many of them are positive.',
      },
    ],
    lazada: [
      {
        'zh-CN': '较早的资料说，看最近 8 周的评价。',
        en: 'Older material says that the last 8 weeks count.',
      },
    ],
  },
  drivers: ['on-time-ship-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'lazada',
      fact: {
        'zh-CN':
          'Lazada：高于 70 % 算好，低于 30 % 算差；LazMall 的店要 70 % 或以上（没有写日期）。',
        en: 'Lazada: above 70 % is good, below 30 % is bad; LazMall shops need 70 % or more (no date given).',
      },
      asOf: 'undated',
      source: 'https://ssopdot.com/blog/8506.html',
    },
  ],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
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
      'zh-CN': '卖家好评率，就是写给卖家的评价里，有多少条是好评。',
      en: 'This is how many of the ratings about you as a seller are good ones.',
    },
    like: {
      'zh-CN': '好比裁缝店墙上的 100 张字条，有 90 张是夸裁缝的。',
      en: "Think of 100 notes on the wall of a tailor's shop. On 90 of them people praise the tailor.",
    },
    number: {
      value: {
        'zh-CN': '写给卖家的评价，每 {outOf} 条里大约有 {of} 条好评。',
        en: 'Of every {outOf} ratings about the seller, about {of} are good.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '评价还少时，多一条就动很多。从占比看不出客人看重什么。',
        en: 'With few ratings, one more changes a lot. From the share we can not tell what people care about.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是发货准了，客人省心。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Or parcels left in time and people felt at ease.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可以翻翻那几天有没有发晚的单。',
        en: 'The page says it is {change} lower than {against}. It may be chance. You can see if some parcels left late then.',
      },
    },
    step: {
      'zh-CN': '找一条不满意的评价，写一句客气的回话。',
      en: 'Find one rating from an unhappy buyer. Write a kind answer.',
    },
    help: {
      text: {
        'zh-CN': '想站到客人那边看看，可以试试“换位想一想”（3.3.3）。',
        en: "Want to stand in the buyer's shoes for a while? There is a card for it (3.3.3).",
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '说的是卖家，货的评分在别处看。',
        en: 'It is about the seller. The rating of the goods stands elsewhere.',
      },
      {
        'zh-CN': '它看的时间比较长，刚改好的事要过一阵才显出来。',
        en: 'It looks over a long time, so a fresh change shows up later.',
      },
    ],
  },
  examples: [
    {
      text: 'Positive Seller Rating',
      platform: 'lazada',
    },
  ],
});
