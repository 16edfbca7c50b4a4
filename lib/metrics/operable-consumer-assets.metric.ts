import { defineMetric } from './types';

export default defineMetric({
  id: 'operable-consumer-assets',
  name: {
    'zh-CN': '可运营消费者资产',
    en: 'Operable consumer assets',
  },
  definition: {
    'zh-CN': '平台认为可以触达的顾客人数。',
    en: 'Customers the platform considers reachable.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['潜在客户', '近30天新客', '365天存量客户'],
  labels: {
    jd: ['可运营消费者资产', '潜在客户', '近30天新客', '365天存量客户'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: [
      'JD splits into potential customers, new customers of 30 days, existing customers of 365 days.',
    ],
  },
  notesZh: ['分潜在、30天新客和365天老客'],
  pitfalls: [],
  pitfallsZh: ['标签写的是哪一部分要看清'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '可运营消费者资产',
      platform: 'jd',
    },
  ],
});
