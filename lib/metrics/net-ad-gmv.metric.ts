import { defineMetric } from './types';

export default defineMetric({
  id: 'net-ad-gmv',
  name: {
    'zh-CN': '净成交金额',
    en: 'Net ad sales',
  },
  definition: {
    'zh-CN': '扣掉部分退款后的广告成交额。',
    en: 'Ad sales left after the refunds the platform deducts.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['净交易额', '用户实际支付净成交金额', '净成交金额(元)', '用户实际支付净成交金额(元)'],
  labels: {
    pinduoduo: ['净交易额'],
    douyin: ['净成交金额(元)', '净成交金额', '用户实际支付净成交金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告成交额，减去一部分退款。扣哪些，平台定。',
        en: 'Ad sales less the refunds the platform deducts. The platform decides which ones.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '净成交金额，就是广告带来的钱，减掉平台先扣的那部分退款。',
      en: 'This is the money your ads brought, less the refunds that the platform takes off.',
    },
    like: {
      'zh-CN': '好比卖裤子收了钱，有人没出巷口就来退。退掉的先拿走，余下的才记。',
      en: 'You sell trousers, and some people turn back at the corner. Their money goes back, and you write down the rest.',
    },
    number: {
      value: {
        'zh-CN': '{period}，先退的扣掉后，广告带来 {value}。',
        en: '{period}, your ads brought {value} after those refunds.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '哪些退款会扣，是平台定的。最后能收到多少，看不出。',
        en: 'The platform decides which refunds to take off. We can not tell from this what you will get.',
      },
    },
    step: {
      'zh-CN': '比一比它和广告成交金额，一共差几元。',
      en: 'Compare it with total ad sales. How many yuan lie between them?',
    },
    help: {
      text: {
        'zh-CN': '平台怎么定哪些退款要扣，可以看“这条规则在说什么”（3.3.2）。',
        en: 'Which refunds does the platform take off? The card “What this rule says” helps (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '过后才退的货，钱还在这个数里。',
        en: 'The money of goods returned later is still in it.',
      },
      {
        'zh-CN': '名字里有“成交金额”的数不止一个，看清前面有没有“净”字。',
        en: 'More than one label holds “成交金额”. See if the word net (净) stands in front.',
      },
    ],
  },
  examples: [
    {
      text: '净交易额',
      platform: 'pinduoduo',
    },
    {
      text: '净成交金额(元)',
      platform: 'douyin',
    },
  ],
});
