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
  counting: {
    all: [
      {
        'zh-CN': '广告系统发出的优惠券金额。没有补贴时，由商家出。',
        en: 'Money of the coupons the ad system gave out. Without a subsidy the seller pays.',
      },
    ],
  },
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
  card: {
    what: {
      'zh-CN': '智能优惠券金额，就是广告系统替你发出去的优惠券，一共值多少钱。',
      en: 'This is the money value of all coupons that the ad system gave out for you.',
    },
    like: {
      'zh-CN': '好比伙计替你发抵钱的纸票。一张张面额加起来，就是它。',
      en: 'A helper hands out paper slips worth money at your stall. You add up what is printed on them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，系统发的券一共 {value}。',
        en: '{period}, the coupons the system gave out came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这些券谁来出钱，要看有没有补贴。现在看不出你真付了多少。',
        en: 'Who pays depends on whether there is a subsidy. We can not tell yet what you paid.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。多发几张，好坏都说不准，还可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More coupons are not good or bad in itself, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。少发不分好坏，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer coupons are not good or bad in itself, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '找到一张用了券的订单，记下券的钱由谁出。',
      en: 'Find one order with such a coupon. Write down who pays for it.',
    },
    help: {
      text: {
        'zh-CN': '想问平台能补多少，可以和社工先练“和平台谈方案”（3.1.1）。',
        en: 'Will the platform share the cost? Try out the question with your coach first (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '算花 1 元换几元时，它也是一笔花费。',
        en: 'When you work out what ads bring, these coupons are a cost too.',
      },
    ],
  },
  examples: [
    {
      text: '智能优惠券金额',
      platform: 'douyin',
    },
  ],
});
