import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-help-rate',
  name: {
    'zh-CN': '平台求助率',
    en: 'Escalation-to-platform rate',
  },
  definition: {
    'zh-CN': '买家转去找平台的占比。',
    en: 'Share of orders or requests escalated to the platform.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['求助率', '近30天平台求助率'],
  labels: {
    taobao: ['平台求助率'],
    douyin: ['平台求助率'],
    pinduoduo: ['近30天平台求助率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Taobao: (disputes + complaints + buyers consulting the platform) / paid orders, 30 days.',
    ],
    douyin: [
      'Douyin: orders escalated to the platform / orders where the buyer asked the seller for help (after-sale request or human chat), 30 days.',
    ],
  },
  notesZh: ['各平台分母不同，一般看30天'],
  pitfalls: ["Same words, different denominators: Douyin's values are naturally higher."],
  pitfallsZh: ['有的平台天生数值更高，别互相比'],
  drivers: ['reply-rate-3min', 'after-sale-hours'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Service dimension of 真实体验分',
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: 'Service dimension of 商家体验分 since 14 July 2026; shops with few orders get a fixed 80 for this indicator',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
  examples: [
    {
      text: '平台求助率',
      platform: 'taobao',
    },
    {
      text: '平台求助率',
      platform: 'douyin',
    },
  ],
});
