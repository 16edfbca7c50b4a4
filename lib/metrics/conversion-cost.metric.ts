import { defineMetric } from './types';

export default defineMetric({
  id: 'conversion-cost',
  name: {
    'zh-CN': '转化成本',
    en: 'Cost per conversion',
  },
  definition: {
    'zh-CN': '平均每次转化花多少广告费。',
    en: 'Ad money per conversion.',
  },
  category: 'ads',
  unit: 'money',
  base: 'event',
  better: 'lower',
  aliases: [
    'CPA',
    '转化成本（计费时间）',

    'CAC',
    'Cost / conv.',

    '每次转化（成果）费用',
  ],
  labels: {
    douyin: ['转化成本', '转化成本（计费时间）'],
    shopee: ['Cost per Conversion'],
    'google-ads': ['Cost / conv.'],
    ga4: ['Cost per key event'],
  },
  unverifiedLabels: {
    'google-ads': ['每次转化费用'],
  },
  formula: 'ad-spend / ad-conversions',
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以达成目标的次数。目标是什么，由计划定。',
        en: 'Ad money divided by the times the goal was reached. The plan sets the goal.',
      },
    ],
    shopee: [
      {
        'zh-CN': '在 Shopee，下面除的是卖出的商品种数（每单分开数）。',
        en: 'Shopee divides the cost by the products sold, counted order by order.',
      },
    ],
  },
  drivers: ['ad-cost-per-click', 'ad-cvr'],
  seeAlso: ['cost-per-order', 'ad-cost-per-result', 'net-cost-per-order', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      'zh-CN': '转化成本，就是广告定的那件事，做到一次平均用掉多少钱。那件事不一定是买。',
      en: 'This is the ad money for reaching the goal of the ad once. The goal need not be a purchase.',
    },
    like: {
      'zh-CN': '好比街边摆张桌子请人填问卷，一共花 50 元。收回 25 张，一张合 2 元。',
      en: 'You set up a table in the street for 50 yuan. People fill in 25 forms, so each form cost 2 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，目标做到一次，平均用 {value}。',
        en: '{period}, reaching the goal once took {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，目标做到 {adConversions} 次。广告用了 {adSpend}，一次合 {value}。',
        en: '{period}, the goal was reached {adConversions} times. The ads took {adSpend}, which is {value} a time.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的目标容易做到，有的难。不看目标，就看不出这个价贵不贵。',
        en: 'Some goals are easy and some are hard. If we do not know the goal, we can not tell if this is much.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。点一下变贵了会这样，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Dearer clicks can do that, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能点一下便宜了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Clicks may cost less, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找到两个广告计划，写下它们的目标是不是同一件事。',
      en: 'Find two of your ad plans. Write down if they have the same goal.',
    },
    help: {
      text: {
        'zh-CN': '看完决定先不动还是改一处，可以写进“我的决定”（3.2.3）。',
        en: 'Leave it or change one thing? Put your choice on the card “My decision” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '目标不同的两个计划，这个数不能比。',
        en: 'Two plans with other goals can not be compared by this number.',
      },
      {
        'zh-CN': '目标是下单时，拿它和一单广告前的利润比。',
        en: 'When the goal is an order, hold it against the profit of an order before ads.',
      },
    ],
  },
  examples: [
    {
      text: '转化成本',
      platform: 'douyin',
    },
    {
      text: 'Cost per Conversion',
      platform: 'shopee',
    },
  ],
});
