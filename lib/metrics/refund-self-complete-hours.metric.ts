import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-self-complete-hours',
  name: {
    'zh-CN': '退款自主完结时长',
    en: 'Refund self-completion time',
  },
  definition: {
    'zh-CN': '自己处理完退款平均要多久。',
    en: 'Average time until the seller completes a refund.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['仅退款自主完结时长(天)'],
  labels: {
    pinduoduo: ['退款自主完结时长'],
    taobao: ['仅退款自主完结时长(天)'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    pinduoduo: 'hours',
    taobao: 'days',
  },
  counting: {
    all: [
      {
        'zh-CN': '商家自己办完退款的平均时间。单位有的用小时，有的用天。',
        en: 'The average time until the seller completes a refund. Some use hours, some days.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '单位是小时。',
        en: 'It is shown in hours.',
      },
    ],
    taobao: [
      {
        'zh-CN': '后台写作“仅退款自主完结时长(天)”，单位是天。',
        en: 'The page calls it “仅退款自主完结时长(天)” and shows days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      'zh-CN': '店里自己办完一笔退款，平均要多久。',
      en: 'This is how long it takes, on average, until the shop itself has finished a refund.',
    },
    like: {
      'zh-CN': '好比菜摊多收了零钱，从客人开口到钱递回去，过了多久。',
      en: 'A greens seller took one coin too many. The guest says so. How long until the coin is back?',
    },
    number: {
      value: {
        'zh-CN': '自己办完一笔退款，平均花了 {value}。',
        en: 'To finish one refund took {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一笔忘了点，平均就拉长。看不出平时是快是慢。',
        en: 'If one refund is forgotten, the average grows. So we can not tell if you are quick on most days.',
      },
    },
    step: {
      'zh-CN': '找一笔还开着的退款，算一算它等了几个钟头。',
      en: 'Find one refund that is still open. Work out how many hours it has been.',
    },
    help: {
      text: {
        'zh-CN': '每一步还有几天可用，可以看“还有多少天”（3.3.2）。',
        en: 'How many days does each step leave you? See the card that counts the days (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '它的名字和退货退款的那个很像，那一个要等货。',
        en: 'It sounds much like the one for return refunds. There you also wait for goods.',
      },
      {
        'zh-CN': '有的写小时，有的写天。先看清单位。',
        en: 'Some pages use hours and some use days. Check the unit first.',
      },
    ],
  },
  examples: [
    {
      text: '退款自主完结时长',
      platform: 'pinduoduo',
    },
    {
      text: '仅退款自主完结时长(天)',
      platform: 'taobao',
    },
  ],
});
