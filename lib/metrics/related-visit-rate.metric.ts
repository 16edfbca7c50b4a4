import { defineMetric } from './types';

export default defineMetric({
  id: 'related-visit-rate',
  name: {
    'zh-CN': '关联访问率',
    en: 'Related visit rate',
  },
  definition: {
    'zh-CN': '看甲商品的人有多少也看乙。',
    en: 'Share of viewers of one product who also view another.',
  },
  category: 'product',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['关联访问率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '以人来数：看过这一个的，有多少也看了那一个。两个商品成对看。',
        en: 'It counts people: of those who view one product of a pair, how many view the other.',
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
      'zh-CN': '看过甲货的人里，有多少也看了乙货。',
      en: 'Of the people who viewed one product, this is how many viewed a second one too.',
    },
    like: {
      'zh-CN': '好比逛花市，40 个人看了月季，其中 15 个又拐到兰花那边。',
      en: 'At a flower fair 40 people stop by the roses. Then 15 of them turn to the orchids as well.',
    },
    number: {
      value: {
        'zh-CN': '看第一样货的人，每 {outOf} 个里，大约有 {of} 个也看第二样。',
        en: 'Of every {outOf} viewers of the first product, about {of} looked at the second as well.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看一看不花钱。他们是想一起买，还是只在比较，看不出。',
        en: 'Looking costs nothing. We can not tell if people want both or just compare.',
      },
    },
    step: {
      'zh-CN': '打开第一样货的页面，看看第二样好不好找。',
      en: 'Take the page of the first product. Look how easy it is to find the second from there.',
    },
    help: {
      text: {
        'zh-CN': '换个摆法试一次，可以跟着“试一试，看一看，改一改”（3.2.1）。',
        en: 'Want to try another order of goods? The card for try, look and change guides you (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '看了不等于会买，别只看这一个数。',
        en: 'To view is not to buy. Look at other numbers too.',
      },
    ],
  },
  examples: [
    {
      text: '关联访问率',
      platform: 'taobao',
    },
  ],
});
