import { defineMetric } from './types';

export default defineMetric({
  id: 'quality-refund-rate',
  name: {
    'zh-CN': '品质退款率',
    en: 'Quality refund rate',
  },
  definition: {
    'zh-CN': '因质量问题退款的订单占比。',
    en: 'Share of orders refunded for quality reasons.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['品退率', '首次品退率', '商品品质退货率', '近14天品退率'],
  labels: {
    '1688': ['品质退款率'],
    pinduoduo: ['品质退款率'],
    taobao: ['品质退款率', '首次品退率'],
    douyin: ['商品品质退货率'],
    jd: ['商品品质退货率'],
    wechat: ['近14天品退率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '因质量退款的订单，占多少。以买家第一次选的原因为准，之后改也不算。',
        en: 'The share of orders refunded for quality. The first reason counts, even if it is changed later.',
      },
    ],
    douyin: [
      {
        'zh-CN': '在 30 天里签收的包裹中数。',
        en: 'It looks among parcels signed for in 30 days.',
      },
    ],
    taobao: [
      {
        'zh-CN': '2026 年 3 月 16 日起，“真实体验分”用“商品负反馈率”代替了“首次品退率”。',
        en: 'From 16 March 2026, “商品负反馈率” took the place of “首次品退率” in the shop score.',
      },
    ],
  },
  drivers: ['product-desc-dsr'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：它在“商家体验分”的商品部分。30 天付款订单不到 300 或 500 单（看行业和店铺类型），这样的退款又不超过 3 单，就记 80 分。（2026 年 7 月 14 日）',
        en: 'Douyin: it is in the product part of “商家体验分”. With fewer than 300 or 500 paid orders in 30 days (by trade and type of shop) and at most 3 such orders, it is set to 80. (14 July 2026)',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60262590235',
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
      'zh-CN': '品质退款率，就是因为质量退了款的单，占多少。看的是客人第一次选的原因。',
      en: 'This is the share of orders refunded because of quality. It takes the first reason the buyer chose.',
    },
    like: {
      'zh-CN': '好比卖鸡蛋，100 户买回家，有 2 户说蛋坏了，拿回了钱。',
      en: 'You sell eggs to 100 homes. Two come back, say the eggs were bad and get their money.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单因质量把钱退了。',
        en: 'For quality reasons, money went back on about {of} of every {outOf} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人点错了原因，也算在里面。看不出货真的坏了多少。',
        en: 'Some buyers pick a wrong reason, and it counts. So we can not tell how many goods were truly bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能货和描述有出入，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. The goods and the text may differ a bit, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能描述更贴近货了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. The text may fit the goods better now, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数因质量退的单子，哪件货出现得最多。',
      en: 'Count which item shows up most among the quality refunds.',
    },
    help: {
      text: {
        'zh-CN': '找到了一处不对的，可以用“改一处”来改（3.3.3）。',
        en: 'Found one thing that is off? The card for mending one thing is for you (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '买家选错原因也照样算。后来在聊天里改口，也补不回来。',
        en: 'A wrong reason picked by the buyer still counts. To name another one in the chat later does not mend it.',
      },
    ],
  },
  examples: [
    {
      text: '品质退款率',
      platform: 'pinduoduo',
    },
    {
      text: '品质退款率',
      platform: 'taobao',
    },
  ],
});
