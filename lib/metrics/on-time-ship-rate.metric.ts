import { defineMetric } from './types';

export default defineMetric({
  id: 'on-time-ship-rate',
  name: {
    'zh-CN': '准时发货率',
    en: 'Ship on time rate',
  },
  definition: {
    'zh-CN': '按时发出的订单占比。',
    en: 'Share of orders shipped on time.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: ['SOT'],
  labels: {
    lazada: ['Ship on Time', 'Ship-on-time Rate', 'On-time Shipping Rate'],
    etsy: ['On-time shipping & tracking', 'On-time shipping'],
    'tiktok-shop': ['Ship-on-time Rate'],
  },
  unverifiedLabels: {
    shein: ['准时发货率'],
    temu: ['准时发货率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看按时发出的订单占多少，以扫描或追踪号为准。',
        en: 'It is the share of orders shipped on time, shown by a scan or tracking.',
      },
    ],
    etsy: [
      {
        'zh-CN': '在备货期里发出，还要带追踪号，或用 Etsy 的面单。送到哪天不看。',
        en: 'It is shipped within the processing time, with tracking or an Etsy label. The day of delivery does not matter.',
      },
    ],
    lazada: [
      {
        'zh-CN': '在说好的时间里，交给快递并且扫到的才算。',
        en: 'An order counts when it is handed over and scanned within the agreed time.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '泰国的说明：看最近 30 天按时发出的订单。',
        en: 'In Thailand: orders shipped on time in the last 30 days.',
      },
    ],
  },
  drivers: ['avg-preparation-time'],
  seeAlso: ['on-time-delivery-rate', 'waybill-on-time-rate'],
  thresholds: [
    {
      platform: 'lazada',
      fact: {
        'zh-CN': 'Lazada：LazMall 的店要 90 % 或以上（没有写日期）。',
        en: 'Lazada: LazMall shops need 90 % or more (no date given).',
      },
      asOf: 'undated',
      source: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      platform: 'etsy',
      fact: {
        'zh-CN': 'Etsy：明星卖家要 95 % 或以上（2021 年或以后）。',
        en: 'Etsy: 95 % or more for Star Seller (2021 or later).',
      },
      asOf: '2021 or later',
      source: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
      line: {
        at: 0.95,
        side: 'at-least',
        unit: 'percent',
        goal: { 'zh-CN': '明星卖家', en: 'Star Seller' },
      },
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://community.lazada.sg/article/seller-cancellation-policy-456800-hc',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
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
      'zh-CN': '准时发货率，就是订单里，按时交出去的占多少。送没送到，不归它管。',
      en: 'This is the share of orders that left on time. When they arrive is not part of it.',
    },
    like: {
      'zh-CN': '好比早班车，100 班里有 96 班按点出站。几点到站，这里不记。',
      en: 'Of 100 early buses, 96 leave the station on time. When they arrive is not noted here.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张单里，大约有 {of} 张按时出了门。',
        en: 'Of every {outOf} orders, about {of} were out of the door on time.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '按时出门，路上还会有快有慢。它看不出客人几天收到。',
        en: 'After the door, the road can be fast or slow. From this we can not tell when buyers get it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是备货快了些，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Goods may be ready sooner, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能哪天备货多花了时间。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or packing took longer on some day.',
      },
    },
    step: {
      'zh-CN': '想一想一天里哪个钟头最空，正好用来打包。',
      en: 'Think which hour of your day is the calmest for packing.',
    },
    help: {
      text: {
        'zh-CN': '家里谁在那个钟头有空，可以写进“谁做什么”（3.1.2）。',
        en: 'Who at home is free at that hour? Put the name on the card of who does what (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它和晚发率正好相反：100 单里 96 单准时，就是 4 单晚了。',
        en: 'The late rate is its other half: 96 of 100 on time means 4 late.',
      },
    ],
  },
  examples: [
    {
      text: 'Ship on Time',
      platform: 'lazada',
    },
    {
      text: 'On-time shipping & tracking',
      platform: 'etsy',
    },
  ],
});
