import { defineMetric } from './types';

export default defineMetric({
  id: 'invoice-defect-rate',
  name: {
    'zh-CN': '发票缺陷率',
    en: 'Invoice defect rate',
  },
  definition: {
    'zh-CN': '企业订单发票缺失或迟到的占比。',
    en: 'Business orders with missing or late invoice.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['IDR'],
  labels: {
    amazon: ['Invoice Defect Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看企业买家的订单。',
        en: 'Only orders of business buyers.',
      },
    ],
    amazon: [
      {
        'zh-CN': '说的是欧洲的企业购卖家。企业买家的订单里，发票缺了或晚了的，除以订单。',
        en: 'For Amazon Business sellers in Europe: business orders with a missing or late invoice, over orders.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
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
      'zh-CN': '企业买家的订单里，发票没给或给晚了的，占多少。',
      en: 'Business buyers need an invoice. This is the part of their orders that had none or had it late.',
    },
    like: {
      'zh-CN': '好比给 20 家单位送桶装水，有 1 家到月底还没拿到票。',
      en: 'You bring water to 20 offices. At the end of the month one still has no bill.',
    },
    number: {
      value: {
        'zh-CN': '企业订单每 {outOf} 单里，大约 {of} 单发票缺了或晚了。',
        en: 'Of every {outOf} business orders, about {of} had a missing or late invoice.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能忘了开，也可能传错了地方。从这里看不出是哪种。',
        en: 'It may have been left out or put in the wrong place. From one number we can not tell what went on.',
      },
    },
    step: {
      'zh-CN': '查一查，最近一张企业订单的发票传上去没有。',
      en: 'Check if the invoice of your last business order is there.',
    },
    help: {
      text: {
        'zh-CN': '传发票的步骤，可以请人陪你“跟着做一遍”（3.1.2）。',
        en: 'How do you add an invoice? Do it once with the follow along card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '只看企业买家，普通订单不受影响。',
        en: 'It concerns only business orders.',
      },
    ],
  },
  examples: [
    {
      text: 'Invoice Defect Rate',
      platform: 'amazon',
    },
  ],
});
