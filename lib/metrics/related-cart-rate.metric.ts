import { defineMetric } from './types';

export default defineMetric({
  id: 'related-cart-rate',
  name: {
    'zh-CN': '关联加购率',
    en: 'Related cart rate',
  },
  definition: {
    'zh-CN': '加购甲商品的人有多少也加购乙。',
    en: 'Share of cart adders of one product who also add another.',
  },
  category: 'product',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['关联加购率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '两个商品成对看：加购甲的人里，有多少也加购乙。看的是人。',
        en: 'A pair of products is seen: of the people who add one to the cart, how many add the other.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '把甲货放进购物车的人里，有多少也放了乙货。',
      en: 'Of the people who put one product in the cart, this is the part that added a second one.',
    },
    like: {
      'zh-CN': '好比菜场里，篮子里有面粉的 100 个人，有 20 个也装了酵母。',
      en: 'At the market 100 people have flour in their basket. In 20 of those baskets lies yeast as well.',
    },
    number: {
      value: {
        'zh-CN': '放了第一样货的人，每 {outOf} 个里，大约有 {of} 个也放了第二样。',
        en: 'Of every {outOf} people with the first product in the cart, about {of} added the second.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '放进购物车，还没有付钱。能不能卖出去，现在看不出。',
        en: 'A thing in the cart is not paid yet. We can not tell if it will be bought.',
      },
    },
    step: {
      'zh-CN': '想一想，这两样货放在一起，能做成什么事。',
      en: 'Think what a person could make or do with these two together.',
    },
    help: {
      text: {
        'zh-CN': '放进车里以后的话怎么说，可以用“情景练习”（3.4.3）。',
        en: 'What to say once things lie in the cart? Practise with the scene card (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '购物车里的货还没付款，先别按卖掉来备货。',
        en: 'Things in a cart are not paid. Do not stock up as if they were sold.',
      },
    ],
  },
  examples: [
    {
      text: '关联加购率',
      platform: 'taobao',
    },
  ],
});
