import { defineMetric } from './types';

export default defineMetric({
  id: 'unit-refund-rate',
  name: {
    'zh-CN': '退款件数占比',
    en: 'Refund rate (units)',
  },
  definition: {
    'zh-CN': '退款的件数占卖出件数的比例。',
    en: 'Units refunded divided by units ordered.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Refund Rate', 'Refunded Rate'],
  },
  unverifiedLabels: {},
  formula: 'units-refunded / items-sold',
  counting: {
    all: [
      {
        'zh-CN': '用退款的件数，除以卖出的件数。',
        en: 'Units refunded are divided by units sold.',
      },
    ],
    amazon: [
      {
        'zh-CN':
          '分母是这段时间下单的件数。有一份报告把公式印反了，照抄会超过 100 %。它的样例 23 件退 1 件，就是 4.35 %。',
        en: 'The base is units ordered in the period. One report prints the formula upside down, which would pass 100 %. Its sample, 1 of 23, is 4.35 %.',
      },
    ],
  },
  drivers: ['units-refunded', 'items-sold'],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
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
      'zh-CN': '退款件数占比，就是卖出的件数和退款的件数比一比。它数的是件，不是钱。',
      en: 'This sets the pieces refunded beside the pieces sold. It counts pieces, not money.',
    },
    like: {
      'zh-CN': '好比卖碗的老板，卖出 50 个碗，有 2 个退了钱。',
      en: 'Think of a man who sells bowls. He sells 50 and gives the money back for 2 of them.',
    },
    number: {
      value: {
        'zh-CN': '这里看{period}。每卖出 {outOf} 件，大约有 {of} 件退款。',
        en: 'Here you see pieces {period}. For every {outOf} sold, about {of} were refunded.',
      },
      withInputs: {
        'zh-CN':
          '{period}，卖出 {itemsSold} 件货。同一时间，退款的有 {unitsRefunded} 件。每卖 {outOf} 件，大约退 {of} 件。',
        en: '{period}, you sold {itemsSold} pieces in all. In the same time, {unitsRefunded} pieces were refunded. That makes about {of} to every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退的货和卖的货，往往不是同一批。这里看不出最近的货好不好。',
        en: 'The pieces refunded may be from an older batch. So we can not tell how good your newest goods are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能以前卖的货这时才退，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or older sales came back now.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是这几天卖出的件数多。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more pieces were sold these days.',
      },
    },
    step: {
      'zh-CN': '挑一件退款的货，读一读客人写的原因。',
      en: 'Pick one refunded piece. Read what the buyer gave as the reason.',
    },
    help: {
      text: {
        'zh-CN': '听客人说说收到货的那一刻，可以用“请客人来聊”（3.3.3）。',
        en: 'How did it feel to open the parcel? The card for a chat with buyers helps you ask (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '这周退的，多半是以前卖出去的。',
        en: 'What is refunded this week was mostly sold before.',
      },
      {
        'zh-CN': '别拿它和按钱算的退款率比，一个数件，一个数钱。',
        en: 'Do not set it beside a refund rate by money. One counts pieces, the other money.',
      },
    ],
  },
  examples: [
    {
      text: 'Refund Rate',
      platform: 'amazon',
    },
  ],
});
