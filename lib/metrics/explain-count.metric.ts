import { defineMetric } from './types';

export default defineMetric({
  id: 'explain-count',
  name: {
    'zh-CN': '讲解次数',
    en: 'Times explained',
  },
  definition: {
    'zh-CN': '主播讲解这个商品的次数。',
    en: 'Times the host explained the product.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'action',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['讲解次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这一场里，主播讲解这个商品的次数，按商品统计。',
        en: 'How often the host explained the product in the session, as the live product table lists it per product.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '讲解次数，就是直播里，主播把这件商品讲了几次。',
      en: 'This is how many times the host talked about this product in the session.',
    },
    like: {
      'zh-CN': '好比摆摊时，把同一把剪刀拿起来讲。讲一遍，在纸上画一笔。',
      en: 'At a market stand, a woman takes up the same scissors and explains them. Each time she draws a line on paper.',
    },
    number: {
      value: {
        'zh-CN': '{period}，这件商品讲了 {value} 次。',
        en: '{period}, this product was explained {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '讲几次合适，各样货不同。光数次数，看不出讲得好不好。',
        en: 'How often is right differs from item to item. From the count we can not tell how well it went.',
      },
    },
    step: {
      'zh-CN': '比一比讲得最多的货和卖得最好的货。',
      en: 'Compare the item you explained most with the item that sold best.',
    },
    help: {
      text: {
        'zh-CN': '同一样货想换个讲法，可以做“换个说法”（3.2.2）。',
        en: 'Say the same thing in a new way: there is a card for it (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '讲得多，不代表卖得多。',
        en: 'More talk does not mean more sales.',
      },
      {
        'zh-CN': '它按一件件商品分开算，不是全场的总数。',
        en: 'It is counted product by product. It is no total of the session.',
      },
    ],
  },
  examples: [
    {
      text: '讲解次数',
      platform: 'douyin',
    },
  ],
});
