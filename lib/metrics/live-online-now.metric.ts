import { defineMetric } from './types';

export default defineMetric({
  id: 'live-online-now',
  name: {
    'zh-CN': '实时在线人数',
    en: 'Viewers online now',
  },
  definition: {
    'zh-CN': '此刻在直播间里的人数。',
    en: 'People in the room at this moment.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['在线人数'],
  labels: {
    douyin: ['实时在线人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '此刻在直播间里的人数，实时变化。',
        en: 'People in the room at this moment, in real time.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['live-visitors-now'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '实时在线人数，就是这一刻有几个人在你的直播间里。',
      en: 'This is how many people are in your live room at this very moment.',
    },
    like: {
      'zh-CN': '好比公交车上回头数一数，现在坐着几位。下一站就不一样了。',
      en: 'You look around in a bus and count who is on it now. At the next stop it is different.',
    },
    number: {
      value: {
        'zh-CN': '页面上，这一刻直播间里有 {value} 个人。',
        en: 'By the page, {value} people are in the room at this moment.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一会儿就会变，现在看不出什么。等播完再看整场的数。',
        en: 'It will change in a minute, so we can not tell much. Wait for the numbers of the whole session.',
      },
    },
    step: {
      'zh-CN': '看一眼这个数，一场里一两回就够了。',
      en: 'Look at it once or twice in a session. That is enough.',
    },
    help: {
      text: {
        'zh-CN': '想有人在旁边替你看数，可以商量“谁做什么”（3.1.2）。',
        en: 'Could someone watch the number while you talk? Work it out with the card on who does what (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它一会儿就不一样，抄下来和昨天比没有意思。',
        en: 'It is different in a moment. There is little use in comparing it with one of yesterday.',
      },
      {
        'zh-CN': '人少的时候，也可能有人在认真听。',
        en: 'Even when there are few, someone may be listening with care.',
      },
    ],
  },
  examples: [
    {
      text: '实时在线人数',
      platform: 'douyin',
    },
  ],
});
