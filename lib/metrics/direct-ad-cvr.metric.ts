import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-cvr',
  name: {
    'zh-CN': '直接点击转化率',
    en: 'Direct ad conversion rate',
  },
  definition: {
    'zh-CN': '每一百次点击里买这个商品的单数。',
    en: 'Direct ad orders divided by ad clicks.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直接点击转化率'],
    shopee: ['Direct Conversion Rate'],
  },
  unverifiedLabels: {},
  formula: 'direct-ad-orders / ad-clicks',
  formulaByPlatform: {
    shopee: 'direct-ad-conversions / ad-clicks',
  },
  counting: {
    all: [
      {
        'zh-CN': '买了被推广商品的单数，除以广告被点的次数。',
        en: 'Orders for the advertised product over ad clicks.',
      },
    ],
    shopee: [
      {
        'zh-CN': '上面用的是买到几种商品，不是几单，再除以点击。',
        en: 'Here it is products sold, not orders, over clicks.',
      },
    ],
  },
  drivers: ['direct-ad-orders', 'ad-clicks'],
  seeAlso: [],
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
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'url',
      at: 'https://ppc.tools/knowledge-base/what-does-each-metric-mean/?seq_no=2',
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
      'zh-CN': '直接点击转化率，就是广告每被点 100 次，有几单买的正是这件货。',
      en: 'For every 100 ad clicks, this is the number of orders for that very item.',
    },
    like: {
      'zh-CN': '好比橱窗里摆着一盘鱼，有人推门问了 60 回。点这盘鱼的，有 2 单。',
      en: 'A fish dish stands in the window. People come in 60 times to ask. Two orders are for that fish.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}的点击。每 {outOf} 次里，大约 {of} 单买了被推广的货。',
        en: 'Look at the ad clicks {period}. For every {outOf}, about {of} orders were for that item.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告被点了 {adClicks} 次。买这件货的有 {directAdOrders} 单。每 {outOf} 次点击，大约 {of} 单。',
        en: '{period}, the ads got {adClicks} clicks. There were {directAdOrders} orders for the item. That is about {of} for every {outOf} clicks.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点的人也许买了别的货，这里没算。光靠它，看不出广告好坏。',
        en: 'Some may have bought another item, which is not in here. So we can not tell from it if the ad is good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，点得少时，多一单就会跳。',
        en: 'The page says it is {change} higher than {against}. It may be chance. With few clicks, one order makes it jump.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，客人改买店里别的货也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or people chose other goods in your shop.',
      },
    },
    step: {
      'zh-CN': '读一遍这件货的商品页，当作自己头一次来。',
      en: 'Read the page of this item as if you saw it for the first time.',
    },
    help: {
      text: {
        'zh-CN': '从点击到下单卡在哪，可以看“先改这一步”（3.4.1）。',
        en: 'Where do people stop after the click? See the card on the first step to change (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '总的“点击转化率”还算上别的货，所以会比它高。',
        en: 'The rate over all orders also takes in other goods, so it is higher.',
      },
    ],
  },
  examples: [
    {
      text: '直接点击转化率',
      platform: 'taobao',
    },
    {
      text: 'Direct Conversion Rate',
      platform: 'shopee',
    },
  ],
});
