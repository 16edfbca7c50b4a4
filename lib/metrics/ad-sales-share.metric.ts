import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-sales-share',
  name: {
    'zh-CN': '广告销售占比',
    en: 'Ad share of sales',
  },
  definition: {
    'zh-CN': '广告成交额占全店成交额的比例。',
    en: 'Ad sales divided by all sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'depends',
  aliases: [],
  labels: {
    shopee: ['% GMV Iklan / GMV Toko'],
  },
  unverifiedLabels: {},
  formula: 'ad-sales / paid-amount',
  counting: {
    all: [
      {
        'zh-CN': '广告成交额除以全店成交额，按金额算。',
        en: 'Ad sales divided by all sales, in money.',
      },
    ],
    shopee: [
      {
        'zh-CN': 'Shopee 的卖家自己算：广告页的成交额，除以全店成交额。',
        en: 'Shopee sellers work it out themselves: ad sales over the sales of the shop.',
      },
    ],
  },
  drivers: ['ad-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '广告销售占比，就是全店每卖 100 元，有几元算在广告名下。比的是钱，不是单数。',
      en: 'Of each 100 yuan your shop takes in, this many are put down to ads. It weighs money, not orders.',
    },
    like: {
      'zh-CN': '好比客栈一晚收 100 元房钱，其中 40 元的客人，是车站牌子引来的。',
      en: 'An inn takes in 100 yuan in one night. Guests led by the sign at the station paid 40 of it.',
    },
    number: {
      value: {
        'zh-CN': '{period}店里的钱，从几条路来。每卖 {outOfMoney}，大约 {ofMoney} 记给广告。',
        en: 'This shows where the money came from {period}. Of each {outOfMoney} of sales, about {ofMoney} was put down to ads.',
      },
      withInputs: {
        'zh-CN':
          '{period}，店里一共卖了 {paidAmount}。里面算广告的是 {adSales}。每 {outOfMoney} 里，大约 {ofMoney}。',
        en: '{period}, {paidAmount} came in for the shop as a whole. Of that, {adSales} was put down to ads. It is about {ofMoney} in {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新店和老店，靠广告的多少不一样。高低看不出好坏。',
        en: 'A new shop and an old one lean on ads in different ways. So we can not tell good from bad.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。可能不靠广告的少了，也可能是碰巧，高了不分好坏。',
        en: 'The page says it is {change} higher than {against}. Sales without ads may be fewer, or it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能广告投得少了，也可能是碰巧，低了不分好坏。',
        en: 'The page says it is {change} lower than {against}. There may be less advertising, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下除了广告，客人还能从哪三处找到你。',
      en: 'Write down three ways people find you that are not ads.',
    },
    help: {
      text: {
        'zh-CN': '想多一条不花钱的路，可以看“客人群怎么养”（3.4.1）。',
        en: 'Want one more way that costs nothing? See the card “How to care for a buyers’ group” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '过了一半，说明店里很靠花钱请人来。',
        en: 'Above one half, the shop leans much on visitors it pays for.',
      },
    ],
  },
  examples: [
    {
      text: '% GMV Iklan / GMV Toko',
      platform: 'shopee',
    },
  ],
});
