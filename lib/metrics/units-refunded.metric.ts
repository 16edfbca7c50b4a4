import { defineMetric } from './types';

export default defineMetric({
  id: 'units-refunded',
  name: {
    'zh-CN': '退款件数',
    en: 'Units refunded',
  },
  definition: {
    'zh-CN': '这段时间退款的件数。',
    en: 'Pieces refunded in the period.',
  },
  category: 'service',
  unit: 'count',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Units Refunded'],
    'tiktok-shop': ['已退款的商品件数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按退款的时间算，数的是件。',
        en: 'It goes by the time of the refund and counts pieces.',
      },
    ],
    amazon: [
      {
        'zh-CN': '这段时间里退款的件数。',
        en: 'Pieces refunded in the period.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '这段时间退了款的货有多少件。哪天退的，就算在哪天。',
      en: 'This is how many pieces were refunded in this time. Each one counts on the day of its refund.',
    },
    like: {
      'zh-CN': '好比陶器铺今天有 3 个碗退了钱，里面一个还是年前卖的。',
      en: 'A pottery shop gives money back for three bowls today. One of them was sold before New Year.',
    },
    number: {
      value: {
        'zh-CN': '{period}，退了款的货有 {value} 件。',
        en: 'The number of pieces refunded {period} was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它和今天卖的货，可能不是一批。看不出新货怎样。',
        en: 'These may not be the goods you sell today. So we can not tell how the new ones do.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能早些时候卖得多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. You may have sold more some time ago, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能有的还没退到这一步，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Some refunds may still be on their way, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看一看，最近退款的 3 件货各是哪天卖的。',
      en: 'Look up when the last 3 refunded pieces were sold.',
    },
    help: {
      text: {
        'zh-CN': '想把退掉的和卖出的理清楚，可以看“销售额为什么变了”（3.2.3）。',
        en: 'To sort refunds from sales, open the card on why sales have changed (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '退的货，可能是几个月前卖的。',
        en: 'The orders these belong to may be months old.',
      },
    ],
  },
  examples: [
    {
      text: 'Units Refunded',
      platform: 'amazon',
    },
    {
      text: '已退款的商品件数',
      platform: 'tiktok-shop',
    },
  ],
});
