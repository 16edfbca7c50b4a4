import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-item-price',
  name: {
    'zh-CN': '件单价',
    en: 'Average price per piece',
  },
  definition: {
    'zh-CN': '平均每件商品卖多少钱。',
    en: 'Money per piece sold.',
  },
  category: 'sales',
  unit: 'money',
  base: 'piece',
  better: 'depends',
  aliases: ['件均价', 'ASP', '平均售价'],
  labels: {
    douyin: ['件单价'],
    jd: ['件单价'],
    amazon: ['Average Selling Price', 'Average Selling Price - B2B'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount / items-sold',
  formulaByPlatform: {
    amazon: 'ordered-product-sales / items-sold',
  },
  counting: {
    all: [
      {
        'zh-CN': '成交的钱，除以卖出的件数。',
        en: 'Money from sales, over pieces sold.',
      },
    ],
    amazon: [
      {
        'zh-CN': '已订购商品的销售额，除以已订购的件数。',
        en: 'Ordered product sales, over units ordered.',
      },
    ],
  },
  drivers: ['discounts-amount'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'url',
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
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
      'zh-CN': '卖出的货，平均一件多少钱。',
      en: 'This is what one sold piece brought on average.',
    },
    like: {
      'zh-CN': '好比一筐果子有贵有便宜，卖完一算，一个合 2 元。',
      en: 'A basket has cheap fruit and costly fruit. When all is sold, one piece comes to 2 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每件平均卖了 {value}。',
        en: '{period}, one piece sold for {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，付款有 {paidAmount}。卖出 {itemsSold} 件，平均一件 {value}。',
        en: '{period}, {paidAmount} was paid. With {itemsSold} pieces sold, one was {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '贵货便宜货卖多卖少，都会动它。看不出你有没有改过价。',
        en: 'A new mix of cheap and costly goods moves it. We can not tell from it if a price was changed.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。贵一点的货卖得多就会这样，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Costlier goods may have sold more, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是便宜货卖得好，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Cheaper goods may have sold well, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下卖得最多的三件货，各标多少钱。',
      en: 'Write down your three best sellers with their prices.',
    },
    help: {
      text: {
        'zh-CN': '想看看别家怎么搭着卖，可以看“看看别人怎么卖”（3.2.2）。',
        en: 'How do others mix what they sell? See “看看别人怎么卖” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '便宜的货卖得好，它会降，价没有动也一样。',
        en: 'It falls when cheap goods sell well, even with no price changed.',
      },
    ],
  },
  examples: [
    {
      text: '件单价',
      platform: 'douyin',
    },
    {
      text: '件单价',
      platform: 'jd',
    },
  ],
});
