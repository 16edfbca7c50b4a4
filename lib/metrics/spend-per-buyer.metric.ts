import { defineMetric } from './types';

export default defineMetric({
  id: 'spend-per-buyer',
  name: {
    'zh-CN': '客单价',
    en: 'Spend per buyer',
  },
  definition: {
    'zh-CN': '平均每位付款的人花了多少钱。',
    en: 'Paid money per paying person.',
  },
  category: 'sales',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '成交客单价',
    '人均成交金额',
    '全店客单价',
    '商品卡成交客单价',
    'Sales per Buyer',
    'Gross Revenue per Buyer',
    '客单价（每买家）',
  ],
  labels: {
    taobao: ['客单价'],
    pinduoduo: ['客单价'],
    douyin: ['客单价', '商品卡成交客单价'],
    xiaohongshu: ['客单价'],
    jd: ['客单价', '成交客单价'],
    wechat: ['客单价'],
    '1688': ['客单价'],
    'weidian-youzan': ['客单价'],
    lazada: ['Revenue per buyer', 'Revenue per Buyer'],
    shopee: ['Sales per Buyer', 'Sales per Buyer (Confirmed Orders)'],
    'tiktok-shop': ['Gross Revenue per Buyer'],
  },
  unverifiedLabels: {
    aliexpress: ['客单价'],
  },
  formula: 'paid-amount / buyers',
  notes: {
    all: [
      'Per paying PERSON in the period, not per order and not the price of one piece.',
      'Taobao and PDD: paid amount / paying buyers. Douyin compass: paid amount / buyers.',
      'A longer period raises it, because repeat orders of one person add up.',
      'The usual meaning of 客单价 in Chinese backends',
    ],
    douyin: ["Qianchuan's 成交客单价 is an ad-report figure per order of attributed orders."],
    shopee: [
      'Lazada Revenue per buyer, Shopee Sales per Buyer: money over people, not over orders',
    ],
    lazada: [
      'Lazada Revenue per buyer, Shopee Sales per Buyer: money over people, not over orders',
    ],
  },
  notesZh: ['按人算，不按订单算', '时间越长数值会越高'],
  pitfalls: [
    'Meituan uses 单均价 (per order) instead; do not compare.',
    'Discounts lower it while conversion rises; judge UV value instead.',
    'Mixed up with average order value: equal only if everybody buys once',
  ],
  pitfallsZh: ['别和每单金额混', '打折会让它降、转化升，要一起看'],
  drivers: ['avg-order-value', 'items-per-buyer', 'avg-item-price', 'orders-per-customer'],
  seeAlso: [
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51823783648 (scraper reading the US compass data-overview page)',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/12867.html',
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
      'zh-CN': '客单价，就是每位付钱的客人平均花了多少钱。按人算，不按单算。',
      en: 'This is how much one paying buyer spends on average. It goes by person, not by order.',
    },
    like: {
      'zh-CN': '好比早餐店收摊时算账，平均一位客人花了 8 元。',
      en: 'Think of a breakfast stall at closing time. On average each guest has spent 8 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每位付钱的客人平均花了 {value}。',
        en: '{period}, each buyer spent {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，有 {buyers} 位客人付钱。一共付了 {paidAmount}，平均每位 {value}。',
        en: '{period}, {buyers} buyers paid. It was {paidAmount} in all, or {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人少的时候，一笔大单就会把它拉高。只看这一次，看不出好坏。',
        en: 'With few buyers, one big order pulls it up. From one look we can not tell if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是一笔大单拉高的，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. One big order can do that, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。打折时常会这样，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. That is common on sale days, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '挑两样常常一起卖的东西，写在一起。',
      en: 'Pick two things people often buy together. Show them side by side.',
    },
    help: {
      text: {
        'zh-CN': '想练怎么开口推荐，可以来小组练一练（3.4.3）。',
        en: 'Want to practise how to suggest them? Come to the group (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '别和每一单的平均金额混起来。一位客人买两单，钱算在他一个人身上。',
        en: 'Do not mix it up with the money per order. If one person orders twice, both sums go to that person.',
      },
      {
        'zh-CN': '选的时间越长，这个数会越高。',
        en: 'The longer the period, the higher it gets.',
      },
      {
        'zh-CN': '打折会让它变低，买的人却可能变多，要一起看。',
        en: 'A sale pulls it down but may bring more buyers. Look at both.',
      },
    ],
  },
  examples: [
    {
      text: '客单价',
      platform: 'taobao',
    },
    {
      text: '客单价',
      platform: 'pinduoduo',
    },
  ],
});
