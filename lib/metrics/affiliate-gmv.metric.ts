import { defineMetric } from './types';

export default defineMetric({
  id: 'affiliate-gmv',
  name: {
    'zh-CN': '联盟（达人）GMV',
    en: 'Affiliate GMV',
  },
  definition: {
    'zh-CN': '达人带货卖出的金额。',
    en: 'Sales by creators on commission.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Affiliate GMV'],
    shopee: ['Sales from Affiliate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '达人带货卖出的钱，佣金另外要付。',
        en: 'Money from sales by creators who work on commission. The commission is paid apart.',
      },
    ],
    shopee: [
      {
        'zh-CN': '页面上它写作“Sales from Affiliate”。',
        en: 'The page calls it “Sales from Affiliate”.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '收佣金的达人卖出的钱。这些数从店铺页搬到了联盟中心。',
        en: 'Sales by creators on commission. The figures have moved from the shop page to the affiliate centre.',
      },
    ],
  },
  drivers: ['talent-commission'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
      'zh-CN': '达人替你带货，卖出了多少钱。给他们的佣金还没扣。',
      en: 'This is what creators sold for you. Their commission has not been taken off.',
    },
    like: {
      'zh-CN': '好比柿饼放在熟人的茶馆里卖，卖了 300 元。谢人家的那一份还没拿出来。',
      en: "You leave dried fruit at a friend's tea house. It sells for 300 yuan, and your friend's share is still in it.",
    },
    number: {
      value: {
        'zh-CN': '{period}，达人一共卖出了 {value}。',
        en: '{period}, creators made sales of {value} for you.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '佣金还要从里面出。看不出到你手上有多少。',
        en: 'The commission still comes out of it. We can not tell how much reaches you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。要付的佣金也会跟着变，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, and the commission moves with it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，达人也有忙别的时候。',
        en: 'The page says it is {change} less than {against}. It may be chance. Creators have other things to do at times.',
      },
    },
    step: {
      'zh-CN': '算一算，达人卖出 100 元，除去佣金还剩几元。',
      en: 'Work out what stays with you when a creator sells for 100 yuan and gets the commission.',
    },
    help: {
      text: {
        'zh-CN': '给多少佣金心里没底，可以用“保本计算”（3.1.1）。',
        en: 'Not sure what commission you can bear? Use the card “Break-even sums” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '没扣佣金，它不是到手的钱。',
        en: 'The commission is still inside. It is not the money you take home.',
      },
    ],
  },
  examples: [
    {
      text: 'Affiliate GMV',
      platform: 'tiktok-shop',
    },
    {
      text: 'Sales from Affiliate',
      platform: 'shopee',
    },
  ],
});
