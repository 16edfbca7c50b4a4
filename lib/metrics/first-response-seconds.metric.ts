import { defineMetric } from './types';

export default defineMetric({
  id: 'first-response-seconds',
  name: {
    'zh-CN': '客服首次响应时长',
    en: 'First response time',
  },
  definition: {
    'zh-CN': '客服第一次回复平均要多久。',
    en: 'Average time to the first human reply.',
  },
  category: 'service',
  unit: 'seconds',
  base: 'chat',
  better: 'lower',
  aliases: ['首次响应时长', '首响时长', '客服首次响应时长(秒)'],
  labels: {
    taobao: ['客服首次响应时长(秒)'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看第一次真人回复。',
        en: 'Only the first human reply is looked at.',
      },
    ],
    taobao: [
      {
        'zh-CN': '后台说明写的是：第一次真人回复的总时长，除以客服人数。',
        en: 'By the help text of the data page: total time of first human replies, divided by the number of agents.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['avg-response-seconds', 'message-response-time'],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '客人等到真人第一句话，平均要多久。',
      en: 'This is how long buyers wait, on average. The wait ends with the first words from a real person.',
    },
    like: {
      'zh-CN': '好比走进裁缝铺，从推门到师傅抬头招呼，过了多久。',
      en: 'You step into a tailor shop. How long until someone looks up and greets you?',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人平均等了 {value}，才看到真人的第一句话。',
        en: '{period}, buyers waited {value} on average for the first human words.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '第一句来得快，问题答没答好，这里看不出来。',
        en: 'The first words may come fast, yet we can not tell if the question was solved.',
      },
    },
    step: {
      'zh-CN': '写 3 句开头的话，存进手机备用。',
      en: 'Write 3 opening lines to keep in your phone.',
    },
    help: {
      text: {
        'zh-CN': '存常用句子的小工具，可以到“免费和便宜的工具”里找（3.1.3）。',
        en: 'Small tools can keep such lines for you. Look for one on the card of free tools (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '后面聊得慢，这个数不会显出来。',
        en: 'If you get slow later in the chat, it does not show here.',
      },
    ],
  },
  examples: [
    {
      text: '客服首次响应时长(秒)',
      platform: 'taobao',
    },
  ],
});
