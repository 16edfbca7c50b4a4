import { defineMetric } from './types';

export default defineMetric({
  id: 'note-product-clicks',
  name: {
    'zh-CN': '笔记商品点击次数',
    en: 'Product clicks from notes',
  },
  definition: {
    'zh-CN': '从笔记点到商品的次数。',
    en: 'Product clicks that came from notes.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记商品点击次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只记从笔记点到商品的次数。名字里的“商品点击次数”不是指全店。',
        en: 'Only taps from notes to products count. It is not the product clicks of the whole shop.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      'zh-CN': '大家看着笔记，点到商品那里去的次数。',
      en: 'This counts how often readers went from a note to the product in it.',
    },
    like: {
      'zh-CN': '好比看完墙上的食谱，有 8 回走到旁边货架，去看那瓶酱。',
      en: 'A recipe hangs on the wall. Eight times, a reader walks over to the shelf to look at the sauce.',
    },
    number: {
      value: {
        'zh-CN': '{period}，从笔记点去看商品的有 {value} 次。',
        en: '{period}, readers went from notes to products {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点过去的人还在打量。从点的次数，看不出有谁会买。',
        en: 'People who tap are still looking around. From the taps we can not tell who will buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。也许有篇笔记让人想细看，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Perhaps one note made people look closer, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能大家读完就停在那里。',
        en: 'The page says it is {change} less than {against}. It may be chance, or readers stopped at the end of the note.',
      },
    },
    step: {
      'zh-CN': '打开一篇笔记，找一找商品要在哪里点。',
      en: 'Open one of your notes. Find the place where a reader can tap the product.',
    },
    help: {
      text: {
        'zh-CN': '不知道先动哪里，可以看“先改这一步”（3.4.1）。',
        en: 'Not sure where to begin? The card “First change this step” helps you choose (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '点了商品，还没有买。',
        en: 'A tap on the product is not yet a sale.',
      },
      {
        'zh-CN': '别的地方点进商品的，不在这个数里。',
        en: 'Taps that came from other places are not in this number.',
      },
    ],
  },
  examples: [
    {
      text: '笔记商品点击次数',
      platform: 'xiaohongshu',
    },
  ],
});
