import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-satisfaction-rate',
  name: {
    'zh-CN': '客户满意率',
    en: 'Chat satisfaction',
  },
  definition: {
    'zh-CN': '给了评价的人里满意的占比。',
    en: 'Share of ratings that were satisfied.',
  },
  category: 'service',
  unit: 'percent',
  base: 'rating',
  better: 'higher',
  aliases: ['旺旺满意度', '咨询满意度', '客服满意度', '客服好评率'],
  labels: {
    '1688': ['咨询满意度'],
    taobao: ['客户满意率', '旺旺满意度'],
    pinduoduo: ['客服满意度'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算有评价的会话。',
        en: 'Only chats that got a rating are counted.',
      },
    ],
    taobao: [
      {
        'zh-CN': '生意参谋里，是很满意加满意，除以收到的评价。',
        en: 'On the data page it is very satisfied plus satisfied, over ratings received.',
      },
      {
        'zh-CN': '淘宝打分时看 30 天。满意里先去掉没解决的，再除以评价。',
        en: 'In the shop score it is satisfied ratings with unsolved ones removed, over ratings, in 30 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '客户满意率，就是给客服打过分的人里，有多少说满意。其余的人不算。',
      en: 'This is how many of those who rated a chat were happy with it. All others are left out.',
    },
    like: {
      'zh-CN': '好比饭馆的意见本，写了字的有 10 页，其中 9 页在夸。',
      en: 'A small restaurant has a guest book. Ten pages are filled in, and nine of them are kind.',
    },
    number: {
      value: {
        'zh-CN': '给客服的评价，每 {outOf} 个里大约 {of} 个是满意。',
        en: 'Of every {outOf} ratings for your chats, about {of} were happy ones.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打分的只是一部分人。其余的客人怎么想，这里看不出来。',
        en: 'Only some people leave a rating. What the others think we can not tell from here.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。评价少时一两个就够了，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. With few ratings one or two are enough, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有一位客人那天不顺心，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. One buyer may have had a bad day, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找一段分数低的聊天，从头读一遍。',
      en: 'Find one chat with a low rating. Read it from the start.',
    },
    help: {
      text: {
        'zh-CN': '想当面听听客人的话，可以看“请客人来聊”（3.3.3）。',
        en: 'Want to hear it from people directly? See the card on asking customers in for a talk (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '评价少的时候，它会上下跳得厉害。',
        en: 'With few ratings it jumps a lot.',
      },
    ],
  },
  examples: [
    {
      text: '客户满意率',
      platform: 'taobao',
    },
    {
      text: '咨询满意度',
      platform: '1688',
    },
  ],
});
