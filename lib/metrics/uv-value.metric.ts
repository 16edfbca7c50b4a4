import { defineMetric } from './types';

export default defineMetric({
  id: 'uv-value',
  name: {
    'zh-CN': 'UV价值',
    en: 'Visitor value / revenue per session',
  },
  definition: {
    'zh-CN': '平均每位访客带来多少成交金额。',
    en: 'Paid money per visitor.',
  },
  category: 'conversion',
  unit: 'money',
  base: 'visitor',
  better: 'higher',
  aliases: ['访客价值', '访客平均价值', '成交UV价值', 'Revenue per session', 'RPS'],
  labels: {
    taobao: ['UV价值'],
    pinduoduo: ['成交UV价值'],
    jd: ['UV价值'],
    lazada: ['Visitor value', 'Visitor Value'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount / visitors',
  notes: {
    all: [
      'Money paid divided by visitors; equals conversion rate times average order value.',
      'The web counterpart is revenue per session',
    ],
    lazada: ['Lazada Visitor value: revenue over visitors'],
  },
  notesZh: ['等于支付转化率乘客单价'],
  pitfalls: [
    '成交UV价值 in some third-party tools means GMV per buyer; on PDD it is per visitor.',
    'Compare with cost per click: if CPC is above UV value, each bought click loses money before margin.',
    'Equals conversion times money per buyer: shows which of both moved',
  ],
  pitfallsZh: ['一次点击的花费比它高，光广告就亏'],
  drivers: ['pay-conversion-rate', 'spend-per-buyer'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
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
      text: 'UV价值',
      platform: 'taobao',
    },
    {
      text: '成交UV价值',
      platform: 'pinduoduo',
    },
  ],
});
