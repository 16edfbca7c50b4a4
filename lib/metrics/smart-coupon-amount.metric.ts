import { defineMetric } from './types';

export default defineMetric({
  id: 'smart-coupon-amount',
  name: {
    'zh-CN': '智能优惠券金额',
    en: 'Smart coupon amount',
  },
  definition: {
    'zh-CN': '广告系统发出的优惠券金额。',
    en: 'Money of coupons the ad system gave out.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['整体成交智能优惠券金额', '整体成交智能优惠券金额(元)', '支付智能优惠券金额'],
  labels: {
    douyin: ['智能优惠券金额', '整体成交智能优惠券金额(元)', '支付智能优惠券金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Coupons the ad system gave out; they cost the seller unless subsidised.'],
  },
  notesZh: ['没有补贴时由商家出'],
  pitfalls: [],
  pitfallsZh: ['算投产比时它也是成本'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '智能优惠券金额',
      platform: 'douyin',
    },
  ],
});
