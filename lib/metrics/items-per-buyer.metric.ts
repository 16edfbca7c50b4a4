import { defineMetric } from './types';

export default defineMetric({
  id: 'items-per-buyer',
  name: {
    'zh-CN': '人均购买件数',
    en: 'Pieces per buyer',
  },
  definition: {
    'zh-CN': '平均每位买家买了几件。',
    en: 'Pieces per buyer.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'buyer',
  better: 'higher',
  aliases: ['连带率', '客件数', '人均支付件数', '人均购买商品件数'],
  labels: {
    taobao: ['人均购买商品件数', '连带率'],
  },
  unverifiedLabels: {},
  formula: 'items-sold / buyers',
  counting: {
    all: [
      {
        'zh-CN': '卖出的件数除以付钱的人数，按人算，不按订单算。',
        en: 'Pieces sold, over people who paid. It goes by people and not by orders.',
      },
    ],
    taobao: [
      {
        'zh-CN': '商品页上的“连带率”另有意思。它看的是有这件货的订单里，平均有几种不同的货。',
        en: 'On product pages, “连带率” means something else: how many different products the orders with this one hold on average.',
      },
    ],
  },
  drivers: ['related-purchase-rate'],
  seeAlso: ['units-per-order', 'units-per-order-item', 'products-per-order-with-item'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '平均每位付钱的人，买走了几件。',
      en: 'This tells how many pieces each buyer took on average.',
    },
    like: {
      'zh-CN': '好比 10 个孩子进文具店，一共买走 23 支笔，每人合 2.3 支。',
      en: 'Ten children go to a pen shop. They take 23 pens, so 2.3 for each child.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均一个人买了 {value} 件。',
        en: '{period}, one buyer took {value} pieces on average.',
      },
      withInputs: {
        'zh-CN': '{period}，卖出 {itemsSold} 件。付钱的有 {buyers} 个人，平均一人 {value} 件。',
        en: '{period}, buyers took {itemsSold} pieces in all. They came to {buyers} people, so {value} each on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人一口气买很多，平均就高。看不出别的人买几件。',
        en: 'One person who buys a lot lifts the average. We can not tell how many the others took.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是有人搭着买了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Some may have taken a second kind, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，只买一件试试的人也许多了。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More people may have bought one piece to try.',
      },
    },
    step: {
      'zh-CN': '写一句话，说说哪两件货可以配着用。',
      en: 'Write one line on two of your goods that go well together.',
    },
    help: {
      text: {
        'zh-CN': '从哪两件货写起，可以先看“常常一起买”（3.4.3）。',
        en: 'Which two goods to begin with? Look into “常常一起买” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '“连带率”这个词有两种意思，要看清页面说的是哪种。',
        en: 'The word “连带率” has two meanings. See which one the page uses.',
      },
    ],
  },
  examples: [
    {
      text: '人均购买商品件数',
      platform: 'taobao',
    },
  ],
});
