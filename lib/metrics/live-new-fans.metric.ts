import { defineMetric } from './types';

export default defineMetric({
  id: 'live-new-fans',
  name: {
    'zh-CN': '直播间新增粉丝数',
    en: 'New fans from live',
  },
  definition: {
    'zh-CN': '这场直播新增的粉丝数。',
    en: 'New followers gained from the live room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['直播间整体新增粉丝数', '直播间新增粉丝量'],
  labels: {
    douyin: ['直播间整体新增粉丝数'],
    taobao: ['直播间新增粉丝数'],
    xiaohongshu: ['直播间新增粉丝量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只算直播带来的'],
  pitfalls: ['Contains 新增粉丝数.'],
  pitfallsZh: ['不是全店新增粉丝'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      text: '直播间整体新增粉丝数',
      platform: 'douyin',
    },
    {
      text: '直播间新增粉丝数',
      platform: 'taobao',
    },
  ],
});
