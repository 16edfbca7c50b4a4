import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-ctr-users',
  name: {
    'zh-CN': '直播商品点击率（人数）',
    en: 'Product CTR in live (people)',
  },
  definition: {
    'zh-CN': '看到直播商品的人里有多少点了。',
    en: 'Share of people who saw products in live and clicked.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['商品曝光-点击率(人数)'],
  },
  unverifiedLabels: {},
  formula: 'live-product-click-users / live-product-exposure-users',
  counting: {
    all: [
      {
        'zh-CN': '在直播间点了商品的人数，除以看到商品的人数。上下都按人数。',
        en: 'People who clicked products in the live room, over people who saw them there. Both sides count people.',
      },
    ],
  },
  drivers: ['live-product-click-users', 'live-product-exposure-users'],
  seeAlso: ['product-ctr-times', 'product-ctr-users', 'live-product-ctr', 'ad-click-through-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '在直播里看到商品的人，有多少点了商品。按人算，点几次都是一个。',
      en: 'Of the people who saw products in your live room, this is how many clicked one. Someone who clicks twice is one person.',
    },
    like: {
      'zh-CN': '好比地摊掀开盖布，10 个人看见了货，有 3 个人拿起来细看。',
      en: 'You lift the cloth off your street stall. Ten people see the goods, and three pick something up.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人在直播里看到了商品。每 {outOf} 个人，大约 {of} 个点了。',
        en: '{period}, people saw products in the live room. About {of} of every {outOf} clicked.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{liveProductExposureUsers} 个人看到商品。其中 {liveProductClickUsers} 个点了它。每 {outOf} 人里，是 {of} 个左右。',
        en: '{period}, {liveProductExposureUsers} people saw products. Of them, {liveProductClickUsers} clicked. That is about {of} in every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点的人可能想买，也可能看看价。现在看不出是哪样。',
        en: 'Those who click may want to buy or just check the price. We can not tell now which it is.',
      },
      fewPeople: {
        'zh-CN':
          '看到商品的人还少，一两个人点就差很多。真实的情况，可能是 {outOf} 人里 {low} 到 {high} 个。先不下结论。',
        en: 'Not many people saw the products so far, so one or two clicks count a lot. It could be {low} to {high} of {outOf}. The group is still small, so wait a while.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。也许有件货讲得明白，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. One item may have been explained well, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。看到商品的人多了也会这样，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More people seeing the goods can do this, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '挑一件直播里的货，写一句它解决了什么麻烦。',
      en: 'Pick one item from your live show. Write one line on what trouble it takes away.',
    },
    help: {
      text: {
        'zh-CN': '想知道客人为什么伸手，可以用“请客人来聊”（3.3.3）。',
        en: 'To learn why people reach out, try the card “Invite buyers to talk” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '按人算和按次数算是两个数，不能互相比。',
        en: 'By people and by times are two numbers. They do not compare.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光-点击率(人数)',
      platform: 'douyin',
    },
  ],
});
