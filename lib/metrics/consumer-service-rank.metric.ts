import { defineMetric } from './types';

export default defineMetric({
  id: 'consumer-service-rank',
  name: {
    'zh-CN': '消费者服务体验分排名',
    en: 'Consumer service score rank',
  },
  definition: {
    'zh-CN': '服务分在同行里的位置。',
    en: 'Position of the service score among peers.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: [],
  labels: {
    pinduoduo: ['本店铺体验分在同行排名'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '拿服务体验分在同行里排队，写出来的是一个排名区间，不是分数。',
        en: 'Shops of the trade are sorted by service score. It gives a range of ranks, not points.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      'zh-CN': '这是你的消费者服务体验分，在同行里排到哪一段。它是位置，不是分数。',
      en: 'This is the band where your service score stands among shops like yours. It is a place and not a score.',
    },
    like: {
      'zh-CN': '好比镇上小吃店按待客排名，榜上只写“前 20 家”，没有写第几。',
      en: 'A town ranks its snack bars by service. The list only says “first 20” and no exact place.',
    },
    number: {
      value: {
        'zh-CN': '把同行算成 {outOf} 家，你大约在前 {of} 家里。',
        en: 'Out of {outOf} shops in your trade, yours is about in the first {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '写出来的是一段，不是一点。小小的变动，从这里看不出来。',
        en: 'It names a band and not one place. We can not tell a small change from it.',
      },
    },
    step: {
      'zh-CN': '问一位熟客，上次找你说话等了多久。',
      en: 'Ask one buyer you know how long they waited for your last answer.',
    },
    help: {
      text: {
        'zh-CN': '名次后面是一个个等回话的客人，可以看“数字背后是人”（3.2.3）。',
        en: 'Behind a rank are people who wait for an answer. There is a card about them (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '别把位置当成分数，数越小，越靠前。',
        en: 'Do not read the place as a score. A smaller number is further in front.',
      },
    ],
  },
  examples: [
    {
      text: '本店铺体验分在同行排名',
      platform: 'pinduoduo',
    },
  ],
});
