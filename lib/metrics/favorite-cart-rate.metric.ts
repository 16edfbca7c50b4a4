import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-cart-rate',
  name: {
    'zh-CN': '收藏加购率',
    en: 'Favourite-or-cart rate',
  },
  definition: {
    'zh-CN': '访客里有多少人收藏或加购。',
    en: 'Share of visitors who saved or added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['加购收藏率'],
  labels: {
    taobao: ['加购收藏率', '收藏加购率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '收藏过或放过购物车的访客，除以全部访客。两样都做的人只算一次。',
        en: 'Visitors who saved or added to the cart, divided by all visitors. A person who did both counts once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '收藏加购率，就是来的人里，有多少人收藏了，或放进了购物车。两样都做，也只算一个人。',
      en: 'How many of your visitors saved an item or put one in the cart? Someone who did both counts once.',
    },
    like: {
      'zh-CN': '好比 20 位客人逛布店。有 4 位要么剪了一角布样，要么把布抱在手里。',
      en: 'Twenty guests walk around a cloth shop. Four cut off a sample, carry a roll about, or do both.',
    },
    number: {
      value: {
        'zh-CN': '看{period}来的人。每 {outOf} 位里，大约 {of} 位收藏了或放进了购物车。',
        en: 'Take your visitors {period}. About {of} of every {outOf} saved an item or used the cart.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这两样都是动了心，还没掏钱。到底买不买，现在还看不出。',
        en: 'Both show interest, and neither is a payment. We can not tell yet who will buy.',
      },
    },
    step: {
      'zh-CN': '比一比，这件货是收藏的人多，还是放购物车的人多。',
      en: 'Compare two numbers for one item: who saved it, and who put it in the cart.',
    },
    help: {
      text: {
        'zh-CN': '想找一处先动手，可以用“先改这一步”（3.4.1）。',
        en: 'Where could you begin? The card on the first step to change can help you choose (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '收藏一个比例，放购物车一个比例，不能相加。有人两样都做了。',
        en: 'You do not get it by adding the two single rates. Some people did both things.',
      },
    ],
  },
  examples: [
    {
      text: '加购收藏率',
      platform: 'taobao',
    },
  ],
});
