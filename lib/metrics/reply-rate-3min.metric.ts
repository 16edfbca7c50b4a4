import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate-3min',
  name: {
    'zh-CN': '3分钟人工回复率',
    en: '3-minute human reply rate',
  },
  definition: {
    'zh-CN': '3分钟内有真人回复的咨询占比。',
    en: 'Share of chat rounds answered by a human within 3 minutes.',
  },
  category: 'service',
  unit: 'percent',
  base: 'dialogue round',
  better: 'higher',
  aliases: [
    '3分钟回复率',
    '旺旺3分钟人工响应率',
    '3分钟响应率',
    '近30天3分钟人工回复率',
    '3分钟人工回复率(8-23点)',
  ],
  labels: {
    pinduoduo: ['3分钟人工回复率', '近30天3分钟人工回复率', '3分钟人工回复率(8-23点)'],
    taobao: ['旺旺3分钟人工响应率'],
    kuaishou: ['3分钟人工回复率'],
    '1688': ['3分钟响应率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Taobao: dialogue rounds answered by a human within 3 minutes / all rounds, between 8:00 and 23:00, last 30 days.',
    ],
    all: ['Robot answers do not count.'],
    pinduoduo: ['PDD shows daily values on the service page and a 30-day value on the star page.'],
  },
  notesZh: ['机器人回复不算', '有的平台只看白天时段'],
  pitfalls: [
    'Night messages are outside the window on Taobao; answering at 2am does not help the rate.',
    'A robot reply within seconds does not save it.',
  ],
  pitfallsZh: ['半夜补回一般不算', '机器人秒回救不了它'],
  drivers: ['avg-response-seconds'],
  seeAlso: ['reply-rate', 'reply-rate-24h', 'reply-rate-48h'],
  thresholds: [
    {
      platform: 'taobao',
      fact: "Part of the service dimension of the shop's 真实体验分",
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'pinduoduo',
      fact: 'Listed among the indicators of the 综合体验星级 page with a per-indicator 已达标/未达标 flag against the next star',
      asOf: '2026-06',
      source: 'code-index:56115358222',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53782915227',
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
      text: '3分钟人工回复率',
      platform: 'pinduoduo',
    },
    {
      text: '旺旺3分钟人工响应率',
      platform: 'taobao',
    },
  ],
});
