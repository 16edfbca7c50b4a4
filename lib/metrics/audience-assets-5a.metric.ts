import { defineMetric } from './types';

export default defineMetric({
  id: 'audience-assets-5a',
  name: {
    'zh-CN': '5A人群资产',
    en: '5A audience assets',
  },
  definition: {
    'zh-CN': '按和店铺的关系分成五层的人数。',
    en: 'People counted in five stages of relation to the brand.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: [
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    '5A总人群资产',
    'A1认知人群',
    'A2种草人群',
    'A3互动人群',
    'A4购买人群',
    'A5拥护人群',
  ],
  labels: {
    douyin: ['A1认知人群', 'A2种草人群', 'A3互动人群', 'A4购买人群', 'A5拥护人群'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是人，标签写明是哪一层。',
        en: 'People are counted, and the label says which stage it is.',
      },
    ],
    douyin: [
      {
        'zh-CN': '巨量云图把人分成五层：知道、有好感、问过或互动、买过、拥护。',
        en: 'Oceanengine Yuntu counts people by their relation to the brand: aware, appealed, asked or interacted, bought, advocates.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      'zh-CN': '把人按和你的关系分成五层，再数每层有多少人。',
      en: 'People are sorted into five steps of how close they are to you. This counts the people on a step.',
    },
    like: {
      'zh-CN': '好比刚搬进巷子。有人听说过你，有人见面点头，有人来问。有人买过，还有人夸你。',
      en: 'You are new in a lane. Some heard of you, some nod, some ask, some bought, and some praise you.',
    },
    number: {
      value: {
        'zh-CN': '页面上写的这一层，有 {value} 个人。',
        en: 'The step named on the page holds {value} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '知道你的人多，离买还有几步。会不会走近，现在看不出。',
        en: 'Many who know you are still some steps from buying. We can not tell yet if they will come closer.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，先看清楚多在哪一层。',
        en: 'The page says it is {change} more than {against}. It may be chance. See first on which step the people are.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能有人走到了下一层。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some moved on to the next step.',
      },
    },
    step: {
      'zh-CN': '圈出页面上写的是哪一层，A1 还是 A5。',
      en: 'Mark on the page which step you see, A1 or A5 or one between.',
    },
    help: {
      text: {
        'zh-CN': '让一个人再走近一步的视频，可以写进“一条视频的计划”（3.2.1）。',
        en: 'Which video brings people one step closer? Sketch it on the plan for one video (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '第一层涨得容易，离买还远。最靠近买的是 A3。',
        en: 'The first step grows with ease and is far from buying. A3 is the one closest to it.',
      },
    ],
  },
  examples: [
    {
      text: 'A1认知人群',
      platform: 'douyin',
    },
  ],
});
