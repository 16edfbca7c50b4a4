import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-gmv',
  name: {
    'zh-CN': '直接成交金额',
    en: 'Direct GMV (ads)',
  },
  definition: {
    'zh-CN': '点广告后买了这个商品的金额。',
    en: 'Ad sales of the advertised product itself.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['直接交易额', '直接订单金额', 'Direct GMV', '直接广告销售额'],
  labels: {
    taobao: ['直接成交金额'],
    pinduoduo: ['直接交易额'],
    jd: ['直接订单金额'],
    shopee: ['Direct GMV'],
  },
  unverifiedLabels: {
    amazon: ['Advertised SKU sales'],
  },
  formula: null,
  notes: {
    all: ['Buyer bought the advertised product.'],
    shopee: ['Shopee: sales of the advertised product itself within 7 days of the click'],
  },
  notesZh: ['只算被推广的那个商品'],
  pitfalls: ['The difference to GMV is what buyers took besides'],
  pitfallsZh: ['顺带买的别的商品不在里面'],
  drivers: ['ad-clicks'],
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
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      text: '直接成交金额',
      platform: 'taobao',
    },
    {
      text: '直接交易额',
      platform: 'pinduoduo',
    },
  ],
});
