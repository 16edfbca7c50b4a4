import { defineMetric } from './types';

export default defineMetric({
  id: 'member-join-rate',
  name: {
    'zh-CN': '入会率',
    en: 'Member join rate',
  },
  definition: {
    'zh-CN': '引来的人里有多少人入会。',
    en: 'Share of guided people who joined membership.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['入会率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '引来的人里有多少入会。分母是访问还是点击，看报表说明。',
        en: 'The share of guided people who joined. If the base is visits or clicks, the report says.',
      },
    ],
    taobao: [
      {
        'zh-CN': '在阿里妈妈，是广告带来的入会，除以引来的访客或点击。以报表自己的说明为准。',
        en: "In Alimama, it is joins caused by ads over guided visitors or clicks. Go by the report's own definition.",
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
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '引来的人里，加入会员的占多少。',
      en: 'Of the people who were led to you, this is the part that became members.',
    },
    like: {
      'zh-CN': '好比在门口招呼进来 100 位，有 6 位在本子上留了名字。',
      en: 'You invite 100 people in at the door. Six of them leave their name in your book.',
    },
    number: {
      value: {
        'zh-CN': '引来的人里，每 {outOf} 个大约有 {of} 个入了会。',
        en: 'Of every {outOf} people led to you, about {of} joined.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的报表除以来的人，有的除以点的次数。单看一个数，看不出高低。',
        en: 'Each report divides by its own base, people or clicks. From one number we can not tell high from low.',
      },
    },
    step: {
      'zh-CN': '读一读报表里这个数旁边的说明，找到“除以”什么。',
      en: 'Read the small note beside this number. What is it divided by?',
    },
    help: {
      text: {
        'zh-CN': '这行说明读着费劲，可以去“能帮忙的人”里找一位（3.1.2）。',
        en: 'Is that note hard going? Find someone on the card of people who can help (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它只适合在同一张报表里比，换一张就对不上了。',
        en: 'It fits comparing inside one report. In another report it will not match.',
      },
    ],
  },
  examples: [
    {
      text: '入会率',
      platform: 'taobao',
    },
  ],
});
