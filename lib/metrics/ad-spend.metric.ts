import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-spend',
  name: {
    'zh-CN': '广告花费',
    en: 'Ad spend',
  },
  definition: {
    'zh-CN': '这段时间广告花掉的钱。',
    en: 'Money charged for ads in the period.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: [
    '消耗',
    '推广花费',
    '投放消耗',
    '推广费',
    '总费用',
    '消费',
    '总花费',
    '投放消耗（店铺被投）',
    '推广消费',
    'Cost',
    'Expense',
    'Amount spent',
    'Spend',
    '花费',
  ],
  labels: {
    taobao: ['花费', '消耗'],
    pinduoduo: ['总花费', '推广花费'],
    douyin: ['消耗', '投放消耗', '投放消耗（店铺被投）'],
    xiaohongshu: ['消费', '推广消费'],
    jd: ['花费'],
    kuaishou: ['花费'],
    amazon: ['Spend', 'Total cost'],
    'meta-ads': ['Amount spent'],
    'google-ads': ['Cost'],
    'tiktok-shop': ['Cost'],
    shopee: ['Expense', 'Biaya Iklan'],
    ga4: ['Ad cost'],
  },
  unverifiedLabels: {
    ebay: ['Ad fees'],
    amazon: ['花费'],
    'meta-ads': ['已花费金额'],
    'google-ads': ['费用'],
    'tiktok-shop': ['消耗'],
    shopee: ['花费'],
    ga4: ['Ads cost'],
  },
  formula: null,
  counting: {
    'meta-ads': [
      {
        'zh-CN': '广告还在跑的时候，它是估计的数。',
        en: 'While the campaign runs, it is an estimate.',
      },
    ],
    all: [
      {
        'zh-CN': '这段时间广告花掉的钱。当天的数还会变，红包和赠款可能混在里面。',
        en: 'It is what the ads cost in the period. The number of today may move, and gift money may be mixed in.',
      },
      { 'zh-CN': '广告的税，常常不在里面。', en: 'Tax on ads is often outside.' },
    ],
    douyin: [
      {
        'zh-CN': '是这段时间扣掉的广告钱。当天的数可能还动，第二天在巨量引擎上结清。',
        en: 'It is money charged for ads. The same-day value may still move and settles the next day on Oceanengine.',
      },
      {
        'zh-CN': '首页上，“支出金额”在“投放消耗”旁边，那是广告加佣金。',
        en: 'On the home page 支出金额 stands beside 投放消耗; it is ads plus commissions.',
      },
    ],
    ebay: [
      {
        'zh-CN': '标准推广的商品，卖出以后才收钱。',
        en: 'Standard promoted listings cost only after a sale.',
      },
    ],
    jd: [
      {
        'zh-CN': '新店红包和补偿红包不是真钱，也混在报表的花费里。',
        en: 'Red packets for new shops and for compensation are virtual money, mixed into the spend of reports.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '“Cost”和“Net cost”分开写，后一个不含赠款和优惠券。',
        en: 'Cost and Net cost are separate. Net cost leaves out credits and coupons.',
      },
    ],
  },
  drivers: ['ad-clicks', 'ad-cost-per-click', 'ad-daily-budget'],
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
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
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
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      'zh-CN': '广告花费，就是这段时间广告用掉的钱。',
      en: 'This is the money your ads used up in this period.',
    },
    like: {
      'zh-CN': '好比在路口租一块招牌，挂几天付几天的钱。',
      en: 'Think of a sign you rent at the street corner. You pay for the days it hangs there.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告一共用掉 {value}。',
        en: '{period}, your ads cost {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '光看花掉多少，看不出值不值。要和它带来的付款一起看。',
        en: 'From the cost alone we can not tell if it was worth it. Look at it next to what buyers paid.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。多花本身不算好坏，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Paying more is not good or bad in itself, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。少花本身不算好坏，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Paying less is not good or bad in itself, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开广告账户，记下里面有多少是平台送的钱。',
      en: 'Open your ad account. Write down how much of the money in it was a gift from the platform.',
    },
    help: {
      text: {
        'zh-CN': '想看清广告费用在了哪里，可以和社工一起理一理（3.1.1）。',
        en: 'Want to see where the ad money goes? Sort it out with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '当天的数还会变，第二天再记更准。',
        en: 'The number of today may still change. Write it down the next day.',
      },
      {
        'zh-CN': '用的是平台送的钱时，你口袋里的钱并没有少这么多。',
        en: 'When gift money is used, your own money has not gone down by this much.',
      },
      {
        'zh-CN': '只看花了多少，不看带来什么，说明不了问题。',
        en: 'The cost says little until you also look at what it brought.',
      },
    ],
  },
  examples: [
    {
      text: '花费',
      platform: 'taobao',
    },
    {
      text: '总花费',
      platform: 'pinduoduo',
    },
  ],
});
