import { defineMetric } from './types';

export default defineMetric({
  id: 'content-share',
  name: {
    'zh-CN': '载体占比',
    en: 'Sales by carrier',
  },
  definition: {
    'zh-CN': '直播、商品卡、视频各占多少成交。',
    en: 'Split of sales by live, card, video and other.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'money',
  better: 'depends',
  aliases: ['载体分布'],
  labels: {
    douyin: ['载体分布'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '成交的钱按直播、商品卡、视频、图文和其他来分。每一块都写渠道名、金额和占比。',
        en: 'Sales are split into live, product card, video, picture post and other. Each part shows its name, its amount and its share.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
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
      'zh-CN': '卖出的钱分成几块：直播、商品卡、视频等。它说每一块占多少。',
      en: 'Your sales are split into live, product card, video and so on. This is how big each part is.',
    },
    like: {
      'zh-CN': '好比杂货铺的钱盒分了几格，100 元里有 40 元放在早市那一格。',
      en: 'A cash box has several trays. Of 100 yuan inside, 40 lie in the tray for the morning market.',
    },
    number: {
      value: {
        'zh-CN': '{period}的成交有好几块。每 {outOfMoney} 里，约有 {ofMoney} 来自这一块。',
        en: '{period}, sales came in several parts. This part brought about {ofMoney} of every {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一块大了，别的就显得小。看不出哪条路更适合你。',
        en: 'When one part grows, the others look smaller. We can not tell which way suits you best.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是别的块小了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Other parts may have shrunk, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。这一块卖的钱未必少了，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. This part may still sell as much as before, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '画一个圆饼，照页面上的数分成几块。',
      en: 'Draw a round cake with one slice for each part on the page.',
    },
    help: {
      text: {
        'zh-CN': '几条路都有人来，可以用“哪条路来的人更好”看一看（3.4.1）。',
        en: 'Your sales come by many ways. The card “Which way brings better visitors” looks at them (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '卡片上写的是渠道的名字，旁边才是金额和占比。',
        en: 'The word on the tile names the way people came. The money and the share stand beside it.',
      },
    ],
  },
  examples: [
    {
      text: '载体分布',
      platform: 'douyin',
    },
  ],
});
