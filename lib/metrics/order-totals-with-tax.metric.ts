import { defineMetric } from './types';

export default defineMetric({
  id: 'order-totals-with-tax',
  name: {
    'zh-CN': '订单总额（含税）',
    en: 'Total revenue (order totals with tax)',
  },
  definition: {
    'zh-CN': '订单含税总额。',
    en: 'Sum of order totals with tax.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Order Total', 'Total order value'],
  labels: {
    vendure: [
      'Total Revenue',
      'Order Total',
      'Order total value',
      'Total value',
      '总收入',
      '订单总额',
      '总额',
    ],
  },
  unverifiedLabels: {
    medusa: ['Total'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '把订单总价加起来，税和运费算在里面。订单很多时，它可能偏低，因为只加了取到的那些。',
        en: "Order totals with tax and shipping are summed. Past the server's list limit it can be too low, as only fetched orders are added.",
      },
    ],
    vendure: [
      {
        'zh-CN': '看这段时间里下的订单，按下单那天算。',
        en: 'It takes the orders placed in the range, by the day they were placed.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/lib/framework/dashboard-widget/orders-summary/index.tsx',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/plugin/config/metrics-strategies.ts',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/i18n/locales/zh_Hans.po',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/admin-ui/src/lib/static/i18n-messages/zh_Hans.json',
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
      'zh-CN': '把每张订单的总价加起来。税和运费都在里面。',
      en: 'This adds up the full price of every order. Tax and postage are inside.',
    },
    like: {
      'zh-CN': '好比买一个柜子，单子上把柜子钱、税和搬运费写成一个数。',
      en: 'You buy a cupboard. The bill shows wood, tax and carrying as one sum.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人下的订单加起来是 {value}。',
        en: 'The orders placed {period} add up to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面有税，也有运费。你自己能留下多少，从这里看不出。',
        en: 'Tax and postage are in it. We can not tell from it how much stays with you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能只是单子多了几张。',
        en: 'The page says it is {change} more than {against}. It may be chance, or just a few more orders.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能这几天下单少，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or few people ordered these days.',
      },
    },
    step: {
      'zh-CN': '挑一张订单，算一算里面有多少是税和运费。',
      en: 'Pick one order. Count how much of it is tax and postage.',
    },
    help: {
      text: {
        'zh-CN': '总数为什么变，可以请社工陪你一步步拆开看（3.2.3）。',
        en: 'Why did the sum change? You can take it apart step by step with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是净收入，税和运费还没有拿掉。',
        en: 'It is not your net income. Tax and postage are still in it.',
      },
      {
        'zh-CN': '以前那段时间没有订单时，旁边的箭头写“0 %”。那不等于没变化。',
        en: 'With no orders in the earlier time, the arrow shows “0 %”. That does not mean nothing changed.',
      },
    ],
  },
  examples: [
    {
      text: 'Total Revenue',
      platform: 'vendure',
    },
  ],
});
