import { defineMetric } from './types';

export default defineMetric({
  id: 'live-impression-users',
  name: {
    'zh-CN': '直播间曝光人数',
    en: 'People who saw the live room',
  },
  definition: {
    'zh-CN': '看到过直播间的不重复人数。',
    en: 'Distinct people to whom the room was shown.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间曝光人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播间展示给了多少人，去掉重复，一人记一个。看到了没进来的也在里面。',
        en: 'People to whom the room was shown, each counted once. Those who did not enter are in it too.',
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
      'zh-CN': '直播间被摆到多少人面前。他们看见了，可能还没进来。',
      en: 'This counts the people who were shown your live room. They saw it and may not have come in.',
    },
    like: {
      'zh-CN': '好比磨刀人的吆喝传进巷子，听见的有 50 个人。谁听见两遍，也算一个。',
      en: 'A knife grinder calls out in the lane and 50 people hear him. Who hears it twice counts once.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看到过你的直播间。',
        en: '{period}, your live room was shown to {value} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看到的人多，进来的人不见得多。从这里看不出门口吸不吸引人。',
        en: 'Many may see it and few may enter. From here we can not tell how inviting the door is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。平台给更多人看了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. The room was shown to more people, but it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，进来的人要另外看。',
        en: 'The page says it is {change} less than {against}. It may be chance. How many came in is another number.',
      },
    },
    step: {
      'zh-CN': '看一看直播间封面上的字，离远一点还清不清楚。',
      en: 'Look at the words on your live cover from two steps away. Are they still clear?',
    },
    help: {
      text: {
        'zh-CN': '为什么有时给很多人看，可以读“为什么会这样”（3.2.1）。',
        en: 'Why is it shown to many people at times? Read the card “Why is it so” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '看到和进来，是两个数。',
        en: 'To see the room and to enter it are two numbers.',
      },
    ],
  },
  examples: [
    {
      text: '直播间曝光人数',
      platform: 'douyin',
    },
  ],
});
