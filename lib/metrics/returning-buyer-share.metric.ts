import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-buyer-share',
  name: {
    'zh-CN': '成交老买家占比',
    en: 'Returning-buyer share',
  },
  definition: {
    'zh-CN': '这段时间的买家里老买家的比例。',
    en: "Share of the period's buyers who had bought before.",
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'depends',
  aliases: ['成交老客占比', '老客占比', '复购老客占比', '老顾客销售占比'],
  labels: {
    pinduoduo: ['成交老买家占比'],
    jd: ['成交老客占比'],
    douyin: ['复购老客占比'],
    shopify: ['Returning customer rate', '复购率'],
  },
  unverifiedLabels: {
    amazon: ['Repeat Customers (% of Total)'],
  },
  formula: 'returning-customers / buyers',
  notes: {
    shopify: [
      "Shopify: share of the period's customers who have ordered more than once in the shop; the Chinese admin titles it 复购率",
    ],
    amazon: [
      "Amazon repeat purchase report: share of a product's customers in the week, month or quarter who are repeat customers",
    ],
  },
  notesZh: ['老买家除以全部买家'],
  pitfalls: [
    'High share with shrinking buyers means the shop stopped attracting new people.',
    'Some tools compute the share by amount instead of people.',
  ],
  pitfallsZh: ['总人数变少时它也会升，可能是新客没来'],
  drivers: ['returning-customers', 'buyers'],
  seeAlso: ['repurchase-rate', 'customer-cohort-retention'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerRepeatPurchaseReport.json',
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
      text: '成交老买家占比',
      platform: 'pinduoduo',
    },
    {
      text: '成交老客占比',
      platform: 'jd',
    },
  ],
});
