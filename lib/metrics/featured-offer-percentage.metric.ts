import { defineMetric } from './types';

export default defineMetric({
  id: 'featured-offer-percentage',
  name: {
    'zh-CN': '推荐报价（购物车）赢得率',
    en: 'Featured Offer (Buy Box) percentage',
  },
  definition: {
    'zh-CN': '购物按钮属于自己的浏览占比。',
    en: 'Share of page views on which the buy button was yours.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['Buy Box %', 'Buy Box Percentage', 'BBP', '购物车占比'],
  labels: {
    amazon: ['Featured Offer Percentage', 'Buy Box Percentage', '购买按钮赢得率'],
  },
  unverifiedLabels: {
    amazon: ['Featured Offer (Buy Box) Percentage', 'Buy box page views'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '浏览商品页时，购买按钮归你的占多少。缺货、别家更优、不合资格，都会低于百分之百。',
        en: 'The share of page views on which the buy button was yours. Being out of stock or a preferred rival takes it below 100 %.',
      },
      {
        'zh-CN': '二手这类货没有资格拿按钮，也会让它变低。',
        en: 'Offers that are not eligible, such as used items, keep it below 100 % too.',
      },
    ],
    amazon: [
      {
        'zh-CN':
          '以前叫 Buy Box，后来叫 Featured Offer，两个都在用。有多个款式的商品，另有归到款式的列。',
        en: 'Buy Box was renamed Featured Offer, and both names are still in use. Attributed variants of the column exist for variation families.',
      },
    ],
  },
  drivers: ['avg-item-price', 'in-stock-rate', 'order-defect-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'url',
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      'zh-CN': '“推荐报价赢得率”，看商品页被看时，购买按钮归谁。归你的次数，占全部浏览多少？',
      en: 'When the product page is viewed, one seller owns the buy button. This is the share of views on which it was you.',
    },
    like: {
      'zh-CN': '好比几家合用一个摊，牌子轮着挂。客人看了 10 次，有 7 次挂的是你的牌。',
      en: 'Several sellers share one stand and one name board. Guests look ten times, and seven times your name is on it.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的浏览。每 {outOf} 次里，按钮归你的约有 {of} 次。',
        en: 'Think of the page views {period}. On about {of} of every {outOf}, the button was yours.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '缺货，或者别家更合适，都会让它变少。光看它，看不出是哪一个。',
        en: 'You may be out of stock, or another offer may be preferred. We can not tell from it which it was.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能你的货补上了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or your stock is back.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，看看是不是有几天缺货。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Were you out of stock for some days?',
      },
    },
    step: {
      'zh-CN': '看一看，按钮没归你的那几天有没有货。',
      en: 'Look at the days when the button was not yours. Did you have stock?',
    },
    help: {
      text: {
        'zh-CN': '想读懂按钮归谁的规矩，可以查“这条规则在说什么”（3.3.2）。',
        en: 'Who gets the button, and why? The card on what a rule says helps you read it (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '这里数浏览的次数。不是时间，也不是库存。',
        en: 'What counts is page views. It is neither a share of time nor your stock level.',
      },
      {
        'zh-CN': '不合资格的货，比如二手的，拿不到这个按钮。',
        en: 'Some offers, such as used goods, can not get the button at all.',
      },
    ],
  },
  examples: [
    {
      text: 'Featured Offer Percentage',
      platform: 'amazon',
    },
  ],
});
