import { defineMetric } from './types';

export default defineMetric({
  id: 'average-parent-items',
  name: {
    'zh-CN': '平均父商品数量',
    en: 'Average parent items',
  },
  definition: {
    'zh-CN': '这段时间平均的父商品数。',
    en: 'Average number of parent products listed.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'depends',
  aliases: [],
  labels: {
    amazon: ['Average Parent Items', '平均父商品数量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按父商品算平均。一个父商品下有几个款式，也只算一个。',
        en: 'It is the average of parent products. One parent with several versions counts once.',
      },
    ],
    amazon: [
      {
        'zh-CN': '取的是这段时间上架的父商品，平均有几个。',
        en: 'It is the average number of parent products that were listed.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      'zh-CN': '平均下来，有多少个父商品在卖。一个父商品就像一个总名，下面可以有几个款式。',
      en: 'This is how many parent products you had listed on average. One parent may hold several versions.',
    },
    like: {
      'zh-CN': '好比村里按户点数，一家五口也只算一户。',
      en: 'A village counts its homes. A home with five people is still one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均有 {value} 个父商品。',
        en: '{period}, the average number of parent products was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '就像户数，说明不了各家日子好坏。卖得怎样，它看不出。',
        en: 'Like a count of homes, it says nothing of the meals inside. We can not tell from it how sales are going.',
      },
    },
    step: {
      'zh-CN': '画一个商品，下面列出它的颜色和尺寸。',
      en: 'Draw one product. Below it, list its colours and sizes.',
    },
    help: {
      text: {
        'zh-CN': '想看清店里的货怎么连在一起，可以用“我的店是怎么转的”（3.1.3）。',
        en: 'How do the parts of your shop hang together? The card on how it runs lets you draw that (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和销量无关，变多变少都不代表卖得好不好。',
        en: 'It has nothing to do with sales, whichever way it moves.',
      },
    ],
  },
  examples: [
    {
      text: 'Average Parent Items',
      platform: 'amazon',
    },
  ],
});
