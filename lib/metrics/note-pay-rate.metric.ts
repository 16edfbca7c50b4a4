import { defineMetric } from './types';

export default defineMetric({
  id: 'note-pay-rate',
  name: {
    'zh-CN': '笔记支付转化率',
    en: 'Note payment rate',
  },
  definition: {
    'zh-CN': '从笔记点商品后成交的比例。',
    en: 'Note orders divided by note product clicks.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记支付转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders from notes / product clicks from notes, according to a third-party dashboard.'],
  },
  notesZh: ['按订单除以点击算'],
  pitfalls: ['Contains 支付转化率.'],
  pitfallsZh: ['名字里含支付转化率，不是全店的'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '笔记支付转化率',
      platform: 'xiaohongshu',
    },
  ],
});
