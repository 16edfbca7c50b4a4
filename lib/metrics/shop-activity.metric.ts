import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-activity',
  name: {
    'zh-CN': '店铺活跃度',
    en: 'Shop activity',
  },
  definition: {
    'zh-CN': '店铺活跃程度的排名百分比。',
    en: 'Rank-like percentage of shop activity.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'higher',
  aliases: ['近30天店铺活跃度'],
  labels: {
    pinduoduo: ['近30天店铺活跃度'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '店铺活跃程度，写成像排名的百分数，看 30 天。',
        en: 'A rank-like percentage of shop activity over 30 days.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '它在“领航员”里，规则的原文没有找到。',
        en: 'It is one of the “领航员” figures. The rule text was not found.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '店铺活跃度，看的是近 30 天店里有多活跃。它写成百分数，像个排名。',
      en: 'This says how active your shop was in the last 30 days. It looks much like a rank.',
    },
    like: {
      'zh-CN': '好比村里 100 户，按谁家门前的灯亮得勤，排出个先后。',
      en: 'A village ranks its 100 homes. The one whose porch light is on most often comes first.',
    },
    number: {
      value: {
        'zh-CN': '页面上的百分数，换成 {outOf} 来说，大约是 {of}。',
        en: 'On a scale of {outOf}, the page puts your shop at about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '具体怎么算，平台没写明。光看它，看不出哪件事起了作用。',
        en: 'The platform does not say how it is worked out. So we can not tell which of your acts counted.',
      },
    },
    step: {
      'zh-CN': '写下这 7 天在后台做过的 3 件事。',
      en: 'Write down 3 things you did in the back office this week.',
    },
    help: {
      text: {
        'zh-CN': '做过的事一件件记着，“我试过的事”就越来越厚（3.2.2）。',
        en: 'Keep what you did, line by line, on the card of things I have tried (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '规则没写明，别猜着去凑它。',
        en: 'The rule is not spelled out. Do not work towards a guess.',
      },
    ],
  },
  examples: [
    {
      text: '近30天店铺活跃度',
      platform: 'pinduoduo',
    },
  ],
});
