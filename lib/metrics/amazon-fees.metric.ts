import { defineMetric } from './types';

export default defineMetric({
  id: 'amazon-fees',
  name: {
    'zh-CN': '亚马逊费用',
    en: 'Amazon fees',
  },
  definition: {
    'zh-CN': '平台收的各种费用。',
    en: 'Fees the platform charges per item.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['Referral fee', 'FBA fee'],
  labels: {
    amazon: ['Amazon fees', 'Fees'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件收的费用，比如佣金和配送费。合计是费用减优惠，再加税。',
        en: 'Charges per item such as referral and fulfilment. The total is amount minus promotion plus tax.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
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
      'zh-CN': '平台按件收的钱，有佣金，也有配送费等。',
      en: 'These are the fees Amazon takes per item, such as its share of the sale and handling.',
    },
    like: {
      'zh-CN': '好比车站替人存包又送包。存一份钱，送一份钱，每个包都收。',
      en: 'A station stores bags and brings them home. There is a charge for storing and one for bringing, bag by bag.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台一共收了 {value}。',
        en: '{period}, Amazon took {value} in fees.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '几种费合在一起。看不出是哪一种多，要一行一行看。',
        en: 'Several fees are in one sum. We can not tell which one is large without the single lines.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。卖的件数多，费用也多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More pieces sold mean more fees, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能这几天卖的件数少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer pieces sold these days.',
      },
    },
    step: {
      'zh-CN': '挑一件货，写下它身上收了哪几种费。',
      en: 'Choose one thing you sold. Write down which fees were taken for it.',
    },
    help: {
      text: {
        'zh-CN': '费用的名字看不懂，可以先看“为什么会这样”（3.2.1）。',
        en: 'Are the names of the fees hard to read? Start with the card on why things are so (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '费用中途变了，同一种会分成两行。',
        en: 'When a fee changes midway, its line is split in two.',
      },
    ],
  },
  examples: [
    {
      text: 'Amazon fees',
      platform: 'amazon',
    },
  ],
});
