import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-dissatisfaction-rate',
  name: {
    'zh-CN': '客服会话不满意率',
    en: 'Chat dissatisfaction rate',
  },
  definition: {
    'zh-CN': '给了评价的会话里不满意的占比。',
    en: 'Share of rated chats that were unsatisfying.',
  },
  category: 'service',
  unit: 'percent',
  base: 'rating',
  better: 'lower',
  aliases: ['不满意率', 'IMDR', '客服聊天不满意率', '飞鸽会话不满意率'],
  labels: {
    douyin: ['飞鸽会话不满意率'],
    'tiktok-shop': ['IM Dissatisfaction Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '打 1 到 3 星的真人会话，除以打过分的真人会话。看 30 天，每天 8 点到 22 点 59 分。',
        en: 'Human chats rated 1 to 3 stars, over rated human chats. It takes 30 days, from 8:00 to 22:59.',
      },
      {
        'zh-CN': '有的平台，3 星也算不满意。',
        en: 'On some platforms even 3 stars counts as not satisfied.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '被评成不满意的聊天，占多少。',
        en: 'The share of chats rated as unsatisfying.',
      },
    ],
  },
  drivers: ['reply-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN': '抖音：从 2026 年 7 月 14 日的修订起，它算进“商家体验分”的服务部分。',
        en: 'Douyin: since the change of 14 July 2026 it counts into the service part of “商家体验分”.',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'url',
      at: 'https://www.zorillamarketing.com/articles/tiktok-shop-performance-score-guide-for-sellers',
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
      'zh-CN': '打过分的聊天里，有多少段被说不满意。',
      en: 'Some chats get a rating. Of those, this is the part rated as not good enough.',
    },
    like: {
      'zh-CN': '好比旅店前台放着意见卡，交回来 20 张，有 1 张画了苦脸。',
      en: 'A small hotel gets 20 cards back from its guests. One has a sad face on it.',
    },
    number: {
      value: {
        'zh-CN': '打过分的聊天，每 {outOf} 段里大约 {of} 段让客人不满意。',
        en: 'Of every {outOf} rated chats, about {of} left the buyer unhappy.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人不高兴，可能是为快递，也可能是为货。从一个比例，看不出是哪样。',
        en: 'A buyer may be cross about the parcel or the goods. From one share we can not tell which.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。打分的少，一段就够了，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. When few rate, one chat is enough for this, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能回复得周到了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. You may have answered with more care, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下最近一次客人不高兴的起因，一句话就好。',
      en: 'Write down, in one line, what made the last unhappy buyer cross.',
    },
    help: {
      text: {
        'zh-CN': '难说的话可以先在“情景练习”里说一遍（3.4.3）。',
        en: 'Hard talks can be tried out first with the scene practice card (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '评价少时，一条低分就能让它变很多。',
        en: 'With few ratings, one low one changes it a lot.',
      },
    ],
  },
  examples: [
    {
      text: '飞鸽会话不满意率',
      platform: 'douyin',
    },
    {
      text: 'IM Dissatisfaction Rate',
      platform: 'tiktok-shop',
    },
  ],
});
