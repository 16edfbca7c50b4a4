import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-fav-cart-count',
  name: {
    'zh-CN': '总收藏加购数',
    en: 'Ad-led favourites plus cart adds',
  },
  definition: {
    'zh-CN': '广告带来的收藏加加购总数。',
    en: 'Saves plus cart adds credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['宝贝收藏加购数'],
  labels: {
    taobao: ['总收藏加购数', '宝贝收藏加购数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '算在广告名下的收藏次数，加上放进购物车的次数。',
        en: 'Saves plus cart adds put down to ads.',
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
      at: 'public source file 59244191579',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '总收藏加购数，就是广告带来的收藏，加上放进购物车，两种一共几次。',
      en: 'This adds up two things that ads brought: goods saved for later and goods put in the cart.',
    },
    like: {
      'zh-CN': '好比书店里，有人抄下书名，有人把书放到柜台。两种都记，加在一起。',
      en: 'In a book shop some note a title, others lay the book on the counter. You count both and add them up.',
    },
    number: {
      value: {
        'zh-CN': '{period}，收藏和进购物车一共 {value} 次。',
        en: '{period}, there were {value} saves and cart adds in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '收藏多还是进购物车多，合在一起看不出。',
        en: 'Both are in one pot. We can not tell if there were more saves or more carts.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能记着这件货的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may keep the item in mind, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能有人没收藏就直接买了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some bought without saving first.',
      },
    },
    step: {
      'zh-CN': '找到这两个数分开列的地方，记下哪一种多。',
      en: 'Find where the two are listed apart. Note which one is larger.',
    },
    help: {
      text: {
        'zh-CN': '收藏了还没来的客人怎么关心，可以看“情景练习”（3.4.3）。',
        en: 'How to be kind to those who saved but did not come? Practise with the card “Scenes” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '收藏也好，放进购物车也好，都还没有付钱。',
        en: 'Saved or in the cart, neither has been paid for.',
      },
    ],
  },
  examples: [
    {
      text: '总收藏加购数',
      platform: 'taobao',
    },
  ],
});
