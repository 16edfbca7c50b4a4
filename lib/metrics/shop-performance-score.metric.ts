import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-performance-score',
  name: {
    'zh-CN': '店铺体验分（SPS）',
    en: 'Shop Performance Score',
  },
  definition: {
    'zh-CN': '店铺表现的综合分。',
    en: 'Overall shop score from product, delivery and service.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['SPS'],
  labels: {
    'tiktok-shop': ['Shop Performance Score', 'SPS'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['店铺体验分'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看三样：对商品满不满意、送货、客服。每一样看两个数。',
        en: 'It looks at three things: content with the goods, delivery and service. Each is made of two figures.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN':
          '从 0 到 5 分，90 天里至少送到 30 单才给。假单、样品单和赠品单不算。各样占多重，看 90 天里你卖得最好的那一类。',
        en: 'It runs from 0 to 5 and needs 30 delivered orders in 90 days. Fake, sample and gift orders are out. Your best-selling class of 90 days sets the weights.',
      },
    ],
  },
  drivers: [
    'negative-review-rate',
    'non-buyer-fault-refund-rate',
    'seller-cancellation-rate',
    'on-time-delivery-rate',
    'cs-dissatisfaction-rate',
    'after-sale-hours',
  ],
  seeAlso: ['shop-experience-score', 'account-health-rating', 'shop-star'],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN': 'TikTok Shop：90 天里送到满 30 单，才给这个分（2026 年）。',
        en: 'TikTok Shop: a score is given from 30 delivered orders within 90 days (2026).',
      },
      asOf: '2026',
      source: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
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
      'zh-CN': '店铺体验分（SPS），由商品、送货、客服三样合成。单子太少时，平台先不给分。',
      en: 'Goods, delivery and service make this one score. With few orders the platform gives none yet.',
    },
    like: {
      'zh-CN': '好比评一桌喜酒。菜怎么样、上得快不快、招呼周不周到，合成一个分。',
      en: 'Think of a wedding table. The food, the pace and the welcome together make one mark.',
    },
    number: {
      value: {
        'zh-CN': '三样合起来，你的店现在是 {value} 分。',
        en: 'All three together, your shop now has {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它是和同一类的店比着算的。自己没动，它也会动，所以看不出好坏。',
        en: 'It is measured against shops of your class. It can move on its own, so we can not tell if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是送得准了、差评少了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or parcels arrive in time and complaints are fewer.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是同类的店变了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Other shops may have changed, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '圈出商品、送货、客服里分最低的一样。',
      en: 'Mark which of the three has the lowest points: goods, delivery or service.',
    },
    help: {
      text: {
        'zh-CN': '别家怎么做售后，可以听听“我的一个经验”（3.3.1）。',
        en: 'How do other shops handle service? Listen to what they share in the group (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '页面上空着，只是单子还没够数，别当成差。',
        en: 'An empty field only means that orders are still few. It is no bad mark.',
      },
      {
        'zh-CN': '你什么都没改，它也可能往下走。',
        en: 'It may go down even when you change nothing.',
      },
    ],
  },
  examples: [
    {
      text: 'Shop Performance Score',
      platform: 'tiktok-shop',
    },
  ],
});
