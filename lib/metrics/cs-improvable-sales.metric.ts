import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-improvable-sales',
  name: {
    'zh-CN': '客服可提升销售额',
    en: 'Sales customer service could add',
  },
  definition: {
    'zh-CN': '平台估计客服还能多卖的钱。',
    en: "Platform's estimate of sales that service could add.",
  },
  category: 'service',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    pinduoduo: ['客服可提升销售额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '这是平台的估计，不是收入。',
        en: 'It is an estimate by the platform and not earned money.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '客服可提升销售额，是平台替你估的：客服再改进，还能多卖多少钱。',
      en: 'The platform guesses how much more you could sell with better chat service. This is the guess.',
    },
    like: {
      'zh-CN': '好比老街坊看着摊子说：招呼再勤些，还能多卖 50 元。',
      en: 'An old neighbour looks at your stall. With more hellos, she says, you could sell for 50 yuan more.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台估的是 {value}。这笔钱还没有发生。',
        en: '{period}, the platform put its guess at {value}. No one has paid this money.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它是估出来的。准不准，现在还看不出来。',
        en: 'It is a guess. How good a guess it is we can not tell.',
      },
    },
    step: {
      'zh-CN': '想一想，哪句常被问的话可以先写在页面上。',
      en: 'Think of one common question you could answer on the page itself.',
    },
    help: {
      text: {
        'zh-CN': '平台为什么这么估，可以带着问题看“为什么会这样”（3.2.1）。',
        en: 'Why does the platform guess so? Take your question to the card that asks why (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '别把它加进成交金额，钱还没到手。',
        en: 'Never add it to your sales. The money has not come in.',
      },
    ],
  },
  examples: [
    {
      text: '客服可提升销售额',
      platform: 'pinduoduo',
    },
  ],
});
