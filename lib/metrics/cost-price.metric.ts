import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-price',
  name: {
    'zh-CN': '成本',
    en: 'Cost of goods',
  },
  definition: {
    'zh-CN': '每件货的进货成本。',
    en: 'Cost of one piece, typed in by the seller.',
  },
  category: 'finance',
  unit: 'money',
  base: 'piece',
  better: 'lower',
  aliases: ['成本价', '采购成本'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '按一件货算，进货花的钱，由商家自己填。没有它，哪个页面都算不出利润。',
        en: 'It is the cost of one piece, typed in by the seller. Without it no page can show profit.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['cost-of-goods-sold'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '成本，就是一件货进来时花的钱，要你自己填进去。',
      en: 'This is what one piece cost you to buy. You type it in yourself.',
    },
    like: {
      'zh-CN': '好比卖西瓜的人，在每个瓜上贴张小纸，写着收来时花了多少钱。',
      en: 'A melon seller sticks a note on each melon. It says what he paid the farmer for it.',
    },
    number: {
      value: {
        'zh-CN': '页面上记着，一件的成本是 {value}。',
        en: 'The page notes a cost of {value} for one piece.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '填的是哪一批的进价，页面不知道。只看它，看不出卖一件剩多少。',
        en: 'The page does not know from which batch it comes. Alone, we can not tell what a sale leaves you.',
      },
    },
    step: {
      'zh-CN': '挑卖得最多的一件货，算一算最近一批的进价。',
      en: 'Take the item you sell most. Work out what a piece of the last batch cost.',
    },
    help: {
      text: {
        'zh-CN': '填好进价，就能在“保本计算”里往下走（3.1.1）。',
        en: 'With the cost filled in, you can go on with the break-even sheet (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '没填，页面就算不出利润。',
        en: 'If it is left blank, no page can show a profit.',
      },
    ],
  },
  examples: [],
});
