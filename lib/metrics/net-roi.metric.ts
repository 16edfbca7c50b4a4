import { defineMetric } from './types';

export default defineMetric({
  id: 'net-roi',
  name: {
    'zh-CN': '净成交ROI',
    en: 'Net ROI',
  },
  definition: {
    'zh-CN': '扣掉部分退款后的投产比。',
    en: 'Net ad sales divided by ad spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['净实际投产比', '净投产比', '净成交roi', '调控净成交ROI'],
  labels: {
    pinduoduo: ['净实际投产比'],
    douyin: ['净成交ROI'],
    kuaishou: ['净成交ROI'],
  },
  unverifiedLabels: {},
  formula: 'net-ad-gmv / ad-spend',
  counting: {
    all: [
      {
        'zh-CN': '净成交金额除以广告花费。只扣平台认定的退款。',
        en: 'Net ad sales divided by ad spend. Only the refunds the platform picks are taken off.',
      },
    ],
    douyin: [
      {
        'zh-CN': '千川的后台记号里带“1h”，看来扣的是一小时内退的单。后来的退款还在里面。',
        en: 'The fields behind it in Qianchuan end in “1h”. That points to orders refunded within one hour; later refunds stay inside.',
      },
    ],
  },
  drivers: ['refund-rate-1h', 'ad-return-on-spend'],
  seeAlso: [
    'ad-return-on-spend',
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
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 69146817325',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '扣掉部分退款后，花 1 元广告费还带来几元？这就是净投入产出（净成交ROI）。',
      en: 'Net ROI is the sales that stay per yuan of ads. Some refunds are taken off first.',
    },
    like: {
      'zh-CN': '好比花 10 元贴海报，卖出 30 元棉袜。当场退了 5 元，还有 25 元。',
      en: 'You pay 10 yuan for a poster and sell socks for 30. Five yuan go back at once, so 25 stay.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的广告，先退的款已扣。每花 {oneMoney}，还有 {valueMoney}。',
        en: 'This is for ads {period}, less early refunds. Each {oneMoney} of ads left {valueMoney} of sales.',
      },
      withInputs: {
        'zh-CN':
          '{period}，退款后还有 {netAdGmv}。广告费 {adSpend}，每 {oneMoney} 合 {valueMoney}。',
        en: '{period}, {netAdGmv} of ad sales stayed after early refunds. The ads took {adSpend}, so {oneMoney} left {valueMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '后来的退货、佣金和货钱都还没扣。赚没赚，从这里看不出。',
        en: 'Later returns, commission and goods are still inside. So we can not tell from it if you earn.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能早退的少了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Fewer people may have sent an order back early, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有人刚付就退，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Some may have changed their mind early, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开退款列表，数一数不是付款当天退的有几笔。',
      en: 'Count the refunds that came after the day of payment.',
    },
    help: {
      text: {
        'zh-CN': '想看懂退款怎么吃掉广告效果，可以和社工一起算（3.1.1）。',
        en: 'How do refunds eat into your ads? Do the sum with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它扣的只是平台认定的退款，比真实的情况好看。',
        en: 'Only the refunds the platform picks are taken off. It looks better than real life.',
      },
      {
        'zh-CN': '佣金和货钱不在里面，要自己另外扣。',
        en: 'Commission and goods are not in it. You take them off yourself.',
      },
    ],
  },
  examples: [
    {
      text: '净实际投产比',
      platform: 'pinduoduo',
    },
    {
      text: '净成交ROI',
      platform: 'douyin',
    },
  ],
});
