import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cvr',
  name: {
    'zh-CN': '点击转化率',
    en: 'Ad conversion rate',
  },
  definition: {
    'zh-CN': '广告每被点一百次成交了几单。',
    en: 'Ad orders divided by ad clicks.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: ['CVR', '转化率', '总订单转化率', '7日支付转化率', 'CR', 'Conv. rate', '广告转化率'],
  labels: {
    taobao: ['点击转化率'],
    douyin: ['转化率'],
    xiaohongshu: ['7日支付转化率'],
    jd: ['总订单转化率'],
    amazon: ['Conversion rate'],
    shopee: ['Conversion Rate', 'CR'],
    'google-ads': ['Conv. rate'],
    'tiktok-shop': ['Purchases per click'],
  },
  unverifiedLabels: {
    'google-ads': ['转化率'],
  },
  formula: 'ad-orders / ad-clicks',
  formulaByPlatform: {
    shopee: 'ad-conversions / ad-clicks',
    'google-ads': 'ad-conversions / ad-clicks',
    douyin: 'ad-conversions / ad-clicks',
  },
  counting: {
    all: [
      {
        'zh-CN': '平台看的天数里，广告订单除以广告点击。',
        en: 'Ad orders divided by ad clicks, within the days the platform looks at.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊是广告订单除以点击。',
        en: 'Amazon divides ad orders by clicks.',
      },
    ],
    douyin: [
      {
        'zh-CN': '千川的“转化率”看计划定的目标。目标可能是关注，或点商品，不一定是买。',
        en: 'In Qianchuan, “转化率” goes by the goal of the plan. The goal may be a follow or a product click instead of a purchase.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '谷歌是达成目标的次数除以互动次数。',
        en: 'Google divides goals reached by interactions with the ad.',
      },
    ],
    shopee: [
      {
        'zh-CN': 'Shopee 上面放的是达成数（按商品算），下面是点击。',
        en: 'Shopee divides goals reached, counted in products, by clicks.',
      },
    ],
  },
  drivers: ['ad-clicks'],
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
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      'zh-CN': '点击转化率，就是广告被点一百下，做成了几单。它从点击算起，不从人算起。',
      en: 'This tells how many orders come from a hundred clicks on your ad. It starts from clicks, not from people.',
    },
    like: {
      'zh-CN': '好比裁缝铺的门被推开 100 回，有 5 回做成了衣服的买卖。',
      en: 'The door of a tailor is pushed open 100 times. Five times it ends in an order.',
    },
    number: {
      value: {
        'zh-CN': '{period}，点击以后是这样。每点 {outOf} 下，大约成了 {of} 单。',
        en: 'This is what came after the clicks {period}. Of every {outOf} clicks, about {of} led to an order.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告被点 {adClicks} 下。这些点击成了 {adOrders} 单。每 {outOf} 下，大约 {of} 单。',
        en: '{period}, {adClicks} clicks came from your ads. They led to {adOrders} orders. That is about {of} orders for {outOf} clicks.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人今天点，过几天才买。刚看到的数，看不出最后成几单。',
        en: 'Some click today and buy days later. So we can not tell yet how many orders there will be.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。点击不多时多一单就会这样，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. With few clicks one more order does it, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能新点进来的人还在想。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Or new people are still thinking it over.',
      },
    },
    step: {
      'zh-CN': '打开广告里那件货的页面，圈出客人可能看不懂的一处。',
      en: 'Open the page of the item in the ad. Mark one spot a buyer may not understand.',
    },
    help: {
      text: {
        'zh-CN': '想把商品页从头看一遍，可以看“商品页体检”（3.4.1）。',
        en: 'Want to look through the product page step by step? See the card “Product page check-up” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '店铺那个率按人算，这个按点击算，不能比。',
        en: 'The rate of the shop counts people. This one counts clicks, so the two do not compare.',
      },
      {
        'zh-CN': '平台看的天数越长，它可能越高。',
        en: 'If the platform looks at more days, it may be higher.',
      },
    ],
  },
  examples: [
    {
      text: '点击转化率',
      platform: 'taobao',
    },
    {
      text: '转化率',
      platform: 'douyin',
    },
  ],
});
