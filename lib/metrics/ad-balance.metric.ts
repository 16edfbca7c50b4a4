import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-balance',
  name: {
    'zh-CN': '账户余额',
    en: 'Ad account balance',
  },
  definition: {
    'zh-CN': '广告账户里剩下的钱。',
    en: 'Money left in the ad account.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: ['可用余额', '总余额', '投放账户总余额'],
  labels: {
    jd: ['投放账户总余额', '可用余额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['At zero the ads stop and intelligent plans lose their learning.'],
  },
  notesZh: ['现金和赠款分开算'],
  pitfalls: ['Cash and virtual balance are separate.'],
  pitfallsZh: ['花完广告就停，计划可能要重新学习'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/stat.go',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '投放账户总余额',
      platform: 'jd',
    },
  ],
});
