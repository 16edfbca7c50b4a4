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
    '1688': ['客单价'],
    taobao: ['客单价'],
    pinduoduo: ['客单价'],
    douyin: ['客单价', '商品卡成交客单价'],
    xiaohongshu: ['客单价'],
    jd: ['客单价', '成交客单价'],
    wechat: ['客单价'],
    'weidian-youzan': ['客单价'],
    lazada: ['Revenue per buyer', 'Revenue per Buyer'],
    shopee: ['Sales per Buyer', 'Sales per Buyer (Confirmed Orders)'],
    'tiktok-shop': ['Gross Revenue per Buyer'],
  },
  unverifiedLabels: {
    aliexpress: ['客单价'],
  },
  formula: 'paid-amount / buyers',
  counting: {
    all: [
      {
        'zh-CN': '付款的钱除以付款的人。按人算，不按订单算，也不是一件货的价钱。',
        en: 'Money paid over people who paid. It goes by person, not by order, and it is not the price of one piece.',
      },
      {
        'zh-CN': '时间越长数越高，同一个人的几单会加起来。中文后台说的“客单价”，一般就是它。',
        en: 'A longer period raises it, because repeat orders of one person add up. This is the usual meaning of 客单价 in Chinese back ends.',
      },
    ],
    douyin: [
      {
        'zh-CN': '罗盘里是支付金额除以买家数。千川的“成交客单价”在广告报表里，按归给广告的单算。',
        en: "In Compass it is paid amount over buyers. Qianchuan's 成交客单价 is an ad-report figure per attributed order.",
      },
    ],
    lazada: [
      {
        'zh-CN': '“Revenue per buyer”也按人除，一个人几单算在一起。',
        en: 'Revenue per buyer divides by people too, so several orders of one person go together.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '用成交的钱除以付了款的买家人数。',
        en: 'Paid money over the number of buyers who paid.',
      },
    ],
    shopee: [
      {
        'zh-CN': '“Sales per Buyer”是钱除以买家人数，不除以单数。',
        en: 'Sales per Buyer is money over buyers, not over orders.',
      },
    ],
    taobao: [
      {
        'zh-CN': '支付金额除以支付的买家数。',
        en: 'The paid amount is divided by paying buyers.',
      },
    ],
  },
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
