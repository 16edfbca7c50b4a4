import { defineMetric } from './types';

export default defineMetric({
  id: 'traffic-source-share',
  name: {
    'zh-CN': '流量来源占比',
    en: 'Traffic source mix',
  },
  definition: {
    'zh-CN': '各个来源带来的访客各占多少。',
    en: 'How visitors split over the sources they came from.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: ['流量结构', '来源名称', '流量来源'],
  labels: {
    '1688': ['流量来源'],
    jd: ['流量来源'],
    taobao: ['流量来源', '来源名称'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '每个来源带来的访客占多少。一个人走两个来源进来，两边都有他。',
        en: 'It is the share of visitors from each source. Someone who came through two sources stands under both.',
      },
    ],
    jd: [
      {
        'zh-CN': '公开的工具里能看到的来源表，只有 APP 这一路。',
        en: 'The source table that public tools show covers the app only.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '流量来源占比，就是来的人从哪些路进来，各占多少。',
      en: 'People come to your shop by many ways. This is the share of each way.',
    },
    like: {
      'zh-CN': '好比问吃喜酒的人怎么知道的。有人听亲戚说，又看了请帖，两头都要记。',
      en: 'You ask wedding guests how they heard of it. Some heard from family and got the card too, so they count twice.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的一条来路。每 {outOf} 个来的人里，大约 {of} 个从它进来。',
        en: 'This is one way people came {period}. Of every {outOf} visitors, about {of} used it.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '人多的路，不一定是好路。买没买，这里看不出。',
        en: 'The busiest way need not be the best one. We can not tell from it who bought.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。占得多不算好坏，可能是碰巧，也可能别的路少了人。',
        en: 'The page says it is {change} higher than {against}. A bigger share is no praise or blame. It may be chance, or the other ways had fewer people.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。占得少不算好坏，可能是碰巧，也可能别的路多了人。',
        en: 'The page says it is {change} lower than {against}. A smaller share is no praise or blame. It may be chance, or the other ways had more people.',
      },
    },
    step: {
      'zh-CN': '圈出来人最多的三条路。',
      en: 'Mark the three ways that bring the most people.',
    },
    help: {
      text: {
        'zh-CN': '几条路放在一起怎么比，可以看“哪条路来的人更好”（3.4.1）。',
        en: 'How do you compare them? See the card on which way brings better guests (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '把各条路的人加起来，可能比总访客还多。',
        en: 'If you add up all the ways, you may get more than all visitors.',
      },
    ],
  },
  examples: [
    {
      text: '流量来源',
      platform: 'jd',
    },
    {
      text: '流量来源',
      platform: '1688',
    },
  ],
});
