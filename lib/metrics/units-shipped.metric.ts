import { defineMetric } from './types';

export default defineMetric({
  id: 'units-shipped',
  name: {
    'zh-CN': '已发货件数',
    en: 'Units shipped',
  },
  definition: {
    'zh-CN': '这段时间发出的件数。',
    en: 'Pieces shipped in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Units Shipped'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件数，看这段时间发出了几件。按发货的日子算。',
        en: 'Pieces are counted, by the day they were shipped.',
      },
    ],
    amazon: [
      {
        'zh-CN': '页面上的 Units Shipped，就是选的那段时间里发出的件数。',
        en: 'Units Shipped are the pieces that left in the chosen period.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      'zh-CN': '这段时间发出去的货有多少件。按发货那天算。',
      en: 'This is the number of pieces you sent out in this period. It goes by the day of shipping.',
    },
    like: {
      'zh-CN': '好比米店今天出门的米，一袋一袋数。有几袋是前天订的。',
      en: 'A rice shop counts each sack that leaves today. A few of them were ordered the day before yesterday.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一共发出 {value} 件。',
        en: '{period}, the pieces that left your shop came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面有一部分是以前的单。从件数看不出这几天卖得怎么样。',
        en: 'Some pieces belong to older orders. From them we can not tell how these days sold.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧把前几天的货一起发了。',
        en: 'The page says it is {change} more than {against}. It may be chance that goods of earlier days left together.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能这阵子卖出的件数少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer pieces were sold lately.',
      },
    },
    step: {
      'zh-CN': '算一算，昨天发出的货里，有几件是更早的单。',
      en: 'Work out how many pieces sent yesterday belong to older orders.',
    },
    help: {
      text: {
        'zh-CN': '卖出和发出的两个数放在一起怎么读，可以来“温习一下”（3.2.3）。',
        en: 'How do you read sold and sent side by side? Go over it in the group (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '发出的里面，有一部分是以前的订单。',
        en: 'Part of what leaves belongs to orders of earlier days.',
      },
    ],
  },
  examples: [
    {
      text: 'Units Shipped',
      platform: 'amazon',
    },
  ],
});
