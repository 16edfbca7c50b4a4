import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate-3min',
  name: {
    'zh-CN': '3分钟人工回复率',
    en: '3-minute human reply rate',
  },
  definition: {
    'zh-CN': '3分钟内有真人回复的咨询占比。',
    en: 'Share of chat rounds answered by a human within 3 minutes.',
  },
  category: 'service',
  unit: 'percent',
  base: 'dialogue round',
  better: 'higher',
  aliases: [
    '3分钟回复率',
    '旺旺3分钟人工响应率',
    '3分钟响应率',
    '近30天3分钟人工回复率',
    '3分钟人工回复率(8-23点)',
  ],
  labels: {
    '1688': ['3分钟响应率'],
    pinduoduo: ['3分钟人工回复率', '近30天3分钟人工回复率', '3分钟人工回复率(8-23点)'],
    taobao: ['旺旺3分钟人工响应率'],
    kuaishou: ['3分钟人工回复率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按对话轮数算，机器人回复不算。有的平台只看白天时段。',
        en: 'Rounds of talk are counted, and robot answers do not count. Some platforms look only at daytime.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '服务页上是每天的数，星级页上是 30 天的数。',
        en: 'The service page shows it day by day. The star page shows 30 days.',
      },
    ],
    taobao: [
      {
        'zh-CN': '看近 30 天，8 点到 23 点之间。3 分钟内有真人回的轮数，除以全部轮数。',
        en: 'Rounds answered by a human within 3 minutes, over all rounds. It takes 8:00 to 23:00 of the last 30 days.',
      },
    ],
  },
  drivers: ['avg-response-seconds'],
  seeAlso: ['reply-rate', 'reply-rate-24h', 'reply-rate-48h'],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN': '淘宝：它是店铺“真实体验分”里服务部分的一项。（2026 年 3 月 16 日）',
        en: 'Taobao: it is part of the service side of the shop score “真实体验分”. (16 March 2026)',
      },
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'pinduoduo',
      fact: {
        'zh-CN':
          '拼多多：“综合体验星级”页列着它，每项对照下一颗星，写“已达标”或“未达标”。（2026 年 6 月）',
        en: 'Pinduoduo: the star page “综合体验星级” lists it. Each item is marked met or not met for the next star. (June 2026)',
      },
      asOf: '2026-06',
      source: 'code-index:56115358222',
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
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53782915227',
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
      'zh-CN': '客人一轮一轮来问话，3 分钟里等到真人回答的占多少。机器人秒回不算。',
      en: 'Of all rounds of chat, this is the part that got a human answer within 3 minutes. A robot reply does not count.',
    },
    like: {
      'zh-CN': '好比五金店的柜台，客人按铃 100 回，有 90 回店员 3 分钟内走出来。',
      en: 'Guests ring the bell of a tool shop 100 times. In 90 of them someone comes out within 3 minutes.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 轮问话，大约 {of} 轮及时有真人回。这里的及时，是 3 分钟以内。',
        en: 'Of every {outOf} rounds of questions, about {of} got a human answer in time. In time means 3 minutes here.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人看店，手上搬着货，回得慢很平常。光看这个数，看不出慢在哪里。',
        en: 'Alone in a shop with both hands full, anyone is slow at times. From the number we can not tell where time is lost.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能白天有人守着手机，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Someone may have been near the phone by day, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有一阵忙不过来，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. There may have been one busy spell, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开昨天的聊天，圈出最常没人答的那个钟头。',
      en: "Open yesterday's chats. Mark the hour when no one was there to answer.",
    },
    help: {
      text: {
        'zh-CN': '回话想又快又稳，可以来做“客服对话练习”（3.1.2）。',
        en: 'Want to answer fast and stay calm? Try the chat practice card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '半夜补回，一般帮不到它。在淘宝，夜里的消息不在时段里。',
        en: 'An answer at 2 in the night does not help as a rule. On Taobao, night messages are outside the hours.',
      },
      {
        'zh-CN': '机器人几秒就回，也替不了真人那一句。',
        en: 'A robot that replies in seconds does not save it.',
      },
    ],
  },
  examples: [
    {
      text: '3分钟人工回复率',
      platform: 'pinduoduo',
    },
    {
      text: '旺旺3分钟人工响应率',
      platform: 'taobao',
    },
  ],
});
