import { defineMetric } from './types';

export default defineMetric({
  id: 'order-defect-rate',
  name: {
    'zh-CN': '订单缺陷率（ODR）',
    en: 'Order defect rate',
  },
  definition: {
    'zh-CN': '有问题的订单占全部订单的比例。',
    en: 'Share of orders with at least one defect.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['ODR'],
  labels: {
    amazon: ['Order Defect Rate', 'ODR'],
  },
  unverifiedLabels: {
    amazon: ['订单缺陷率'],
  },
  formula: null,
  notes: {
    amazon: [
      'Amazon: orders with at least one defect over all orders in a 60-day window',
      'Shown apart for seller-fulfilled and FBA orders',
    ],
    all: [
      'Defects: negative feedback, A-to-z claims that were not denied, credit card chargebacks',
      'An order with two defects counts once',
    ],
  },
  notesZh: ['看60天', '差评、索赔、拒付都算'],
  pitfalls: [
    'With few orders one bad order breaks the limit',
    'Product star reviews are not seller feedback and do not count here',
  ],
  pitfallsZh: ['一单有几个问题也只算一单', '订单少时一单就超线'],
  drivers: ['seller-negative-feedback-rate', 'a-to-z-claims'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: 'Must stay under 1 %; above it the account may be deactivated',
      asOf: 'undated, consistent over sources up to 2024',
      source: 'https://www.ecommanagers.com/what-is-amazon-account-health/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.ecommanagers.com/what-is-amazon-account-health/',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ae/gp/help/external/G200205250?language=en_AE&ref=efph_G200205250_cont_521',
    },
    {
      kind: 'url',
      at: 'https://systems2scale.co.uk/blog/AccountHealth',
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
      text: 'Order Defect Rate',
      platform: 'amazon',
    },
  ],
});
