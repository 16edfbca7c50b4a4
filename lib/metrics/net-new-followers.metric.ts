import { defineMetric } from './types';

export default defineMetric({
  id: 'net-new-followers',
  name: {
    'zh-CN': '净增粉丝数',
    en: 'Net new followers',
  },
  definition: {
    'zh-CN': '新关注减去取消关注的人数。',
    en: 'New followers minus unfollows.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['净增粉丝数'],
  },
  unverifiedLabels: {},
  formula: 'new-followers - unfollows',
  notes: {
    taobao: ['Sycm also takes out fans the platform considers invalid.'],
  },
  notesZh: ['平台认为无效的也会减掉'],
  pitfalls: [],
  pitfallsZh: ['可能是负数'],
  drivers: ['new-followers', 'unfollows'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '净增粉丝数',
      platform: 'taobao',
    },
  ],
});
