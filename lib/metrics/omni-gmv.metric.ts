import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-gmv',
  name: {
    'zh-CN': '整体成交金额',
    en: 'Overall sales (full-domain)',
  },
  definition: {
    'zh-CN': '被推广的直播间或商品全部成交额。',
    en: 'All sales of the promoted room or product.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['整体成交金额(元)'],
  labels: {
    douyin: ['整体成交金额', '整体成交金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '计划里推广的直播间或商品，全部成交额都算。广告来的、自然来的都在内。',
        en: 'All sales of the promoted room or product in the plan count, from ads or not.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['gmv', 'ad-sales'],
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
      'zh-CN': '整体成交金额，就是你推广的直播间或那件货，这段时间卖的所有钱。',
      en: 'This is all the money the promoted live room or item took in. Sales without ads are in it.',
    },
    like: {
      'zh-CN': '好比请人敲锣的那个摊，收摊数总账。听锣来的、自己路过的，都在一起。',
      en: 'You hire a gong player for one stall. Those who heard the gong and those who just passed are in one total.',
    },
    number: {
      value: {
        'zh-CN': '{period}，推广的直播间或货一共卖了 {value}。',
        en: '{period}, the promoted room or item brought in {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '广告带来的和自己来的混在一起。各占多少，这里看不出。',
        en: 'Sales from ads and sales without them are mixed. We can not tell how much is which.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是不花钱来的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may have come without ads, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，自己来的人少一些也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer came on their own.',
      },
    },
    step: {
      'zh-CN': '问两位新买家，是在哪里看到这件货的。',
      en: 'Ask two new buyers where they first saw this item.',
    },
    help: {
      text: {
        'zh-CN': '自己来的和花钱来的怎么分，可以看“哪条路来的人更好”（3.4.1）。',
        en: 'Who came unpaid and who through ads? The card “Which way brings better visitors” looks at this (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '别把这些钱都记成广告的功劳。',
        en: 'Not all of this money is thanks to the ad.',
      },
      {
        'zh-CN': '名字里也有“成交金额”，范围却比广告成交大。',
        en: 'Its name also holds “成交金额”, but it takes in more than ad sales.',
      },
    ],
  },
  examples: [
    {
      text: '整体成交金额',
      platform: 'douyin',
    },
  ],
});
