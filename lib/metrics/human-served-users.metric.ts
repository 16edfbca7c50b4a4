import { defineMetric } from './types';

export default defineMetric({
  id: 'human-served-users',
  name: {
    'zh-CN': '人工接待人数',
    en: 'People served by humans',
  },
  definition: {
    'zh-CN': '真人接待过的人数。',
    en: 'People really answered by a person.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: [],
  labels: {
    pinduoduo: ['人工接待人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '真正由人答过的人数。需要人工回复的，另有一个数。',
        en: 'People who were really answered by a person. Those who needed one are another number.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      'zh-CN': '真人接待过的有多少位。机器人接的不算。',
      en: 'This is how many people a real person served. Those served by a robot do not count.',
    },
    like: {
      'zh-CN': '好比邮局里有自助机，也有窗口。数的是走到窗口、有人接的那几位。',
      en: 'A post office has machines and one window. You count those who came to the window and met a clerk.',
    },
    number: {
      value: {
        'zh-CN': '{period}，真人接待了 {value} 位。',
        en: '{period}, a real person served {value} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '机器人答掉一些，剩下的才到人手里。从它看不出忙得怎样。',
        en: 'Robots answer some first, and the rest come to you. We can not tell from it how busy you were.',
      },
    },
    step: {
      'zh-CN': '记下一句只有你答得好的话。',
      en: 'Note one question that only you can answer well.',
    },
    help: {
      text: {
        'zh-CN': '机器人该不该用，可以用“这个工具值不值”想一想（3.1.3）。',
        en: 'Is a chat robot worth it? Think it over with the card on what a tool is worth (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和咨询人数不同，只数真人接过的。',
        en: 'It is not the number of people who asked. Only those served by a person are in it.',
      },
    ],
  },
  examples: [
    {
      text: '人工接待人数',
      platform: 'pinduoduo',
    },
  ],
});
