import { defineMetric } from './types';

export default defineMetric({
  id: 'customer-lifetime-spend',
  name: {
    'zh-CN': '客户累计消费',
    en: 'Average lifetime spend',
  },
  definition: {
    'zh-CN': '顾客到现在平均花了多少钱。',
    en: 'Average total money a customer has spent so far.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: ['LTV', 'CLV', 'Total spend'],
  labels: {
    woocommerce: ['Average lifetime spend', 'Total spend'],
  },
  unverifiedLabels: {
    shopify: ['Amount spent'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算过去花的钱，按客人平均。',
        en: 'Only money already spent is counted, as an average over customers.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '在客户页上，把名单里各位花过的总数加起来，再除以人数。',
        en: 'On the customer page, it is the mean of total spend over the customers in the list.',
      },
    ],
  },
  drivers: ['orders-per-customer', 'avg-order-value'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/customers/table.js',
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
      'zh-CN': '一位客人从头到今天，平均在店里花过多少钱。',
      en: 'This is what one customer has spent in your shop so far, from the first day on, as an average.',
    },
    like: {
      'zh-CN': '好比老理发店的账本，每位熟客一页。把各页付过的钱加起来，再按人分。',
      en: 'Think of an old barber with one page for each guest. Add up what every page says, then share it by guests.',
    },
    number: {
      value: {
        'zh-CN': '按页面上的数，一位客人到现在平均花过 {value}。',
        en: 'By the number on the page, one customer has spent {value} so far.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的客人刚来，有的来了几年。混在一起平均，还看不出好坏。',
        en: 'Some customers are new and some have come for years. From such a mix we can not tell if it is good or bad.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。可能有人来得多了，或一次买得多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. People may come more often or buy more at once, or it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。刚来的客人还没买几回，就会这样，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. New customers have not bought much yet, and that alone can do it. Chance may be in it too.',
      },
    },
    step: {
      'zh-CN': '挑花钱最多的 3 位客人，写下他们常买哪几样。',
      en: 'Pick the 3 customers who spent the most. Write down what they like to buy.',
    },
    help: {
      text: {
        'zh-CN': '想替自己的店算算这笔账，可以看“一位老客值多少”（3.4.3）。',
        en: 'Want to work this out for your own shop? See the card on what a regular is worth (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它说的是已经花掉的钱，不是预测以后会花多少。',
        en: 'It is money already spent. It does not say what people will spend later.',
      },
      {
        'zh-CN': '页面上换了筛选，算进来的客人变了，这个数也会变。',
        en: 'If you change the filter on the page, other customers are counted and the number moves.',
      },
    ],
  },
  examples: [
    {
      text: 'Average lifetime spend',
      platform: 'woocommerce',
    },
  ],
});
