import { defineMetric } from './types';

export default defineMetric({
  id: 'live-peak-online',
  name: {
    'zh-CN': '最高在线人数',
    en: 'Peak online viewers',
  },
  definition: {
    'zh-CN': '同时在线最多的人数。',
    en: 'Highest number of people in the room at once.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['在线人数峰值', 'PCU'],
  labels: {
    douyin: ['最高在线人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '同时在线最多的人数，只是一个高点。',
        en: 'The highest number of people in the room at once: one high point.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '最高在线人数，就是同一个时刻，直播间里最多有几个人。它是一个高点。',
      en: 'This is the largest number of people who were in your live room at one moment. It is a single high point.',
    },
    like: {
      'zh-CN': '好比村里唱戏。站得最满的那一刻，数一数台下有几个人。',
      en: 'The village has a play on. You count the crowd at the moment when it is thickest.',
    },
    number: {
      value: {
        'zh-CN': '{period}，最热闹的一刻有 {value} 个人在看。',
        en: '{period}, at the fullest moment {value} people were watching.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '高点只是一会儿的事。看不出这一场卖得好不好。',
        en: 'A peak lasts a short while. We can not tell from it how well you sold.',
      },
    },
    step: {
      'zh-CN': '记下人最多的那一刻，你正在讲哪样货。',
      en: 'Write down what you were showing when the room was fullest.',
    },
    help: {
      text: {
        'zh-CN': '想和别家说说那一刻做了什么，可以讲“我的一个经验”（3.3.1）。',
        en: 'What did you do at that moment? Share it with others as one of your lessons learned (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '一下子冲高，说明不了卖得好。',
        en: 'One sudden rush says little about sales.',
      },
      {
        'zh-CN': '它不是全场来过的人数，那是另一个数。',
        en: 'It is not all who came by during the session. That is a number of its own.',
      },
    ],
  },
  examples: [
    {
      text: '最高在线人数',
      platform: 'douyin',
    },
  ],
});
