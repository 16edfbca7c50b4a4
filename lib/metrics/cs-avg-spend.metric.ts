import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-avg-spend',
  name: {
    'zh-CN': '客服客单价',
    en: 'Spend per chat buyer',
  },
  definition: {
    'zh-CN': '问过客服的买家平均花多少。',
    en: 'Money per buyer who had a chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['客服客单价'],
  },
  unverifiedLabels: {},
  formula: 'cs-sales / cs-buyers',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '客服支付金额除以客服支付买家数，按人算。',
        en: 'Sales after a chat over buyers after a chat, so it goes by people.',
      },
    ],
  },
  drivers: ['cs-sales', 'cs-buyers'],
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
      'zh-CN': '跟客服聊过的买家，平均一位付多少钱。',
      en: 'This is what one buyer who had a chat paid, on average.',
    },
    like: {
      'zh-CN': '好比家具店里，跟店员聊过的买家，平均每位搬走多少钱的东西。',
      en: 'In a furniture shop, some guests talk with the clerk and buy. How much does each of them spend?',
    },
    number: {
      value: {
        'zh-CN': '{period}，聊过的买家平均每位付了 {value}。',
        en: '{period}, each buyer who chatted paid {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，聊过的买家付了 {csSales}。他们有 {csBuyers} 位，合一位 {value}。',
        en: '{period}, buyers who chatted paid {csSales}. There were {csBuyers} of them, so {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '贵的货，大家本来就多问几句。看不出聊天有没有让人多买。',
        en: 'People ask more about costly goods anyway. We can not tell if the chat made them buy more.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能这阵子问贵货的人多，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More people may have asked about costly goods, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能问小件的人多了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More may have asked about small items, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '比一比，被问得最多的 3 件货，标价各是多少。',
      en: 'Compare the prices of the 3 items people ask about most.',
    },
    help: {
      text: {
        'zh-CN': '想看人数和钱数怎样带动它，可以玩“如果变一变”（3.2.3）。',
        en: 'What moves this number? Play with the what-if card (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '贵的商品问的人多，所以它常会偏高。',
        en: 'Costly goods bring more questions, so it tends to be high.',
      },
      {
        'zh-CN': '名字里有“客单价”，说的只是聊过的这些人。',
        en: 'Its Chinese name holds the word for spend per buyer. It is only about those who chatted.',
      },
    ],
  },
  examples: [
    {
      text: '客服客单价',
      platform: 'taobao',
    },
  ],
});
