import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-response-seconds',
  name: {
    'zh-CN': '平均人工响应时长',
    en: 'Average human response time',
  },
  definition: {
    'zh-CN': '客服真人平均多久回复。',
    en: 'Average time a human takes to answer.',
  },
  category: 'service',
  unit: 'seconds',
  base: 'dialogue round',
  better: 'lower',
  aliases: [
    '客服平均响应时长',
    '飞鸽平均响应时长',
    '咚咚平均响应时长',
    '飞鸽人工平均响应时长',
    '客服平均响应时长(秒)',
  ],
  labels: {
    pinduoduo: ['平均人工响应时长'],
    douyin: ['飞鸽平均响应时长', '飞鸽人工平均响应时长'],
    jd: ['咚咚平均响应时长'],
    taobao: ['客服平均响应时长(秒)'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算真人。一般看 30 天，有的平台把没回的记成 10 分钟。',
        en: 'Only humans count. It is usually 30 days, and some platforms book no reply as 10 minutes.',
      },
    ],
    douyin: [
      {
        'zh-CN': '只看 8 点到 22 点 59 分开始的真人会话，看 30 天。一轮一直没回，记成 10 分钟。',
        en: 'Only human chats that began from 8:00 to 22:59, over 30 days. A round with no reply is booked as 10 minutes.',
      },
    ],
    jd: [
      {
        'zh-CN': '看近 30 天，算进店铺星级的客服部分。',
        en: 'The last 30 days. It belongs to the customer service part of the shop star.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['first-response-seconds', 'message-response-time'],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN': '抖音：它算进“商家体验分”的服务部分。（2026 年 7 月 14 日）',
        en: 'Douyin: it counts into the service part of the shop score “商家体验分”. (14 July 2026)',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'jd',
      fact: {
        'zh-CN': '京东：见过的一家茶叶店里，客服部分占店铺星级的 15 %。（2026 年 8 月 13 日）',
        en: 'JD: in one tea shop that was seen, customer service made up 15 % of the shop star. (13 August 2026)',
      },
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '平均人工响应时长，就是客人每问一轮，真人平均多久才答。每一轮都看。',
      en: 'This is how long a real person takes to answer each round of questions, on average.',
    },
    like: {
      'zh-CN': '好比面馆里，客人每喊一声加汤，伙计平均多久端到桌边。',
      en: 'Guests in a noodle shop call for more soup. How long until the waiter is at the table, taking all calls together?',
    },
    number: {
      value: {
        'zh-CN': '答一轮话，真人平均用了 {value}。',
        en: 'A person took {value} on average to answer one round.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '漏了一段没回，平均就长很多。现在看不出是常常慢，还是只漏了一回。',
        en: 'One chat left open makes the average much longer. We can not tell yet if you are often slow or missed just one.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能有一两轮漏了没答，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. One or two rounds may have been left open, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能漏掉的少了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer chats may have been left open, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开聊天列表，找一找有没有还在等的客人。',
      en: 'Look through the chat list for a buyer who is still waiting.',
    },
    help: {
      text: {
        'zh-CN': '忙的时候谁来看消息，可以用“谁做什么”商量好（3.1.2）。',
        en: 'Who looks at messages in busy hours? Settle it with the card on who does what (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '一个没回，比好几个回得慢更伤这个数。',
        en: 'One chat without an answer costs more than a few slow ones.',
      },
    ],
  },
  examples: [
    {
      text: '平均人工响应时长',
      platform: 'pinduoduo',
    },
    {
      text: '飞鸽平均响应时长',
      platform: 'douyin',
    },
  ],
});
