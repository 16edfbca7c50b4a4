import { defineMetric } from './types';

export default defineMetric({
  id: 'live-comment-rate',
  name: {
    'zh-CN': '评论率',
    en: 'Comment rate',
  },
  definition: {
    'zh-CN': '评论数除以观看次数。',
    en: 'Comments divided by views.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Comment rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '评论数除以观看次数，不除以人数。',
        en: 'Comments are divided by views, not by people.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '导出的表里，845 次观看有 26 条评论，印的是 3.08 %。',
        en: 'In the live export, 26 comments on 845 views is printed as 3.08 %.',
      },
    ],
  },
  drivers: ['live-views'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直播里的评论条数，和观看次数相比是多少。',
      en: 'This sets the comments in a live show against the number of views.',
    },
    like: {
      'zh-CN': '好比街角修伞，每 100 回有人停下，师傅听到 3 句问话。',
      en: 'A man mends umbrellas on a corner. For every 100 stops people make, he hears 3 questions.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人一边看，一边说话。每 {outOf} 次观看，评论有 {of} 条左右。',
        en: 'In live shows {period}, some people wrote. There were about {of} comments for every {outOf} views.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '夸的、问的、埋怨的，都算一条。从多少上，看不出大家说了什么。',
        en: 'Praise, questions and complaints all count. We can not tell from this what people said.',
      },
    },
    step: {
      'zh-CN': '回一条直播里还没回的问话。',
      en: 'Answer one question from a live show that was left open.',
    },
    help: {
      text: {
        'zh-CN': '想练怎么回话，可以用“客服对话练习”（3.1.2）。',
        en: 'To practise your answers, use the card “Talk with buyers” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '评论多，也可能是有人在埋怨。',
        en: 'Many comments can also be complaints.',
      },
    ],
  },
  examples: [
    {
      text: 'Comment rate',
      platform: 'tiktok-shop',
    },
  ],
});
