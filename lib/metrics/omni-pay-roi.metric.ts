import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-pay-roi',
  name: {
    'zh-CN': '整体支付ROI',
    en: 'Overall pay ROI',
  },
  definition: {
    'zh-CN': '全部成交额除以全域推广花费。',
    en: 'Overall sales divided by full-domain spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['整体支付ROI'],
  },
  unverifiedLabels: {},
  formula: 'omni-gmv / omni-ad-spend',
  counting: {
    all: [
      {
        'zh-CN': '整体成交额除以全域推广花费。自然来的成交也在内。',
        en: 'Overall sales divided by full-domain spend. Sales without ads are inside.',
      },
    ],
  },
  drivers: ['net-roi'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
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
      at: 'public source file 59315225378',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '花 1 元全域推广费，推广的货一共卖几元？这就是整体投入产出（整体支付ROI）。',
      en: 'For each yuan of full-domain ads, how much did the promoted goods sell in all? This is “Overall pay ROI”.',
    },
    like: {
      'zh-CN': '好比花 10 元请人唱一段戏，摊上那天卖了 80 元。没听戏的客人也算在 80 元里。',
      en: 'You pay a singer 10 yuan, and your stall sells for 80 that day. Buyers who did not listen are in the 80.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的全域推广。每花 {oneMoney}，推广的货一共卖 {valueMoney}。',
        en: 'This is about full-domain ads {period}. For each {oneMoney}, the promoted goods brought in {valueMoney} in all.',
      },
      withInputs: {
        'zh-CN':
          '{period}，全域推广用掉 {omniAdSpend}。货共卖 {omniGmv}，合每 {oneMoney} 卖 {valueMoney}。',
        en: '{period}, full-domain ads used {omniAdSpend}. The promoted goods brought in {omniGmv}, or {valueMoney} per {oneMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '不花钱来的买卖也在里面。广告本身的效果，从这里看不出。',
        en: 'Sales that came without ads are inside. We can not tell from it what the ad itself did.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。自己来的单多了它也会高，还可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More unpaid orders lift it too, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是自己来的单少了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Fewer unpaid orders can do that, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '比一比“净成交ROI”和它，高出多少。',
      en: 'Compare it with “净成交ROI”. How much higher is it?',
    },
    help: {
      text: {
        'zh-CN': '想和平台问清楚怎么算，可以看“和平台谈方案”（3.1.1）。',
        en: 'Want to ask the platform how it counts? The card “Talk over a plan with the platform” helps (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它比只看广告的那个数高，因为自己来的单也算。',
        en: 'It is higher than the pure ad effect, because unpaid orders are inside.',
      },
    ],
  },
  examples: [
    {
      text: '整体支付ROI',
      platform: 'douyin',
    },
  ],
});
