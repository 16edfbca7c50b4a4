import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-conversions',
  name: {
    'zh-CN': '转化数',
    en: 'Ad conversions',
  },
  definition: {
    'zh-CN': '达到广告设定目标的次数。',
    en: "Times the ad's chosen goal was reached.",
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: ['目标转化数', '转化数（计费时间）', 'Conv.', 'Conversions', '广告转化数'],
  labels: {
    douyin: ['转化数', '转化数（计费时间）'],
    'google-ads': ['Conversions'],
    shopee: ['Conversions'],
    ga4: ['Key events', 'Conversions'],
  },
  unverifiedLabels: {
    'google-ads': ['转化次数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '计划选定的目标每发生一次，算一次。有的按发生的时间记，有的按计费的时间记。',
        en: 'Each time the goal chosen in the plan happens counts. It is booked by the time it happened or by billing time (计费时间).',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '账户里设成目标的事都算，不只是买。功劳分给几个广告时，会有小数。',
        en: 'It counts whatever the account set as a goal, not only purchases. Credit may be split, so there can be fractions.',
      },
    ],
    shopee: [
      {
        'zh-CN': '数的是点击后每一单里有几种商品，不是单数，也不是件数。',
        en: 'It counts the different products sold per order after a click, not orders and not pieces.',
      },
    ],
  },
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/stat.go',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
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
      'zh-CN': '转化数，就是广告定的那件事做到了几次。可能是关注或放进购物车，不一定是买。',
      en: 'This counts how often the goal of the ad was reached. The goal may be a follow or a cart, not always a purchase.',
    },
    like: {
      'zh-CN': '好比请邻居帮忙传话，先说好怎样算办成。办成一次，墙上画一道。',
      en: 'You ask a neighbour to pass on word and agree what “done” means. Each time it is done, you draw a line on the wall.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告定的目标做到了 {value} 次。',
        en: '{period}, the goal of the ads was reached {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '不知道定的目标是什么，就看不出这些次数值多少。',
        en: 'As long as the goal is not known, we can not tell what these times are worth.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。先看目标有没有改过，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. The goal may have been changed, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。点的人少了会这样，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer clicks can do that, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开广告计划，记下里面写的目标是哪一件事。',
      en: 'Open the ad plan. Write down which goal stands there.',
    },
    help: {
      text: {
        'zh-CN': '看不懂计划里的目标，可以看“看懂数据首页”（3.1.3）。',
        en: 'The goal in the plan is hard to read? See the card “Understand the data home page” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不等于订单数。',
        en: 'It is not the number of orders.',
      },
      {
        'zh-CN': '在谷歌上看到 0.33 次，没有出错，它可以是小数。',
        en: 'On Google, 0.33 is no mistake. It may be a part of one.',
      },
      {
        'zh-CN': '在 Shopee，3 件甲货加 2 件乙货，算两次。',
        en: 'On Shopee, 3 pieces of one item and 2 of another count as two.',
      },
    ],
  },
  examples: [
    {
      text: '转化数',
      platform: 'douyin',
    },
    {
      text: 'Conversions',
      platform: 'google-ads',
    },
  ],
});
