import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-orders',
  name: {
    'zh-CN': '间接成交笔数',
    en: 'Indirect ad orders',
  },
  definition: {
    'zh-CN': '点广告后买了别的商品的订单数。',
    en: 'Ad orders of other products of the shop.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['间接支付订单数'],
  labels: {
    taobao: ['间接成交笔数'],
    pinduoduo: ['间接成交笔数'],
    douyin: ['间接支付订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['没买广告里的那个商品'],
  pitfalls: ['Contains 成交笔数.'],
  pitfallsZh: ['是总成交笔数的一部分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
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
      text: '间接成交笔数',
      platform: 'taobao',
    },
    {
      text: '间接成交笔数',
      platform: 'pinduoduo',
    },
  ],
});
