import { defineMetric } from './types';

export default defineMetric({
  id: 'cart-to-pay-rate',
  name: {
    'zh-CN': '加购-成交率',
    en: 'Cart-to-purchase rate',
  },
  definition: {
    'zh-CN': '加购的人里有多少人买了。',
    en: 'People who bought divided by people who added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: ['加购支付转化率', '加购-下单转化率', '加购→成交率'],
  labels: {
    jd: ['加购→成交率', '加购-下单转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / cart-users',
  notes: {
    all: [
      'People who bought / people who added to cart in the period; cross-day purchases distort it.',
    ],
  },
  notesZh: ['两个人数都看同一段时间'],
  pitfalls: [],
  pitfallsZh: ['今天加购明天才买，会让它偏低'],
  drivers: ['buyers', 'cart-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '加购→成交率',
      platform: 'jd',
    },
  ],
});
