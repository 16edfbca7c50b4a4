import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-help-rate',
  name: {
    'zh-CN': '平台求助率',
    en: 'Escalation-to-platform rate',
  },
  definition: {
    'zh-CN': '买家转去找平台的占比。',
    en: 'Share of orders or requests escalated to the platform.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['求助率', '近30天平台求助率'],
  labels: {
    taobao: ['平台求助率'],
    douyin: ['平台求助率'],
    pinduoduo: ['近30天平台求助率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '各平台用来相除的单数不同，一般看 30 天。',
        en: 'Each platform divides by other orders. Usually it is 30 days.',
      },
    ],
    douyin: [
      {
        'zh-CN':
          '转到平台的订单，除以买家先找过商家的订单。申请售后或找真人聊过，都算找过，看 30 天。',
        en: 'Orders that went to the platform, over orders where the buyer asked the seller first. An after-sale request or a human chat is asking. 30 days.',
      },
    ],
    taobao: [
      {
        'zh-CN': '纠纷、投诉和去问平台的买家，三样加起来。再除以付款订单，看 30 天。',
        en: 'Disputes, complaints and buyers who asked the platform are added up. This is divided by paid orders of 30 days.',
      },
    ],
  },
  drivers: ['reply-rate-3min', 'after-sale-hours'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN': '淘宝：它在“真实体验分”的服务部分。（2026 年 3 月 16 日）',
        en: 'Taobao: it is in the service part of “真实体验分”. (16 March 2026)',
      },
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：2026 年 7 月 14 日起，它在“商家体验分”的服务部分。单子少的店，这一项固定给 80 分。',
        en: 'Douyin: since 14 July 2026 it is in the service part of “商家体验分”. Shops with few orders get a fixed 80 for it.',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      'zh-CN': '平台求助率，就是全部单子里，客人转头去找平台帮忙的占多少。',
      en: 'Of all orders, this is the part that ended up with a call to the platform for help.',
    },
    like: {
      'zh-CN': '好比集市上做成 100 笔买卖，有 2 笔的客人去找了管市场的人。',
      en: 'Out of 100 sales at a market, two ended with the buyer going to see the market office.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单的客人找过平台。',
        en: 'In about {of} of every {outOf} orders, the buyer went to the platform.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人习惯先找平台。只看它，看不出店里处理得怎样。',
        en: 'Some people go to the platform first by habit. So we can not tell from it how you handled things.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能有人没等到回音，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Someone may have waited too long for a word, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能更多事在店里就谈好了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More things may have been settled in the shop, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找一单去过平台的，看一看客人先等了什么。',
      en: 'Find one such order. Look at what the buyer had waited for.',
    },
    help: {
      text: {
        'zh-CN': '货到以后怎么多问一声，可以看“收货后三步”（3.4.3）。',
        en: 'How to check in after the parcel has come? See the card of three steps after delivery (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '同名的数，抖音的天生高一些，别和别家比。',
        en: 'On Douyin it tends to be higher. Do not set it beside the same name on other platforms.',
      },
    ],
  },
  examples: [
    {
      text: '平台求助率',
      platform: 'taobao',
    },
    {
      text: '平台求助率',
      platform: 'douyin',
    },
  ],
});
