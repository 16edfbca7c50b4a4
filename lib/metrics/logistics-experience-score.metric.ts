import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-experience-score',
  name: {
    'zh-CN': '物流体验分',
    en: 'Logistics experience score',
  },
  definition: {
    'zh-CN': '物流这部分的体验分。',
    en: 'Score for shipping and delivery experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['物流体验', '物流履约得分', '物流速度', '发货服务体验分', '物流服务体验分', '物流履约'],
  labels: {
    '1688': ['物流体验'],
    douyin: ['物流体验', '物流体验分'],
    taobao: ['物流速度'],
    jd: ['物流履约得分', '物流履约'],
    pinduoduo: ['物流服务体验分', '发货服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看揽收快慢和送达情况。',
        en: 'It looks at pick-up speed and delivery.',
      },
    ],
    douyin: [
      {
        'zh-CN': '由揽收时长得分、准时送达率和物流退货率合成，各占多少看行业。',
        en: 'Made of the pick-up time score, on-time delivery and returns caused by delivery. The weights go by trade.',
      },
    ],
  },
  drivers: ['pickup-duration-score', 'waybill-on-time-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：开通偏远地区物流，并且至少有 1 单签收后没有售后，加 3 分，最高 100 分。（2026 年 7 月 14 日）',
        en: 'Douyin: opening delivery to remote areas, with at least one signed order without after-sale, adds 3 points (max 100). (14 July 2026)',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      'zh-CN': '物流体验分，就是给发货和送达打的分。快递收得快慢、到得准时与否，都在里面。',
      en: 'This is the score for how parcels leave and arrive. Fast pick-up and on-time delivery are both in it.',
    },
    like: {
      'zh-CN': '好比挑夫上山送货，寨子里按他出门早晚、到得准时与否，打一个分。',
      en: 'A porter carries goods up the hill. The village marks him on how early he left, how well he kept time.',
    },
    number: {
      value: {
        'zh-CN': '物流这一项，页面上写着 {value} 分。',
        en: 'For delivery, the page gives your shop {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的慢在出门前，有的慢在半路。一个分看不出是哪段。',
        en: 'Some parcels lose time before they leave and some on the way. From one score we can not tell where.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能快递来收得早了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. The pick-up may have come sooner, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能哪条路上耽搁了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Some road may have been slow, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查最近 5 单，从付款到快递收走隔了多久。',
      en: 'Check your last 5 orders for the time from payment to pick-up.',
    },
    help: {
      text: {
        'zh-CN': '几家店合叫一趟快递，可以写进“资源交换表”（3.3.1）。',
        en: 'A few shops can share one pick-up. Put it on the sheet for swapping (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字很像的还有“物流服务评分”，那是买家打的分。',
        en: 'There is another one with almost the same name, “物流服务评分”. Buyers give that one.',
      },
    ],
  },
  examples: [
    {
      text: '物流体验',
      platform: 'douyin',
    },
    {
      text: '物流速度',
      platform: 'taobao',
    },
  ],
});
