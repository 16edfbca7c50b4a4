import { defineMetric } from './types';

export default defineMetric({
  id: 'message-response-time',
  name: {
    'zh-CN': '消息回复时长',
    en: 'Response time',
  },
  definition: {
    'zh-CN': '平均多久回复第一条消息。',
    en: 'Average time to the first answer.',
  },
  category: 'service',
  unit: 'hours',
  base: 'message',
  better: 'lower',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopee: ['Response Time', 'Chat Response Time'],
    lazada: ['Chat Response Time'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '第一条回复平均要等多久。夜里的时间一般也算。',
        en: 'The average time to the first answer. The night usually counts too.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['avg-response-seconds', 'first-response-seconds'],
  thresholds: [
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee：在它的一份样例数据里，目标写的是 86,400 秒，也就是一天。（样例没有日期）',
        en: 'Shopee: a sample of its data shows 86,400 seconds (one day) as target. (The sample has no date)',
      },
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
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
      'zh-CN': '客人发来第一条消息，平均多久有回音。',
      en: 'This is how long, on average, a first message has to wait for an answer.',
    },
    like: {
      'zh-CN': '好比托人给乡下二姑捎口信，平均隔多久捎回头一句话。',
      en: 'You send word to your aunt in the hills. How long until her first words come back?',
    },
    number: {
      value: {
        'zh-CN': '{period}的消息，平均隔 {value} 才有回音。',
        en: 'Messages sent {period} got an answer after {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '睡觉的钟点一般也算。看不出醒着时回得多快。',
        en: 'The hours you sleep usually count too. So we can not tell how fast you are when awake.',
      },
    },
    step: {
      'zh-CN': '写一句休息时用的话，说明几点会回。',
      en: 'Write one line for your time off. It says when you will answer.',
    },
    help: {
      text: {
        'zh-CN': '下班后的自动招呼怎么设，“后台里免费的功能”里有（3.1.3）。',
        en: 'An auto hello for the evening can cost nothing. It is among the free tools in your back office (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '平台没有另外说明时，夜里的时间也算。',
        en: 'Night hours count unless the platform says otherwise.',
      },
      {
        'zh-CN': '有的平台用小时，先看清单位。',
        en: 'Some platforms use hours here. Look at the unit.',
      },
    ],
  },
  examples: [],
});
