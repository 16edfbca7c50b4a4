import { defineMetric } from './types';

export default defineMetric({
  id: 'excess-inventory-rate',
  name: {
    'zh-CN': '冗余库存百分比',
    en: 'Excess inventory percentage',
  },
  definition: {
    'zh-CN': '超过90天需求的库存占比。',
    en: 'Share of stock beyond 90 days of expected demand.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Excess inventory percentage'],
  },
  unverifiedLabels: {
    amazon: ['Excess units percentage'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件算：超过 90 天需求的货，占全部库存多少。需求是平台预测的。',
        en: 'It goes by piece: stock beyond 90 days of demand. The platform forecasts that demand.',
      },
    ],
    amazon: [
      {
        'zh-CN': '分母是放在亚马逊仓库（FBA）里的全部件数。',
        en: "The base is all units in Amazon's own warehouses (FBA).",
      },
    ],
  },
  drivers: ['days-of-supply'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN': '亚马逊：按预测的需求，超过 90 天的货就算冗余。这条说明没有写日期。',
        en: 'Amazon: more than 90 days of supply by forecast demand counts as excess. The page bears no date.',
      },
      asOf: 'undated',
      source:
        'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
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
      'zh-CN': '冗余库存百分比，是按平台的预测，要卖九十天以上的货占多少。',
      en: "By the platform's forecast, some stock will last past 90 days. This is how big that part is.",
    },
    like: {
      'zh-CN': '好比冬天存白菜。一家人三个月吃不完的那几棵，占一地窖的多少。',
      en: 'A family stores cabbage for winter. This is the part of the cellar they will not eat within three months.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 件存货，大约有 {of} 件超出了预测要用的。',
        en: 'Of every {outOf} pieces in stock, about {of} are beyond the forecast need.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它靠预测来算，预测可能不准。货是不是真的多了，看不出。',
        en: 'It rests on a forecast, and a forecast can be off. So we can not tell if you truly have too much.',
      },
    },
    step: {
      'zh-CN': '圈出一样只在一个季节好卖的货，离旺季还有几个月？',
      en: 'Mark goods that sell in one season. How many months is it until then?',
    },
    help: {
      text: {
        'zh-CN': '货多货少，可以列在“资源交换表”上，看谁需要（3.3.1）。',
        en: 'Too much here may be too little there. Put it on the exchange list and see who needs it (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '季节商品，预测可能不准。想一想你的货是不是这一类。',
        en: 'With seasonal goods the forecast can be wrong. Think if yours are of that kind.',
      },
    ],
  },
  examples: [
    {
      text: 'Excess inventory percentage',
      platform: 'amazon',
    },
  ],
});
