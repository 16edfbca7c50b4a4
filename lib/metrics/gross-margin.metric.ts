import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-margin',
  name: {
    'zh-CN': '毛利率',
    en: 'Gross margin',
  },
  definition: {
    'zh-CN': '毛利占销售额的比例。',
    en: 'Gross profit divided by net sales.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Gross margin'],
  },
  formula: 'gross-profit / net-sales',
  counting: {
    all: [
      {
        'zh-CN': '卖货的钱减进货的钱，再除以卖货的钱。这是商家自己的账，平台没有进价，除非你填过。',
        en: 'It is sales minus the cost of goods, over sales. It comes from your own books; platforms know no cost unless you typed it in.',
      },
    ],
    shopify: [
      {
        'zh-CN': '只拿记了成本的商品来算，除以这些商品的净销售额。',
        en: 'It divides by the net sales of products with a recorded cost.',
      },
    ],
  },
  drivers: ['avg-item-price', 'cost-of-goods-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
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
      'zh-CN': '毛利率，就是卖 100 元货，扣掉进货的钱，还留几元。',
      en: 'This is how much of each 100 yuan of sales is left after the cost of the goods.',
    },
    like: {
      'zh-CN': '好比包子铺卖了 100 元，面和肉用掉 60 元，留下 40 元。',
      en: 'A bun shop sells for 100 yuan. Flour and meat cost 60, so 40 are left.',
    },
    number: {
      value: {
        'zh-CN': '每卖 {outOfMoney}，扣掉货钱，大约留下 {ofMoney}。',
        en: 'Of every {outOfMoney} sold, about {ofMoney} is left after the goods.',
      },
      withInputs: {
        'zh-CN':
          '{period}，卖了 {netSales}。扣掉货钱，留下 {grossProfit}。也就是每 {outOfMoney} 留 {ofMoney}。',
        en: '{period}, goods sold for {netSales}. After their cost, {grossProfit} was left. So about {ofMoney} of every {outOfMoney} stays.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '留得多、卖得少，到手也未必多。只看占比，看不出留下多少钱。',
        en: 'A large share of few sales can be a small sum. From the share we can not tell how much money that is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是卖的货不一样了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. You may have sold other goods, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能进货的钱涨了一点，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or goods cost a little more.',
      },
    },
    step: {
      'zh-CN': '找一件还没填进价的货，查一查进货单。',
      en: 'Find an item without a cost. Check the bill you got for it.',
    },
    help: {
      text: {
        'zh-CN': '进价涨 1 元会怎样，可以在“如果变一变”里试（3.2.3）。',
        en: 'What if goods cost 1 yuan more? Try it on the what-if card (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '没填进价的货会被漏掉，这个数就不全。',
        en: 'Items without a cost are left out, so the number has gaps.',
      },
      {
        'zh-CN': '占比高、卖得少，可能还没有占比低、卖得多的赚得多。',
        en: 'A high share of few sales may earn less than a low share of many.',
      },
    ],
  },
  examples: [],
});
