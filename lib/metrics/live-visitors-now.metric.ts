import { defineMetric } from './types';

export default defineMetric({
  id: 'live-visitors-now',
  name: {
    'zh-CN': '当前在线访客',
    en: 'Visitors right now',
  },
  definition: {
    'zh-CN': '最近5分钟内还在店里的人数。',
    en: 'Visitors active in the last five minutes.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['Visitors right now'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Visitors right now'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '最近 5 分钟里有动静的访客。谷歌统计里的实时数和它不一样。',
        en: 'Visitors active in the last five minutes. The real-time figure of Google Analytics is another one.',
      },
    ],
    shopify: [
      {
        'zh-CN': '看一页或点一下，就让这个人继续算在线。',
        en: 'A page view or a click keeps a visitor active.',
      },
    ],
  },
  drivers: ['sessions'],
  seeAlso: ['live-online-now'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.shopify.com/pl/manual/reports-and-analytics/shopify-reports/live-view',
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
      'zh-CN': '当前在线访客，就是最近 5 分钟里还在店里的人数。看一页、点一下，就继续算。',
      en: 'This is how many people were active in your shop in the last five minutes. A page view or a click keeps them in.',
    },
    like: {
      'zh-CN': '好比茶馆墙上挂的帽子。此刻挂几顶，里面就坐几位。',
      en: 'Count the hats on the wall of a tea house. That is how many guests sit there at this moment.',
    },
    number: {
      value: {
        'zh-CN': '页面上写着，眼下店里有 {value} 个人。',
        en: 'The page says that {value} people are in your shop at this moment.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '过几分钟它就变。只看这一眼，看不出今天的生意。',
        en: 'In a few minutes it changes. From one glance we can not tell how the day goes.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，几分钟里就能上去又下来。',
        en: 'The page says it is {change} more than {against}. It may be chance. It can rise and fall within minutes.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，一会儿工夫掉下来很平常。',
        en: 'The page says it is {change} less than {against}. It may be chance. To fall within minutes is normal.',
      },
    },
    step: {
      'zh-CN': '记下现在几点，店里有几个人。',
      en: 'Note the time and how many people are in the shop.',
    },
    help: {
      text: {
        'zh-CN': '哪些数说眼下，哪些说整天，可以对照“看懂数据首页”（3.1.3）。',
        en: 'Which numbers are for now, and which for the day? The front page card tells you (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '几分钟内就会变，掉了不用慌。',
        en: 'It changes within minutes. A drop is no reason for alarm.',
      },
    ],
  },
  examples: [],
});
