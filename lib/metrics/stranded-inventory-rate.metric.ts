import { defineMetric } from './types';

export default defineMetric({
  id: 'stranded-inventory-rate',
  name: {
    'zh-CN': '无在售信息的亚马逊库存百分比',
    en: 'Stranded inventory percentage',
  },
  definition: {
    'zh-CN': '在仓库却卖不了的库存占比。',
    en: 'Share of stock in the warehouse that cannot be bought.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Stranded inventory percentage'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件算：在仓库却卖不了的货，占多少。',
        en: 'It goes by piece: the share of warehouse stock that cannot be bought.',
      },
    ],
    amazon: [
      {
        'zh-CN': '数的是亚马逊仓库（FBA）里的货，多因页面信息出了问题才买不到。',
        en: 'It counts FBA units in the warehouse that cannot be bought, mostly because of listing problems.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174810&language=en_JP&ref=efph_202174810_cont_201074410',
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
      'zh-CN': '平台仓库里有些货，现在没人能买到，多因页面出了问题。这个数说它们占多少。',
      en: 'This is the part of your stock in the warehouse that no one can buy. Mostly the page has a problem.',
    },
    like: {
      'zh-CN': '好比厨房备了 100 份菜，有 3 份没写进菜单，客人点不到。',
      en: 'A kitchen has 100 meals ready. Three are not on the menu, so nobody can order them.',
    },
    number: {
      value: {
        'zh-CN': '仓库里的货，每 {outOf} 件大约有 {of} 件买不到。',
        en: 'Of every {outOf} pieces in the warehouse, about {of} can not be bought.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有几样货买不到、问题在哪一页，这里看不出。打开清单才知道。',
        en: 'We can not tell which goods are stuck, or on which page. The list itself will show it.',
      },
    },
    step: {
      'zh-CN': '打开买不到的货的清单，记下第一样写的原因。',
      en: 'Open the list of goods that can not be bought. Note the reason given for the first one.',
    },
    help: {
      text: {
        'zh-CN': '页面的提示看不懂，可以用“这条规则在说什么”（3.3.2）。',
        en: 'Is the notice on the page hard to read? The card on what a rule says can help (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '这些货卖不出去，仓储费却还在收。',
        en: 'These goods have no chance of a sale, and the storage fee still runs.',
      },
    ],
  },
  examples: [],
});
