import { defineMetric } from './types';

export default defineMetric({
  id: 'item-revenue',
  name: {
    'zh-CN': '商品收入',
    en: 'Item revenue',
  },
  definition: {
    'zh-CN': '商品单价乘数量减退款。',
    en: 'Price times quantity less refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Item revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件算钱：商品单价乘数量，减退款。',
        en: 'It goes by piece: product price times quantity, less refunds.',
      },
    ],
    ga4: [
      {
        'zh-CN': '税和运费都不含，所以各商品加起来，可能低于购买收入。',
        en: 'Tax and shipping are out, so all items together may stay below the purchase revenue.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      'zh-CN': '商品收入，就是单价乘数量，再减去退款。税和运费不在里面。',
      en: 'This is price times number of pieces, less refunds. Tax and postage are left out.',
    },
    like: {
      'zh-CN': '好比瓜摊的秤：几元一斤，称了几斤，只记瓜钱。送瓜的车钱另放。',
      en: 'A melon seller notes price times weight and nothing more. The money for the cart lies in another box.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商品本身带来 {value}。',
        en: '{period}, the goods alone brought {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这里只有货的钱。进货花了多少不知道，所以看不出赚没赚。',
        en: 'It holds only the money for goods. What you paid for them is not known, so we can not tell if you earned.',
      },
    },
    step: {
      'zh-CN': '挑卖得最多的一样货，用单价乘件数算一遍。',
      en: 'Pick your best seller. Work out its price times its pieces.',
    },
    help: {
      text: {
        'zh-CN': '想知道卖一件能留下多少，可以看“保本计算”（3.1.1）。',
        en: 'Want to know what one sale leaves you? See the break-even card (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '购买收入里有运费时，它会比那个数低。两个都没有错。',
        en: 'When the purchase money includes postage, this one is lower. Neither of them is wrong.',
      },
    ],
  },
  examples: [
    {
      text: 'Item revenue',
      platform: 'ga4',
    },
  ],
});
