import { defineMetric } from './types';

export default defineMetric({
  id: 'stock-total',
  name: {
    'zh-CN': '总库存',
    en: 'Stock',
  },
  definition: {
    'zh-CN': '现在还能卖的库存件数。',
    en: 'Pieces available to sell.',
  },
  category: 'product',
  unit: 'count',
  base: 'piece',
  better: 'depends',
  aliases: ['库存', 'Quantity available', 'Inventory', '库存数量'],
  labels: {
    douyin: ['总库存'],
    pinduoduo: ['总库存'],
    kuaishou: ['总库存'],
    wechat: ['库存'],
    shopee: ['Stock'],
    ebay: ['Quantity available'],
  },
  unverifiedLabels: {
    woocommerce: ['Stock'],
    'tiktok-shop': ['Quantity'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是还能卖的件数。待付款占用的，可能算也可能不算。',
        en: 'It is the pieces available to sell. Pieces reserved for unpaid orders may or may not be in it.',
      },
    ],
    wechat: [
      {
        'zh-CN': '同一个格子里还写着“待付款库存”，那是已经有人留着的。',
        en: 'The same cell also shows the pieces reserved by orders that wait for payment.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
    },
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'recall',
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
      'zh-CN': '现在还能卖的货，一共有多少件。',
      en: 'This is how many pieces you still have to sell at this moment.',
    },
    like: {
      'zh-CN': '好比米店老板走进后屋，数一数还有几袋米没卖。',
      en: 'The owner of a rice shop goes to the back room. She counts the bags that are left.',
    },
    number: {
      value: {
        'zh-CN': '现在还有 {value} 件能卖。',
        en: 'The number of pieces left to sell is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '件数多，能卖很久。件数少，可能快要补货。哪种好，光看一个数看不出。',
        en: 'Many pieces last long, and few may soon need new supply. This number alone can not tell which is better for you.',
      },
    },
    step: {
      'zh-CN': '挑一样货，数一数架上的件数和页面一样不一样。',
      en: 'Choose one product. Count it on the shelf next to the number on the page.',
    },
    help: {
      text: {
        'zh-CN': '清点太费时？可以看看“免费和便宜的工具”（3.1.3）。',
        en: 'Does counting take too long? See the card on free and cheap tools (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '有人下了单还没付钱，他留着的那件，可能算在里面，也可能没算。',
        en: 'A piece held for an unpaid order may be inside this number or outside it.',
      },
      {
        'zh-CN': '它说的是此刻，选别的日期也一样。',
        en: 'It is about this moment, whatever date you pick.',
      },
    ],
  },
  examples: [
    {
      text: '总库存',
      platform: 'douyin',
    },
    {
      text: '总库存',
      platform: 'pinduoduo',
    },
  ],
});
