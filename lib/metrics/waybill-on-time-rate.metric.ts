import { defineMetric } from './types';

export default defineMetric({
  id: 'waybill-on-time-rate',
  name: {
    'zh-CN': '运单配送时效达成率',
    en: 'Waybill on-time rate',
  },
  definition: {
    'zh-CN': '按快递时效送到的运单占比。',
    en: "Share of waybills delivered within the line's time standard.",
  },
  category: 'logistics',
  unit: 'percent',
  base: 'waybill',
  better: 'higher',
  aliases: ['物流时效达成率'],
  labels: {
    '1688': ['物流时效达成率'],
    douyin: ['运单配送时效达成率'],
    jd: ['运单配送时效达成率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按时限送到的快递单，除以该送到的快递单，看 30 天。每条线路有自己的时限。',
        en: "Waybills delivered within the route's time, over waybills due, in 30 days.",
      },
    ],
  },
  drivers: [],
  seeAlso: ['on-time-delivery-rate', 'on-time-ship-rate'],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN': '抖音：它是商家体验分里物流的一项（2026 年 7 月 14 日）。',
        en: 'Douyin: it belongs to the logistics part of the 商家体验分 (14 July 2026).',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'jd',
      fact: {
        'zh-CN':
          '京东：有一家茶叶店的星级里，物流部分占 50 %（2026 年 8 月 13 日看到的，只看到这一家）。',
        en: 'JD: in the shop star of one tea shop, the logistics part weighed 50 % (seen on 13 August 2026, in that one shop).',
      },
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '快递单里，在那条线路的时限内送到的占多少。',
      en: 'This is the share of waybills that arrived within the time set for their route.',
    },
    like: {
      'zh-CN': '好比长途车，到省城说好 5 个钟头。跑 100 趟，有 92 趟在 5 个钟头里到。',
      en: 'The bus to the city is set at 5 hours. Of 100 trips, 92 take no longer than that.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张到期的快递单，大约有 {of} 张按时限送到。',
        en: 'Of every {outOf} waybills due, about {of} came within the time of their route.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '路上的事在快递手里。不分线路，看不出是哪一段慢。',
        en: "The road is in the courier's hands. Without the routes we can not tell where it is slow.",
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能快递那边顺了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the courier had a smooth run.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。快递变慢也会拉低，可能是碰巧，先看是哪条线。',
        en: 'The page says it is {change} lower than {against}. A slow courier pulls it down, or it may be chance. See which route it is.',
      },
    },
    step: {
      'zh-CN': '挑 5 张送晚的快递单，圈出寄往哪个省。',
      en: 'Pick 5 waybills that came late. Mark where they went.',
    },
    help: {
      text: {
        'zh-CN': '别家用哪个快递、走得怎么样，可以在“数字交换”里问（3.3.1）。',
        en: 'Which courier do other shops use? Ask when you trade numbers in the group (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '它拿线路自己的时限来比，别拿近路和远路互相比。',
        en: 'Each route has its own time. Do not hold a short way against a long one.',
      },
    ],
  },
  examples: [
    {
      text: '运单配送时效达成率',
      platform: 'douyin',
    },
    {
      text: '运单配送时效达成率',
      platform: 'jd',
    },
  ],
});
