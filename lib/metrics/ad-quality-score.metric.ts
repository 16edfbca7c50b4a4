import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-quality-score',
  name: {
    'zh-CN': '质量分',
    en: 'Ad quality score',
  },
  definition: {
    'zh-CN': '广告和词、商品配不配的分数。',
    en: 'Score of how well keyword, creative and product fit.',
  },
  category: 'ads',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['关键词质量分', '创意质量'],
  labels: {},
  unverifiedLabels: {
    taobao: ['质量分'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看词、广告和商品配不配。分高，每次点击付的钱会少一点。',
        en: 'It looks at how keyword, creative and product fit. Higher lowers the price paid per click.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'recall',
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
      'zh-CN': '质量分，就是广告、搜的词和商品合不合得来，平台给的分。分高，点一下会便宜一点。',
      en: 'This score shows how well the search word, the ad and the item fit. A higher score makes each click a little cheaper.',
    },
    like: {
      'zh-CN': '好比给鱼铺的招牌打分。写着鱼，画着鱼，店里真有鱼，分就高。',
      en: 'Think of marks for a sign. It says fish, shows a fish, and the shop sells fish: high marks.',
    },
    number: {
      value: {
        'zh-CN': '页面上的质量分是 {value} 分。',
        en: 'The page gives a score of {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '满分是多少，要看页面怎么写。光看分，看不出卖得好不好。',
        en: 'What the top score is, the page has to say. From it we can not tell how sales are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。词和货可能更合了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Word and item may fit better, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能换过图或词，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A picture or word may have changed, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '挑一个词，看广告图上有没有这样东西。',
      en: 'Pick one search word. Is that thing in the ad picture?',
    },
    help: {
      text: {
        'zh-CN': '一句话想说得更贴货，可以看“换个说法”（3.2.2）。',
        en: 'Want words that fit the goods? See the card “Say it another way” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '抖音商品列表里也有“质量分”，那说的是商品信息写得全不全。',
        en: 'Douyin’s product list has a “质量分” too. That one is about how well the item is described.',
      },
    ],
  },
  examples: [],
});
