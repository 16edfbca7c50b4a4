import { defineMetric } from './types';

export default defineMetric({
  id: 'related-purchase-rate',
  name: {
    'zh-CN': '关联购买率',
    en: 'Related purchase rate',
  },
  definition: {
    'zh-CN': '买了甲商品的人有多少也买乙。',
    en: 'Share of buyers of one product who also buy another.',
  },
  category: 'product',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['关联购买率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '两样商品成对看。买了、加购了或看了甲货的人里，有多少人对乙货也这样。',
        en: 'Two products are seen as a pair: how often buyers, cart adders or viewers of A also take B.',
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
      'zh-CN': '买了甲货的人里，有多少也买了乙货。',
      en: 'Of the people who bought one product, this is how many also bought a second one.',
    },
    like: {
      'zh-CN': '好比收银员留心看：买牙刷的人里，大约三个就有一个也拿牙膏。',
      en: 'The cashier keeps an eye on it. Of three people with a toothbrush, about one takes toothpaste too.',
    },
    number: {
      value: {
        'zh-CN': '买第一样货的人，每 {outOf} 个里，大约有 {of} 个也买第二样。',
        en: 'Of every {outOf} buyers of the first product, about {of} also buy the second.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '人少的时候，几个人就能让它变很多。两样货配不配，现在看不出。',
        en: 'With few people, two or three of them change it a lot. We can not tell yet if the two goods match.',
      },
    },
    step: {
      'zh-CN': '翻到第一样货的页面，写一句话提到第二样。',
      en: 'Open the page of the first product. Write a line there that names the second.',
    },
    help: {
      text: {
        'zh-CN': '两样货怎么互相带一带，可以把“常常一起买”带到小组里（3.4.3）。',
        en: 'How can two goods help each other? Talk in the group about things bought together (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '一起买，不代表是你的推荐起了作用。',
        en: 'Bought together does not prove that your tip was the reason.',
      },
    ],
  },
  examples: [
    {
      text: '关联购买率',
      platform: 'taobao',
    },
  ],
});
