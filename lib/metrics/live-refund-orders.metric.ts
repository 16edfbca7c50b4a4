import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-orders',
  name: {
    'zh-CN': '直播间退款订单数',
    en: 'Live orders refunded',
  },
  definition: {
    'zh-CN': '直播间卖出后退款的订单数。',
    en: 'Live orders that were refunded.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['直播间退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只数直播间卖出、后来退款的订单。几天里还会再多一些。',
        en: 'It counts orders sold in the live room and refunded later. It grows for some days.',
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
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '从直播间下的单，后来退了款的有多少单。',
      en: 'This counts the orders from your live room that were refunded later.',
    },
    like: {
      'zh-CN': '好比赶集时边唱曲边卖茶，过了几天，有 3 单茶退了回来。',
      en: 'You sing and sell tea at a country fair. A few days on, 3 orders of tea come back.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播来的单子退了 {value} 单。',
        en: '{period}, {value} orders from live shows were refunded.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一单退一件和退十件，这里都写一单。看不出退掉的钱有多少。',
        en: 'One piece or ten, it is one order here. From this we can not tell how much money went back.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能前几天的退款陆续到了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or refunds of earlier days are coming in.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，退款还会慢慢加上来。',
        en: 'The page says it is {change} less than {against}. It may be chance, and more refunds can still be added.',
      },
    },
    step: {
      'zh-CN': '数一数退款单里，有几单是同一个原因。',
      en: 'Count the refunded orders that share one reason.',
    },
    help: {
      text: {
        'zh-CN': '退款背后是什么样的人，可以看“数字背后是人”（3.2.3）。',
        en: 'Who stands behind a refund? The card “People behind the numbers” gives them a face (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“退款订单数”，但只算直播间的，不是全店的。',
        en: 'It looks like the refunds of the whole shop. It is the live room only.',
      },
      {
        'zh-CN': '昨晚刚播的那场，退款还没到齐。',
        en: 'For a show of last night, the refunds are not all in yet.',
      },
    ],
  },
  examples: [
    {
      text: '直播间退款订单数',
      platform: 'douyin',
    },
  ],
});
