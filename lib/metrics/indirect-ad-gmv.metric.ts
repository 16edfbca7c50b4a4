import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-gmv',
  name: {
    'zh-CN': '间接成交金额',
    en: 'Indirect ad sales',
  },
  definition: {
    'zh-CN': '点广告后买了店里别的商品的金额。',
    en: 'Ad sales of other products of the shop.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['间接交易额', '间接支付金额', '间接订单金额'],
  labels: {
    taobao: ['间接成交金额'],
    pinduoduo: ['间接交易额'],
    douyin: ['间接支付金额'],
    jd: ['间接订单金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Buyer clicked the ad but bought another product of the shop.'],
  },
  notesZh: ['没买广告里的那个商品'],
  pitfalls: [],
  pitfallsZh: ['别把它算成那个商品的效果'],
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
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
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
      text: '间接成交金额',
      platform: 'taobao',
    },
    {
      text: '间接交易额',
      platform: 'pinduoduo',
    },
  ],
});
