import { defineMetric } from './types';

export default defineMetric({
  id: 'product-experience-score',
  name: {
    'zh-CN': '商品体验分',
    en: 'Product experience score',
  },
  definition: {
    'zh-CN': '商品这部分的体验分。',
    en: 'Score for product quality experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['商品体验', '商品体验得分', '宝贝质量', '商品服务体验分'],
  labels: {
    '1688': ['商品体验'],
    douyin: ['商品体验', '商品体验分'],
    taobao: ['宝贝质量'],
    jd: ['商品体验得分', '商品体验'],
    pinduoduo: ['商品服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '商品这一部分的分，看商品评价和品质退款。',
        en: 'The product part of the score, from product reviews and quality refunds.',
      },
    ],
    douyin: [
      {
        'zh-CN': '由商品评分和品质退货率得来。',
        en: 'It comes from the product rating and the quality return rate.',
      },
    ],
  },
  drivers: ['quality-refund-rate', 'positive-review-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: '1688',
      fact: {
        'zh-CN':
          '1688：在一家宠物园艺店看到，新灯塔分里商品占 15 %，售后 30 %，物流 35 %，咨询 20 %。（2026 年）',
        en: '1688: seen for one pet and garden shop, the new lighthouse score weighs product 15 %, after-sale 30 %, logistics 35 %, consulting 20 %. (2026)',
      },
      asOf: '2026',
      source: 'code-index:58511305911',
    },
    {
      platform: 'jd',
      fact: {
        'zh-CN': '京东：见过的一家茶叶店里，它在店铺星级中占 15 %。（2026 年 8 月 13 日）',
        en: 'JD: in one tea shop that was seen, it has a weight of 15 % in the shop star. (13 August 2026)',
      },
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '商品体验分，就是店铺体验里商品那一部分的分。它看商品评价和品质退款。',
      en: 'This is the goods part of your shop score. It looks at product reviews and refunds for quality.',
    },
    like: {
      'zh-CN': '好比庙会评点心摊，只看味道这一栏的分。吆喝和摆设，各有各的栏。',
      en: 'Cake stalls at a fair get marks. This is the one for taste, and looks have their own.',
    },
    number: {
      value: {
        'zh-CN': '商品这一栏，页面写的是 {value} 分。',
        en: 'In the goods column the page says {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它连着评价和退款两头。单看分，看不出是哪头在动。',
        en: 'Reviews pull at it from one side and refunds from the other. We can not tell which side moved.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能因质量退的少了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may be fewer quality refunds, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能好评少了几条，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A few good reviews fewer can do it, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '读最近 2 条说到货好坏的评价。',
      en: 'Read the last 2 reviews that talk about the goods.',
    },
    help: {
      text: {
        'zh-CN': '站在收货的人那边看一眼，可以用“换位想一想”（3.3.3）。',
        en: 'How does it look to the one who opens the box? Try the card on standing in their place (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '几个部分的分加起来，不等于总分。',
        en: 'The parts do not add up to the total score.',
      },
    ],
  },
  examples: [
    {
      text: '商品体验',
      platform: 'douyin',
    },
    {
      text: '宝贝质量',
      platform: 'taobao',
    },
  ],
});
