import { defineMetric } from './types';

export default defineMetric({
  id: 'service-dsr',
  name: {
    'zh-CN': '服务态度评分',
    en: 'Service attitude score',
  },
  definition: {
    'zh-CN': '买家打的服务态度分。',
    en: "Buyers' mark for service attitude.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['DSR', '服务态度', '卖家服务评分'],
  labels: {
    taobao: ['服务态度评分', '卖家服务评分'],
    pinduoduo: ['服务态度'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家给服务态度打的分，从 1 到 5。',
        en: 'The mark of buyers for service attitude, from 1 to 5.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '页面写“服务态度”。多了“体验分”三个字的，是另外的分。',
        en: 'The page says “服务态度”. With “体验分” behind it, it is another score.',
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
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      'zh-CN': '买家给店里待人打的分，从 1 分到 5 分。',
      en: 'After buying, people mark from 1 to 5 how kindly they were treated. Here is their mark.',
    },
    like: {
      'zh-CN': '好比饺子馆吃完，客人往木牌上挂一到五朵花，谢谢跑堂的人。',
      en: 'After the dumplings, guests hang one to five paper flowers on a board to thank the waiter.',
    },
    number: {
      value: {
        'zh-CN': '买家给待人打了 {value} 分，最高是 5。',
        en: 'For kindness, buyers gave {value} on a scale up to 5.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一句话，有人听着热情，有人听着着急。看不出是哪句起了作用。',
        en: 'The same words sound warm to one and rushed to another. We can not tell which words did it.',
      },
    },
    step: {
      'zh-CN': '读一遍昨天你发的最后一句话。',
      en: 'Read the last line you sent yesterday.',
    },
    help: {
      text: {
        'zh-CN': '客人喜欢你哪一点，可以记到“我们的长处”里（3.1.2）。',
        en: 'What do buyers like about you? Keep it on the card of our strengths (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它和“服务态度体验分”是两个分，只差两个字。',
        en: 'It is not “服务态度体验分”, which is another score.',
      },
    ],
  },
  examples: [
    {
      text: '服务态度评分',
      platform: 'taobao',
    },
    {
      text: '服务态度',
      platform: 'pinduoduo',
    },
  ],
});
