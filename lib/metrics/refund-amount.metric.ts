import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-amount',
  name: {
    'zh-CN': '退款金额',
    en: 'Returns / refunds amount',
  },
  definition: {
    'zh-CN': '这段时间里退完的钱。',
    en: 'Refunds finished in the period, whatever the pay date.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [
    '成功退款金额',
    '成交退款金额',
    '取消及售后退款金额',
    '退款金额（退款时间）',
    '成交退款金额（退款时间）',
    '退款金额(退款日)',
    '退款金额（退款日）',
    '退款金额(退款时间)',
    'Refunds',
    'Return/Refund Amount',
    '退货（退款）金额',
  ],
  labels: {
    taobao: ['成功退款金额'],
    pinduoduo: ['退款金额', '成功退款金额'],
    douyin: ['退款金额（退款时间）', '成交退款金额（退款时间）'],
    kuaishou: ['退款金额(退款日)', '退款金额（退款日）'],
    xiaohongshu: ['退款金额(退款时间)'],
    jd: ['取消及售后退款金额'],
    wechat: ['成交退款金额', '成功退款金额'],
    '1688': ['成功退款金额'],
    'meituan-eleme': ['退款金额'],
    shopify: ['Returns', '净退货价值'],
    woocommerce: ['Returns'],
    lazada: ['Return/Refund Amount'],
    'tiktok-shop': ['退款金额'],
    ga4: ['Refund amount'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Refunds'],
    aliexpress: ['退款金额'],
  },
  formula: null,
  notes: {
    all: ['By refund time: refunds finished in the period, whatever day the order was paid.'],
    taobao: [
      'Taobao: refund-only and return refunds, before and after shipping; cash on delivery not included.',
    ],
    jd: ["JD's label also contains cancelled orders."],
    'meituan-eleme': ['Meituan: partial refunds included, insurance and duplicate payments not.'],
    woocommerce: [
      'WooCommerce Returns: newer data also holds returned shipping and tax; counted on the day of the refund',
    ],
    lazada: ['Lazada Return/Refund Amount stands beside Cancelled Amount'],
    shopify: ['Shopify shows the value of goods returned in the period'],
  },
  notesZh: ['按退款时间算，订单可能是以前付的'],
  pitfalls: [
    "Dividing today's refunds by today's sales gives a rate that mixes different orders.",
    'Kuaishou writes both 退款金额(退款日) and 退款金额（支付日）, with half- or full-width brackets on different pages.',
    'PDD home shows 退款/售后 as number of pending tickets, not money.',
    "Belongs to orders of earlier days: do not divide by today's sales",
  ],
  pitfallsZh: ['别拿今天的退款除以今天的成交'],
  drivers: ['quality-refund-rate', 'pickup-rate-48h', 'refund-rate', 'return-rate'],
  seeAlso: ['refund-amount-by-pay-date'],
  thresholds: [],
  dilemma: '2.3.3',
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
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29734992996 (Shopify admin home metric metadata with zh-CN titles and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
  examples: [
    {
      text: '成功退款金额',
      platform: 'taobao',
    },
    {
      text: '退款金额',
      platform: 'pinduoduo',
    },
  ],
});
