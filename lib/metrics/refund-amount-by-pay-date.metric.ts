import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-amount-by-pay-date',
  name: {
    'zh-CN': '退款金额（支付时间）',
    en: 'Refund amount by payment date',
  },
  definition: {
    'zh-CN': '这段时间付款的订单里退掉的钱。',
    en: 'Refunds of orders that were paid in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['退款金额（支付日）', '成交退款金额（支付时间）'],
  labels: {
    douyin: ['退款金额（支付时间）', '成交退款金额（支付时间）'],
    kuaishou: ['退款金额（支付日）'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '这段时间付款的订单，退掉的钱都记在这里。之后几天还会增加。',
        en: 'Refunds of the orders paid in the period. It keeps growing for days after.',
      },
    ],
    douyin: [
      {
        'zh-CN': '首页这一列可以换，按付款时间或按退款时间。先看选的是哪一个。',
        en: 'On the home page, this column has a menu: by payment time or by refund time. See first which is chosen.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['refund-amount'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 69028269400',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '这段时间付款的单子，后来退掉了多少钱。它跟着付款那天走。',
      en: 'Take the orders paid in this time. This is how much of their money was refunded since.',
    },
    like: {
      'zh-CN': '好比把这周开的收条放一叠。往后有人来退，就记回这叠上，现在记了 80 元。',
      en: 'You keep the receipts of one week together. Each later refund is noted on that pile: 80 yuan so far.',
    },
    number: {
      value: {
        'zh-CN': '{period}付款的单子，到现在退了 {value}。',
        en: 'Of orders paid {period}, {value} has been refunded so far.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '日子越近，退款越没到齐。现在看不出最后会退多少。',
        en: 'The closer the days, the fewer refunds are in. We can not tell now where it will end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。过的日子越久，数就越全，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Older days are more complete, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，后面也许还会补上来。',
        en: 'The page says it is {change} less than {against}. It may be chance, and more may follow.',
      },
    },
    step: {
      'zh-CN': '记下昨天那一栏的数，两周后对照。',
      en: 'Write down the number for yesterday. Look at it again in two weeks.',
    },
    help: {
      text: {
        'zh-CN': '两种退款金额分不清，可以在“温习一下”里对照（3.2.3）。',
        en: 'Two kinds of refund sums? Compare them in “温习一下” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '昨天的数看着小，是因为客人还没来得及退。',
        en: "Yesterday's number looks small, as buyers have had no time to return things yet.",
      },
    ],
  },
  examples: [
    {
      text: '退款金额（支付时间）',
      platform: 'douyin',
    },
    {
      text: '退款金额（支付日）',
      platform: 'kuaishou',
    },
  ],
});
