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
  notes: {
    shopify: ['Shopify: import duties and extra fees collected at checkout'],
  },
  notesZh: ['结账时收的'],
  pitfalls: ['Only shops that collect duties see it'],
  pitfallsZh: ['不收关税的店没有这个数'],
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
  examples: [
    {
      text: 'Duties',
      platform: 'shopify',
    },
  ],
});
