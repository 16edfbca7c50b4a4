import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-dsr',
  name: {
    'zh-CN': '物流服务评分',
    en: 'Logistics service score',
  },
  definition: {
    'zh-CN': '买家打的物流服务分。',
    en: "Buyers' mark for delivery service.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['DSR', '物流服务'],
  labels: {
    taobao: ['物流服务评分'],
    pinduoduo: ['物流服务'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家给物流服务打的分，从 1 到 5。',
        en: 'The mark of buyers for delivery service, from 1 to 5.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '页面写“物流服务”。“物流服务体验分”另算。',
        en: 'The page says “物流服务”. It is not “物流服务体验分”.',
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
      'zh-CN': '买家给送货这件事打的分，最低 1 分，最高 5 分。',
      en: 'When the parcel is there, people can mark the delivery from 1 to 5. This shows what they gave.',
    },
    like: {
      'zh-CN': '好比邮递员走完一条街，住户在门上贴红纸条，贴几条算几分。',
      en: 'The postman walks his street. Each home puts one to five red slips on its door for him.',
    },
    number: {
      value: {
        'zh-CN': '送货这件事，买家打了 {value} 分，5 分到顶。',
        en: 'For the delivery, buyers gave {value}, where 5 is the most.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '路上的事，店里管不到。看不出分里有多少是路，多少是包装。',
        en: 'The road is out of your hands. We can not tell how much is the road, how much the packing.',
      },
    },
    step: {
      'zh-CN': '问一问快递员，你的包裹哪里最容易碰坏。',
      en: 'Ask the courier which part of your parcels gets hurt most.',
    },
    help: {
      text: {
        'zh-CN': '常走同一家快递的店，可以在“找伙伴”里遇到（3.3.1）。',
        en: 'Shops that use the same courier can meet through the card for finding partners (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字里多“体验”两个字的“物流服务体验分”，是另一个分。',
        en: '“物流服务体验分” has two more characters in its name and is another score.',
      },
    ],
  },
  examples: [
    {
      text: '物流服务评分',
      platform: 'taobao',
    },
    {
      text: '物流服务',
      platform: 'pinduoduo',
    },
  ],
});
