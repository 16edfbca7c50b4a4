import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-orders',
  name: {
    'zh-CN': '广告成交笔数',
    en: 'Ad orders',
  },
  definition: {
    'zh-CN': '算在广告名下的订单数。',
    en: 'Orders credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [
    '成交笔数',
    '总订单行',
    '成交订单数',
    '7日支付订单量',
    '总订单数',
    'Purchases',
    '广告订单数',
    '总成交笔数',
  ],
  labels: {
    taobao: ['总成交笔数'],
    pinduoduo: ['成交笔数'],
    douyin: ['成交订单数'],
    jd: ['总订单数'],
    xiaohongshu: ['7日支付订单量'],
    kuaishou: ['支付订单数'],
    amazon: ['Orders'],
    shopee: ['Orders'],
    'tiktok-shop': ['Orders', 'Purchases'],
    'meta-ads': ['Website purchases'],
  },
  unverifiedLabels: {
    etsy: ['Orders'],
    amazon: ['Purchases', '订单'],
    'meta-ads': ['Purchases', '购物'],
  },
  formula: null,
  notes: {
    jd: ['JD 总订单行 counts order lines (recall): one order with two products is two lines.'],
    all: ["Orders credited to ads within the platform's window"],
    amazon: [
      'Amazon: orders can take 12 hours to show; payment failures and orders cancelled within 72 hours are taken out',
    ],
    shopee: [
      'Shopee: 7 days after the click, for the advertised and all other products of the shop; placed or confirmed orders',
    ],
    'tiktok-shop': [
      'TikTok: 7 days after a click or 1 day after a view by default, booked on the day of the click',
    ],
  },
  notesZh: ['只算归因天数内的'],
  pitfalls: [
    'The same order can be claimed by Meta, Google and TikTok at once: sums exceed reality',
    "Today's figure always rises later",
  ],
  pitfallsZh: ['同一单可能被几个平台都算成自己的'],
  drivers: ['ad-clicks', 'ad-cvr'],
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
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
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
      text: '总成交笔数',
      platform: 'taobao',
    },
    {
      text: '成交笔数',
      platform: 'pinduoduo',
    },
  ],
});
