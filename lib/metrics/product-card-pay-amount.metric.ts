import { defineMetric } from './types';

export default defineMetric({
  id: 'product-card-pay-amount',
  name: {
    'zh-CN': '商品卡成交金额',
    en: 'Product card sales',
  },
  definition: {
    'zh-CN': '从商品卡卖出的金额。',
    en: 'Sales from product cards outside live and video.',
  },
  category: 'product',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['商品卡 GMV', '商品卡用户支付金额'],
  labels: {
    douyin: ['商品卡用户支付金额'],
    'tiktok-shop': ['Product card GMV'],
    shopee: ['Sales from Product Card'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '不靠直播和短视频卖出的钱，比如搜索、商城和推荐来的。',
        en: 'Sales without live or video: search, mall and recommendation cards.',
      },
    ],
    shopee: [
      {
        'zh-CN': '页面上叫“Sales from Product Card”。',
        en: 'The page calls it Sales from Product Card.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '算的是直播和视频以外，从商品卡卖出的钱。',
        en: 'It is the sales of product cards outside live and video.',
      },
    ],
  },
  drivers: ['product-ctr-users', 'product-quality-score', 'product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      'zh-CN': '商品卡成交金额，是客人自己找到货、点开就买的钱。直播和短视频卖的不算。',
      en: 'This is money from people who found the product by its card. Sales from live shows and videos are not in it.',
    },
    like: {
      'zh-CN': '好比客人自己走到货架前，拿了就付钱。门口吆喝卖掉的，放在另一个钱盒。',
      en: 'Some walk to the shelf and pay by themselves. What the crier sells at the door goes in another cash box.',
    },
    number: {
      value: {
        'zh-CN': '{period}，从商品卡卖出 {value}。',
        en: '{period}, product cards sold goods for {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人从搜索来，还是从推荐来，这里合在一起。哪条路好，看不出。',
        en: 'Search and tips from the platform are mixed here. So we can not tell which road is better.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是商品被更多人看到，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people saw the goods.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能点开商品的人少了些。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer people opened the product.',
      },
    },
    step: {
      'zh-CN': '试着用手机搜你的货，首图清不清楚？',
      en: 'Use your phone to search for your own product. Is its first photo clear?',
    },
    help: {
      text: {
        'zh-CN': '平台把货放到谁眼前，“平台怎么推荐”里慢慢讲（3.2.1）。',
        en: 'Who gets to see your goods? The card on how the platform picks things explains it slowly (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '“商品卡”三个字，有时只是一个来路的名字，后面没有钱数。',
        en: 'The words product card may be just the name of a channel, with no money beside them.',
      },
    ],
  },
  examples: [
    {
      text: '商品卡用户支付金额',
      platform: 'douyin',
    },
    {
      text: 'Product card GMV',
      platform: 'tiktok-shop',
    },
  ],
});
