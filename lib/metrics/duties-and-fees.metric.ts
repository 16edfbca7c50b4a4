import { defineMetric } from './types';

export default defineMetric({
  id: 'duties-and-fees',
  name: {
    'zh-CN': '关税及其他费用',
    en: 'Duties and additional fees',
  },
  definition: {
    'zh-CN': '向买家收的关税等费用。',
    en: 'Import duties and extra fees collected.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Duties'],
  labels: {
    shopify: ['Duties'],
  },
  unverifiedLabels: {
    shopify: ['Additional fees', '关税'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '结账时向客人收的进口关税，加上附加费用。',
        en: 'Import duties and extra fees collected from buyers.',
      },
    ],
    shopify: [
      {
        'zh-CN': '结账那一步收的才算。只有收关税的店看得到。',
        en: 'It is what was collected at checkout. Only shops that collect duties see it.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      'zh-CN': '关税及其他费用，就是结账时向客人收的进口税，还有别的费用。',
      en: 'This is import duty and other fees that buyers pay at checkout.',
    },
    like: {
      'zh-CN': '好比替河对岸的人捎东西，过桥要交钱。见面时，这份过桥钱向他一起收。',
      en: 'You carry goods over a toll bridge for a friend. When you meet, you collect the toll as well.',
    },
    number: {
      value: {
        'zh-CN': '{period}，结账时收了 {value} 关税等费用。',
        en: '{period}, {value} was collected for duty and fees.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '寄往哪里、寄什么，都会变。从这笔钱看不出卖得好坏。',
        en: 'It changes with the goods and the country. We can not tell from it how well you sell.',
      },
    },
    step: {
      'zh-CN': '看看最近一张寄到国外的单，结账时多收了哪几项。',
      en: 'Look at your last order to another country. Which fees were added at checkout?',
    },
    help: {
      text: {
        'zh-CN': '哪个国家怎么收，规则难懂，可以找人一起读（3.3.2）。',
        en: 'Each country has its own rules. Find someone in the group to read them with you (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '不收关税的店，没有这个数，空着很平常。',
        en: 'Shops that collect no duty do not see it. An empty field is normal.',
      },
    ],
  },
  examples: [
    {
      text: 'Duties',
      platform: 'shopify',
    },
  ],
});
