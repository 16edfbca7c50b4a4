import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cart-count',
  name: {
    'zh-CN': '总购物车数',
    en: 'Ad-led cart adds',
  },
  definition: {
    'zh-CN': '广告带来的加购数。',
    en: 'Cart adds credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['商品加购量', '总加购数'],
  labels: {
    taobao: ['总购物车数'],
    xiaohongshu: ['商品加购量'],
    jd: ['总加购数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的放进购物车的次数，只算平台看的那些天里的。',
        en: 'Cart adds put down to ads, within the days the platform looks at.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '小红书看点击后 7 天，数的是放进去的动作。',
        en: 'Xiaohongshu looks at 7 days after the ad click and counts actions.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['add-to-cart-count', 'add-to-cart-actions', 'cart-users'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
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
      'zh-CN': '总购物车数，就是点了广告以后，货被放进购物车几次。放进去，还没有付钱。',
      en: 'This is how often goods went into the cart after an ad click. They are not paid for yet.',
    },
    like: {
      'zh-CN': '好比碗店里，客人把看中的碗搁在柜台上。搁一回记一回，账还没结。',
      en: 'In a bowl shop, guests set bowls they like on the counter. You note each time, but no one has paid.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告让货进购物车 {value} 次。',
        en: '{period}, goods went into the cart {value} times after ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '放进购物车的人，有的会买，有的忘了。最后几位付钱，看不出。',
        en: 'Some who fill the cart will buy, others forget. From the cart we can not tell how many will pay.',
      },
    },
    step: {
      'zh-CN': '看一看广告里那件货，运费写得清不清楚。',
      en: 'Look at the item in the ad. Is the postage easy to see?',
    },
    help: {
      text: {
        'zh-CN': '想知道是哪几类客人在放，可以看“我的几类客人”（3.3.3）。',
        en: 'What kinds of people fill the cart? See the card “My kinds of buyers” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '进了购物车，还不是成交。',
        en: 'Goods in the cart are not sold yet.',
      },
    ],
  },
  examples: [
    {
      text: '总购物车数',
      platform: 'taobao',
    },
    {
      text: '商品加购量',
      platform: 'xiaohongshu',
    },
  ],
});
