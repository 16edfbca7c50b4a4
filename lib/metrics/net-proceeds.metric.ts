import { defineMetric } from './types';

export default defineMetric({
  id: 'net-proceeds',
  name: {
    'zh-CN': '净收益',
    en: 'Net proceeds',
  },
  definition: {
    'zh-CN': '减掉各种费用后剩下的钱。',
    en: 'Sales after fees, ads and entered cost.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Net proceeds'],
  },
  unverifiedLabels: {
    amazon: ['Net proceeds total'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '卖货的钱，减去费用、广告和自己填的成本。要填了成本才准。',
        en: 'Sales after fees, advertising and the cost you entered. Without that cost it is not right.',
      },
    ],
    amazon: [
      {
        'zh-CN': '减的是亚马逊的费用、广告费和卖家填的成本，每天更新。',
        en: "Amazon's fees, advertising and the seller's cost are taken off. It is refreshed daily.",
      },
    ],
  },
  drivers: ['amazon-fees', 'ad-spend'],
  seeAlso: ['net-profit', 'gross-profit'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_economics_2024_03_15.graphql',
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
      'zh-CN': '净收益，就是卖货的钱减掉平台费、广告和你填的成本，还剩多少。',
      en: "This is sales minus the platform's fees, ads and the cost you typed in.",
    },
    like: {
      'zh-CN': '好比寄卖竹篮，减掉店里抽的、喊卖的，再减竹子钱，剩下的才是。',
      en: "You sell baskets through a shop. Take off its share, the crier's pay and the bamboo, and see what is left.",
    },
    number: {
      value: {
        'zh-CN': '{period}，减完以后剩 {value}。',
        en: '{period}, {value} is left after these costs.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '进价填了没有，差很多。没填的话，看不出真正剩多少。',
        en: 'Much hangs on the cost you typed in. Without it we can not tell what is really left.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能广告或费用少了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or ads and fees were lower.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，费用或广告多了也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. More fees or ads do this too.',
      },
    },
    step: {
      'zh-CN': '数一数有几件货还没填成本。',
      en: 'Count the items that have no cost filled in.',
    },
    help: {
      text: {
        'zh-CN': '每一项怎么减下来的，可以请社工陪你从上往下读（3.2.3）。',
        en: 'How is each cost taken off? Read it from top to bottom with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '没填成本时，它看着像利润，其实还没减货钱。',
        en: 'With no cost filled in, it looks like profit. The goods are not taken off yet.',
      },
    ],
  },
  examples: [
    {
      text: 'Net proceeds',
      platform: 'amazon',
    },
  ],
});
