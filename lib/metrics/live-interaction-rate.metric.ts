import { defineMetric } from './types';

export default defineMetric({
  id: 'live-interaction-rate',
  name: {
    'zh-CN': '直播间互动率',
    en: 'Live interaction rate',
  },
  definition: {
    'zh-CN': '点赞评论等互动的人占观众的比例。',
    en: 'Share of viewers who liked, commented, shared or followed.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直播间互动率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点赞、评论、分享或关注过的人，占直播间观众多少。按人算。',
        en: 'People who liked, commented, shared or followed, as a share of viewers. It goes by people.',
      },
    ],
    taobao: [
      {
        'zh-CN': '点过赞、评论、分享或关注的人，除以直播间访客。',
        en: 'People with a like, comment, share or follow, over visitors of the room.',
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
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直播间互动率，就是观众里，有多少人点赞、评论、分享或关注过。',
      en: 'This is how many of your viewers liked, commented, shared or followed.',
    },
    like: {
      'zh-CN': '好比 50 个人围着看变戏法。有 10 个拍了手，或喊了好，或叫来了同伴。',
      en: 'Fifty people watch a man do tricks in the street. Ten of them clap, cheer or call a friend over.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的观众。每 {outOf} 个里，大约 {of} 个动了手或说了话。',
        en: 'Think of your viewers {period}. About {of} out of {outOf} tapped, wrote or followed.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '热闹是一回事，成交是另一回事。看不出这一场卖得怎样。',
        en: 'Noise is one thing and orders are another. We can not tell from it how the selling went.',
      },
    },
    step: {
      'zh-CN': '想一个简单的问题，下一场开头问大家。',
      en: 'Think of one easy question for viewers at the start of your next session.',
    },
    help: {
      text: {
        'zh-CN': '想让爱说话的人有个地方聊，可以“建一个客人群”（3.1.3）。',
        en: 'Some viewers love to chat. A group for your guests gives them a place, and a card shows how (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '大家又点赞又聊天，也可能一单没成。',
        en: 'A lively room may end without a single order.',
      },
      {
        'zh-CN': '点赞一百下的一个人，在这里仍是一个人。',
        en: 'One person who taps like a hundred times is one person here.',
      },
    ],
  },
  examples: [
    {
      text: '直播间互动率',
      platform: 'taobao',
    },
  ],
});
