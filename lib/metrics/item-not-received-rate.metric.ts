import { defineMetric } from './types';

export default defineMetric({
  id: 'item-not-received-rate',
  name: {
    'zh-CN': '未收到货率',
    en: 'Item not received rate',
  },
  definition: {
    'zh-CN': '买家说没收到货的占比。',
    en: 'Share of orders reported as not received.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: ['INR'],
  labels: {
    ebay: ['Item not received'],
    walmart: ['Item Not Received Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家报告没收到的订单，占多少。',
        en: 'The share of orders reported as not received.',
      },
    ],
    ebay: [
      {
        'zh-CN': '它是一项服务指标，会和同类卖家比。',
        en: 'It is a service metric, compared with similar sellers.',
      },
    ],
    walmart: [
      {
        'zh-CN': '沃尔玛把它列在自己的标准里。',
        en: 'It is among the standards of the platform.',
      },
    ],
  },
  drivers: ['on-time-delivery-rate', 'valid-tracking-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://help.sitnsell.com/article/154-ebay-seller-performance-overview',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      'zh-CN': '每 100 单里，有多少单的买家说东西没收到。',
      en: 'This is the share of orders whose buyer said that nothing came.',
    },
    like: {
      'zh-CN': '好比托车给 100 家亲戚捎篮鸡蛋，有 1 家说没见着篮子。',
      en: 'You send eggs to 100 cousins by cart. One says no basket ever came.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 笔里，大约 {of} 笔的买家说没收到。',
        en: 'In about {of} of every {outOf} deals, the buyer said it did not come.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '包裹可能还在路上，也可能放在门外。现在看不出去了哪里。',
        en: 'The parcel may be on its way or lie at the gate. We can not tell yet where it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能一段路上堵了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may have been a jam on the way, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能到得准时了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Parcels may have come on time, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查最近一件说没到的，单号走到了哪里。',
      en: 'Check where the tracking of the last missing parcel stops.',
    },
    help: {
      text: {
        'zh-CN': '同一条路上的店，发货难处差不多，可以看“找伙伴”（3.3.1）。',
        en: 'Shops on the same road share the same delivery troubles. See the card for finding partners (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': 'eBay 拿它和同类卖家比。自己没变，同行变好，也会显得差。',
        en: 'On eBay you are judged against peers. So it can get worse with no change on your side.',
      },
    ],
  },
  examples: [
    {
      text: 'Item not received',
      platform: 'ebay',
    },
    {
      text: 'Item Not Received Rate',
      platform: 'walmart',
    },
  ],
});
