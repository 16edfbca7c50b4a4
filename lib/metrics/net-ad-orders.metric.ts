import { defineMetric } from './types';

export default defineMetric({
  id: 'net-ad-orders',
  name: {
    'zh-CN': '净成交订单数',
    en: 'Net ad orders',
  },
  definition: {
    'zh-CN': '扣掉部分退款后的广告订单数。',
    en: 'Ad orders left after the refunds the platform deducts.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['净成交笔数'],
  labels: {
    pinduoduo: ['净成交笔数'],
    douyin: ['净成交订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告订单里，去掉平台认定要扣的退款单。哪些要扣，由平台定。',
        en: 'Ad orders left after the refunds the platform deducts. The platform sets which ones.',
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '净成交订单数，就是广告带来的单子，去掉平台先扣的退单，还有几单。',
      en: 'This is how many ad orders are left once the platform takes off some refunded ones.',
    },
    like: {
      'zh-CN': '好比饭馆的点菜纸，下锅前就取消的，先撕掉。手里还有几张，就算几张。',
      en: 'Think of order slips in a kitchen. Those called off before cooking are torn up, and you count the rest.',
    },
    number: {
      value: {
        'zh-CN': '{period}，扣掉先退的，广告还有 {value} 单。',
        en: '{period}, {value} ad orders were left after early refunds.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '过几天还可能有人退。现在看不出最后留下几单。',
        en: 'More people may send goods back in some days. So we can not tell how many orders will stay.',
      },
    },
    step: {
      'zh-CN': '查一查广告总单数，和这个数差几单。',
      en: 'Check the total of ad orders. How far is it from this number?',
    },
    help: {
      text: {
        'zh-CN': '客人为什么很快又不要了，可以看“请客人来聊”（3.3.3）。',
        en: 'Why do buyers change their mind so soon? See the card “Invite buyers to talk” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '后来才退的单，还算在里面。',
        en: 'Orders refunded later are still counted here.',
      },
    ],
  },
  examples: [
    {
      text: '净成交笔数',
      platform: 'pinduoduo',
    },
    {
      text: '净成交订单数',
      platform: 'douyin',
    },
  ],
});
