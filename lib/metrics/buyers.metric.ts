import { defineMetric } from './types';

export default defineMetric({
  id: 'buyers',
  name: {
    'zh-CN': '支付买家数',
    en: 'Buyers',
  },
  definition: {
    'zh-CN': '付了款的不重复人数。',
    en: 'Distinct people who paid in the period.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '成交人数',
    '成交买家数',
    '支付人数',
    '成交客户数',
    '买家数',
    'Customers',
    'Paying buyers',
  ],
  labels: {
    taobao: ['支付买家数'],
    pinduoduo: ['成交买家数'],
    douyin: ['成交人数'],
    xiaohongshu: ['支付买家数'],
    jd: ['成交人数', '成交客户数'],
    wechat: ['成交人数', '支付人数'],
    '1688': ['支付买家数'],
    'weidian-youzan': ['支付人数'],
    'meituan-eleme': ['支付人数'],
    lazada: ['Buyers'],
    shopee: [
      'Buyers',
      'Buyers (Paid Order)',
      'Buyers (Paid Orders)',
      'Buyers (Confirmed Order)',
      '买家数（已付款订单）',
    ],
    'tiktok-shop': ['Buyers', 'Customers', '预计客户数'],
    shein: ['支付人数'],
    ga4: ['Total purchasers'],
    shopify: ['Customers'],
  },
  unverifiedLabels: {
    aliexpress: ['支付买家数'],
  },
  formula: null,
  notes: {
    all: [
      'De-duplicated paying people in the period.',
      'People with at least one order in the period, each once',
    ],
    shopee: ['Shopee offers placed, paid and confirmed buyers'],
    'tiktok-shop': ["TikTok's newer exports call them estimated customers"],
  },
  notesZh: ['同一个人买几单只算一个'],
  pitfalls: [
    'Daily buyers cannot be added for the week.',
    '新成交客户数 / 支付新买家数 contain the label.',
    'Daily buyers cannot be summed to a month',
  ],
  pitfallsZh: ['每天的人数不能相加成一周的人数'],
  drivers: ['visitors', 'pay-conversion-rate'],
  seeAlso: ['unique-customers'],
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
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51823783648 (scraper reading the US compass data-overview page)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '支付买家数',
      platform: 'taobao',
    },
    {
      text: '成交买家数',
      platform: 'pinduoduo',
    },
  ],
});
