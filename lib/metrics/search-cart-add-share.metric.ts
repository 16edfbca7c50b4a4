import { defineMetric } from './types';

export default defineMetric({
  id: 'search-cart-add-share',
  name: {
    'zh-CN': '搜索加购份额',
    en: 'Search cart-add share',
  },
  definition: {
    'zh-CN': '这个词的所有加购里自家占多少。',
    en: 'Own share of all cart adds for that search word.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Cart Adds: ASIN Share', 'Cart Adds: Brand Share'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看这个搜索词。你的货被放进购物车的次数，除以这个词下全部的次数。',
        en: 'Only this search word: cart adds of your product over all cart adds from that query.',
      },
    ],
  },
  drivers: ['search-click-share'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerSearchQueryPerformanceReport.json',
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
      'zh-CN': '搜索加购份额，只看一个搜索词。搜它的人一共放了多少次购物车，你家占多少？',
      en: 'Take one search word. Of all the times people who typed it added something to a cart, how many were yours?',
    },
    like: {
      'zh-CN': '好比下雨天，大家都来街上找伞。放进篮子的 10 把里，有 2 把是你摊上的。',
      en: 'It rains, and people look for umbrellas along the street. Of ten that go into baskets, two come from your stand.',
    },
    number: {
      value: {
        'zh-CN': '{period}，大家搜了这个词。每 {outOf} 次放购物车，大约 {of} 次放的是你的货。',
        en: 'This is about one search word {period}. Of every {outOf} cart adds, about {of} were yours.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '词小的时候，几次就能变很多。一次的数看不出什么，可以看整月的。',
        en: 'For a small word, a few adds change a lot. One reading is too few to say much; a month tells more.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，次数少时尤其这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, most of all when there are few adds.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能搜这个词的人看了别家。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or people looked at other shops.',
      },
    },
    step: {
      'zh-CN': '查一查你最在意的一个词，这个月是多少。',
      en: 'Pick the word you care about most. Write down its number for this month.',
    },
    help: {
      text: {
        'zh-CN': '想看看搜同一个词的别家怎么做，可以用“看看别人怎么卖”（3.2.2）。',
        en: 'How do others sell under the same word? The card on looking at others is for that (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '次数少的时候，一周一周地看会乱跳。按月看更稳。',
        en: 'With few adds, weekly numbers jump about. Monthly ones are steadier.',
      },
      {
        'zh-CN': '它只说这一个词。换个词，份额就是另一回事。',
        en: 'It speaks of this one word. With another word, your part is another story.',
      },
    ],
  },
  examples: [],
});
