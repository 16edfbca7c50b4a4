import { defineMetric } from './types';

export default defineMetric({
  id: 'live-room-visitors',
  name: {
    'zh-CN': '直播间访客数',
    en: 'Own live-room visitors',
  },
  definition: {
    'zh-CN': '进入本店直播间的人数。',
    en: "People who entered the shop's own live room.",
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直播间访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '进入本店自己直播间的人。',
        en: "People who entered the shop's own live room.",
      },
    ],
    taobao: [
      {
        'zh-CN': '自家直播间进来的人，会算进店铺访客。',
        en: 'People from your own live room are counted into the visitors of the shop.',
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
      at: 'public source file 68650874937',
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
      'zh-CN': '直播间访客数，就是进过本店直播间的人数。',
      en: 'This is how many people entered your own live room.',
    },
    like: {
      'zh-CN': '好比在自家院里说书，跨进院门的都数。他们也是到你家的客。',
      en: 'A storyteller sits in your own yard. All who step through the gate count, and they are guests of your house too.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人走进你的直播间。',
        en: '{period}, {value} people entered your own live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '待了多久、买没买，光看人数看不出。',
        en: 'How long they stayed and if they bought, we can not tell from this.',
      },
    },
    step: {
      'zh-CN': '记下开播以后，来人最多的那十分钟。',
      en: 'Note the ten minutes of your show when most people came.',
    },
    help: {
      text: {
        'zh-CN': '想把进来的人聚在一处，可以看“建一个客人群”（3.1.3）。',
        en: 'Want to keep in touch with them? See the card on starting a guest group (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '店铺访客里已经有这些人，别再相加。',
        en: 'The visitors of the shop already hold these people. Do not add them up.',
      },
    ],
  },
  examples: [
    {
      text: '直播间访客数',
      platform: 'taobao',
    },
  ],
});
