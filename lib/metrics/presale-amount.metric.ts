import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-amount',
  name: {
    'zh-CN': '预售支付金额',
    en: 'Presale amount',
  },
  definition: {
    'zh-CN': '预售活动里付的钱。',
    en: 'Money paid for presale orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['预售支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '预售活动里付的钱。付完尾款，才算成交。',
        en: 'Money paid in presales. It becomes a sale when the rest is paid.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '预售的时候，客人付进来的钱。尾款没付，还不能说卖出去了。',
      en: 'This is money people paid for presale orders. Until the rest is paid, it is not a sale.',
    },
    like: {
      'zh-CN': '好比中秋前来订月饼，先收下 90 元定金，月饼还没交。',
      en: 'Before the Mid-Autumn Festival, people order moon cakes. You hold 90 yuan in deposits, and no cake has gone out.',
    },
    number: {
      value: {
        'zh-CN': '{period}，预售付进来的钱是 {value}。',
        en: '{period}, {value} was paid for presale orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人会来补尾款，有人不会。现在看不出各有多少。',
        en: 'Some will pay the rest and some will not. We can not tell how many now.',
      },
    },
    step: {
      'zh-CN': '记下尾款从哪天开始付。',
      en: 'Note the day from which the rest can be paid.',
    },
    help: {
      text: {
        'zh-CN': '预售的规定读不明白，可以看“这条规则在说什么”（3.3.2）。',
        en: 'If presale rules are hard to read, see “这条规则在说什么” (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '收了定金，不等于卖出去了。',
        en: 'A deposit is not a sale yet.',
      },
    ],
  },
  examples: [
    {
      text: '预售支付金额',
      platform: 'taobao',
    },
  ],
});
