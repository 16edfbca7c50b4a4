import { defineMetric } from './types';

export default defineMetric({
  id: 'service-experience-score',
  name: {
    'zh-CN': '服务体验分',
    en: 'Service experience score',
  },
  definition: {
    'zh-CN': '服务这部分的体验分。',
    en: 'Score for customer service experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: [
    '服务体验',
    '服务保障',
    '客服咨询得分',
    '售后服务得分',
    '服务态度体验分',
    '基础服务体验分',
    '咨询体验',
    '售后体验',
  ],
  labels: {
    douyin: ['服务体验', '服务体验分'],
    taobao: ['服务保障'],
    jd: ['客服咨询得分', '售后服务得分'],
    '1688': ['咨询体验', '售后体验'],
    pinduoduo: ['服务态度体验分', '基础服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看回复和售后快慢'],
  pitfalls: ['PDD has five part scores with 服务 in the name; match the full label.'],
  pitfallsZh: ['名字像的分有几个，看全名'],
  drivers: ['avg-response-seconds', 'after-sale-hours', 'platform-help-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '服务体验',
      platform: 'douyin',
    },
    {
      text: '服务保障',
      platform: 'taobao',
    },
  ],
});
