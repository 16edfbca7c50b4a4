import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-return-on-spend',
  name: {
    'zh-CN': '投入产出比（ROI / ROAS）',
    en: 'Return on ad spend',
  },
  definition: {
    'zh-CN': '每花1元广告带来多少成交额。',
    en: 'Ad sales divided by ad spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [
    'ROI',
    'ROAS',
    '投产比',
    '投入产出',
    '支付ROI',
    '实际投产比',
    '含预售投产比',
    '支付roi',
    'Conv. value / cost',
    '广告支出回报率（ROAS）',
    '投入产出比',
  ],
  labels: {
    taobao: ['投入产出比', '含预售投产比'],
    pinduoduo: ['实际投产比'],
    douyin: ['支付roi'],
    jd: ['投产比'],
    kuaishou: ['ROI'],
    amazon: ['ROAS'],
    shopee: ['ROAS', 'ROI'],
    'tiktok-shop': ['ROI', 'ROAS'],
    'google-ads': ['Conv. value / cost'],
    ga4: ['Return on ad spend'],
  },
  unverifiedLabels: {
    etsy: ['ROAS'],
    'meta-ads': ['Purchase ROAS (return on ad spend)', 'Purchase ROAS', '网站购物广告花费回报'],
    amazon: ['广告支出回报 (ROAS)'],
    'google-ads': ['转化价值/费用'],
  },
  formula: 'ad-sales / ad-spend',
  formulaByPlatform: {
    pinduoduo: 'ad-sales / order-ad-spend',
  },
  counting: {
    all: [
      {
        'zh-CN': '成交额除以花费：3 就是花 1 元，带来 3 元成交。它是成交额的比，没有算利润。',
        en: 'Sales divided by spend: 3 means 3 yuan of sales per 1 yuan spent. It is a sales ratio, not profit.',
      },
      {
        'zh-CN': '有家工具的词汇表，一版先减成本再除，一版直接除。平台自己的列，都是成交除以花费。',
        en: "One vendor's glossary took cost off first in one version and not in another. The platforms' own columns are sales over spend.",
      },
    ],
    douyin: [
      {
        'zh-CN':
          '千川全域的“整体支付ROI”，按整个直播间或整件商品算。没有广告也会来的单，也在里面。',
        en: "Qianchuan's full-domain 整体支付ROI uses spend and sales of the whole room or product. So orders that would come without ads are inside.",
      },
    ],
    'google-ads': [
      {
        'zh-CN': '转化价值除以费用。',
        en: 'It is conversion value over cost.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '活动页上的“投入产出比”反过来：活动成本除以活动营业总额。那里越小越好。',
        en: 'On the activity page 投入产出比 is the reverse: activity cost over activity turnover. There, smaller is better.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '“实际投产比”除以的是“成交花费”，就是有成交的那部分广告费。',
        en: '实际投产比 divides ad sales by 成交花费, the ad money spent on completed orders.',
      },
    ],
    shopee: [
      {
        'zh-CN': '较早的页面写 ROI，减掉的也只有广告费。',
        en: 'Older pages say ROI, and here too only the ad cost is taken off.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '叫 ROI，可是除了广告费，什么成本都没减。',
        en: 'It is called ROI although nothing but ad cost is taken off.',
      },
      {
        'zh-CN': 'GMV Max 的 ROI 里，有没花广告钱也会来的成交。别和别处的 ROAS 比。',
        en: 'The ROI of GMV Max holds sales that came without ads. Do not compare it with other ROAS.',
      },
    ],
  },
  drivers: ['ad-cvr', 'spend-per-buyer', 'ad-cost-per-click', 'avg-order-value'],
  seeAlso: [
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
    'target-roi',
  ],
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
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
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
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-gross-revenue-for-tiktok-shop-ads?aadvid=1631498159297541',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
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
      'zh-CN': '投入产出比（ROI），就是花 1 元广告费，带来几元付款。它说的不是赚了多少。',
      en: 'ROI tells you how much buyers pay for each yuan you spend on ads. It does not tell what you earn.',
    },
    like: {
      'zh-CN': '好比花 10 元印传单，客人拿着它来买了 30 元的东西。',
      en: 'You print flyers for 10 yuan. People bring the flyer and buy for 30 yuan.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的广告。每花 {oneMoney}，带来 {valueMoney} 付款。',
        en: 'This is about your ads {period}. Each {oneMoney} of cost brought {valueMoney} of sales.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告费花了 {adSpend}。带来 {adSales} 付款，也就是花 {oneMoney} 带来 {valueMoney}。',
        en: '{period}, you spent {adSpend} on ads. Buyers paid {adSales}, so {oneMoney} brought {valueMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '回不回本，要看你自己的成本。只看这个数，看不出赚没赚。',
        en: 'Your own costs decide if it pays. From this number we can not tell if you earned something.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。花得少的时候，碰上一单就会拉高，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. When you spend little, one lucky order pulls it up. So it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，多看几天再说。',
        en: 'The page says it is {change} lower than {against}. It may be chance. A few more days will tell more.',
      },
    },
    step: {
      'zh-CN': '算一算，卖出一单，扣掉货钱、运费和平台费，还剩几元。',
      en: 'Work out what one order leaves you after goods, postage and fees.',
    },
    help: {
      text: {
        'zh-CN': '想和平台谈更划算的方案，可以和社工一起练（3.1.1）。',
        en: 'Want to ask the platform for a better deal? Practise it with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '大于 1 不等于赚钱。货钱、运费和平台费都还没扣。',
        en: 'More than 1 does not mean that you earn. Goods, postage and fees are not taken off yet.',
      },
      {
        'zh-CN': '看几天、退款怎么扣，各家算法有别，别拿两个平台直接比。',
        en: 'Platforms count other days and treat refunds in other ways. Do not compare two of them.',
      },
      {
        'zh-CN': '花得很少时，碰上一单，它就会很高。',
        en: 'When you spend very little, one lucky order makes it very high.',
      },
    ],
  },
  examples: [
    {
      text: '投入产出比',
      platform: 'taobao',
    },
    {
      text: '实际投产比',
      platform: 'pinduoduo',
    },
  ],
});
