import { defineMetric } from './types';

export default defineMetric({
  id: 'fan-club-joins',
  name: {
    'zh-CN': '新加直播团人数',
    en: 'Fan-club joins',
  },
  definition: {
    'zh-CN': '加入粉丝团或购物团的人数。',
    en: "People who joined the host's fan or shopping group.",
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['新加团人次', '新加购物团人数', '直播间新加团人次'],
  labels: {
    douyin: ['新加直播团人数', '新加购物团人数', '直播间新加团人次'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这一场里，加入主播粉丝团或购物团的人。有的列按人次算。',
        en: "People who joined the host's fan or shopping group in the session. Some columns count joins, not people.",
      },
    ],
  },
  drivers: [],
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
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      'zh-CN': '新加直播团人数，就是新加入粉丝团或购物团的人。',
      en: 'This is how many people joined your fan group or shopping group.',
    },
    like: {
      'zh-CN': '好比庙会散场时，有人在村里鼓队的名册上写下名字。',
      en: 'When the temple fair ends, some people sign up for the village drum band.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人加入了你的团。',
        en: '{period}, {value} people joined your group.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '加入是愿意多听你说说。买不买，从人数看不出。',
        en: 'They join because they want to hear more from you. We can not tell from it who will buy.',
      },
    },
    step: {
      'zh-CN': '问一位新团员，是为什么加入的。',
      en: 'Ask one new member why they joined.',
    },
    help: {
      text: {
        'zh-CN': '想关心不同的团员，可以先把“客人分一分”（3.4.3）。',
        en: 'Members are not all the same. Sort them with care on the card for groups of guests (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的列写的是人次。同一个人加两回，可能算两次。',
        en: 'Some columns count joins instead of people. One person who joins twice may then count as two.',
      },
      {
        'zh-CN': '加入不等于买。',
        en: 'To join is not to buy.',
      },
    ],
  },
  examples: [
    {
      text: '新加直播团人数',
      platform: 'douyin',
    },
  ],
});
