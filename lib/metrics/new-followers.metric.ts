import { defineMetric } from './types';

export default defineMetric({
  id: 'new-followers',
  name: {
    'zh-CN': '新增粉丝数',
    en: 'New followers',
  },
  definition: {
    'zh-CN': '这段时间新关注的人数。',
    en: 'People who began to follow in the period.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['涨粉量', '新增关注数', '新增粉丝（关注）'],
  labels: {
    douyin: ['新增粉丝数', '新增关注数'],
    taobao: ['新增粉丝数'],
    kuaishou: ['涨粉量', '新增关注数'],
    shopee: ['New Followers'],
    'tiktok-shop': ['New followers'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'People who started following in the period; unfollows are not taken out.',
      'People who began to follow the shop or account in the period',
    ],
  },
  notesZh: ['取消关注的一般不减'],
  pitfalls: ['A net figure may need unfollows subtracted; the label does not say'],
  pitfallsZh: ['要和取关的人数一起看'],
  drivers: ['live-views', 'video-plays'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      text: '新增粉丝数',
      platform: 'douyin',
    },
    {
      text: '新增粉丝数',
      platform: 'taobao',
    },
  ],
});
