import { defineMetric } from './types';

export default defineMetric({
  id: 'live-avg-watch-time',
  name: {
    'zh-CN': '人均观看时长',
    en: 'Average watch time',
  },
  definition: {
    'zh-CN': '平均每人看了多久直播。',
    en: 'Average time a viewer stays.',
  },
  category: 'content-live',
  unit: 'seconds',
  base: 'visitor',
  better: 'higher',
  aliases: [
    '直播间平均停留时长(整场)',
    '直播间人均停留时长',
    '人均观看时长(分钟)',
    '人均观看时长(秒)',
    '平均观看时长(秒)',
  ],
  labels: {
    douyin: ['人均观看时长(分钟)', '直播间平均停留时长(整场)'],
    taobao: ['人均观看时长(秒)', '平均观看时长(秒)'],
    xiaohongshu: ['直播间人均停留时长'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    taobao: 'seconds',
    douyin: 'minutes',
    xiaohongshu: 'minutes',
  },
  unitByLabel: {
    douyin: {
      '人均观看时长(分钟)': 'minutes',
    },
    taobao: {
      '人均观看时长(秒)': 'seconds',
      '平均观看时长(秒)': 'seconds',
    },
  },
  counting: {
    all: [
      {
        'zh-CN': '平均每人看了多久。有的平台用秒，有的用分钟，先换成一样再比。',
        en: 'Average time a viewer stays. Some use seconds and some minutes, so bring them to one unit first.',
      },
    ],
    douyin: [
      {
        'zh-CN': '导出的表里用分钟。',
        en: 'In exports the unit is minutes.',
      },
    ],
    taobao: [
      {
        'zh-CN': '单位是秒。直播还在进行时，只算已经离开的人。',
        en: 'In seconds. During a running session, only people who already left the room are counted.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '投广告的页面上，用的是分钟。',
        en: 'On the ad pages it is in minutes.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['live-avg-view-duration'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '人均观看时长，就是平均每个人看了多久直播。',
      en: 'This is how long one person watched your live room on average.',
    },
    like: {
      'zh-CN': '好比三个人来看花灯，一共站了 30 分钟。平均每人站了 10 分钟。',
      en: 'Three people stop to look at the lanterns, thirty minutes in all. On average each stays for ten.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每个人看了 {value}。',
        en: '{period}, one person watched for {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人坐很久，有人看一眼就走。平均数里看不出谁是谁。',
        en: 'Some stay long, and some leave at once. In an average we can not tell the two apart.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，几位坐得久的就能拉长它。',
        en: 'The page says it is {change} higher than {against}. It may be chance. A few people who stay long can stretch it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，路过的新人多了也会变短。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More newcomers passing by make it shorter.',
      },
    },
    step: {
      'zh-CN': '听一段自己的直播，你隔多久才问大家一句话。',
      en: 'Listen to part of your session. How long did you go without a question to the viewers?',
    },
    help: {
      text: {
        'zh-CN': '想看别家怎么让人愿意坐下听，可以做“看看别人怎么卖”（3.2.2）。',
        en: 'How do others keep people listening? Look on with the card about how others sell (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '有的平台写秒，有的写分钟。看清单位再比。',
        en: 'Some platforms print seconds, others minutes. Look at the unit before you compare.',
      },
      {
        'zh-CN': '在淘宝，直播还开着时，只算已经走了的人。',
        en: 'On Taobao, while you are still live, only people who have left are counted.',
      },
    ],
  },
  examples: [
    {
      text: '人均观看时长(分钟)',
      platform: 'douyin',
    },
    {
      text: '人均观看时长(秒)',
      platform: 'taobao',
    },
  ],
});
