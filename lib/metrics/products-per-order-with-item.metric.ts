import { defineMetric } from './types';

export default defineMetric({
  id: 'products-per-order-with-item',
  name: {
    'zh-CN': '商品连带数',
    en: 'Different products per order with this product',
  },
  definition: {
    'zh-CN': '含这个商品的订单里平均有几种商品。',
    en: 'Average number of different products in orders with this product.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['连带率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是商品种类，不是件数。',
        en: 'Kinds of products are counted, not pieces.',
      },
    ],
    taobao: [
      {
        'zh-CN': '在商品页上写“连带率”。先找出含这个商品的订单，再看每单平均有几种不同的商品。',
        en: 'On product pages, it is the average number of different products in orders that contain this one.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['items-per-buyer', 'units-per-order', 'units-per-order-item'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '商品连带数，是看买了这样货的订单，里面平均有几种商品。',
      en: 'Take the orders that hold this product. This is how many different products are in them on average.',
    },
    like: {
      'zh-CN': '好比站在豆浆锅旁，看买豆浆的人，托盘里一共有几样早点。',
      en: 'Stand by the soy milk pot. Look how many kinds of food lie on the trays of those who take milk.',
    },
    number: {
      value: {
        'zh-CN': '{period}，含这样货的订单里，平均有 {value} 种商品。',
        en: '{period}, orders with this product held {value} kinds on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一起买，也可能只是顺手。一个数还看不出两样货合不合。',
        en: 'Things bought together may be just handy. From one number we can not tell if they fit each other.',
      },
    },
    step: {
      'zh-CN': '打开一张有这样货的订单，记下还买了哪几样。',
      en: 'Open an order with this product. Note what else was bought.',
    },
    help: {
      text: {
        'zh-CN': '想找出爱一起出门的几样货，可以和小组看“常常一起买”（3.4.3）。',
        en: 'Want to find goods that like to leave home together? The group has a card for it (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '同一个名字有时指平均每人买几件。看清楚页面写的是哪一个。',
        en: 'The same name may also mean pieces per person. See which one your page means.',
      },
      {
        'zh-CN': '同一种货买五件，还是只算一种。',
        en: 'Five pieces of one product are still one kind.',
      },
    ],
  },
  examples: [
    {
      text: '连带率',
      platform: 'taobao',
    },
  ],
});
