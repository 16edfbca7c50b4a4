import { defineMetric } from './types';

export default defineMetric({
  id: 'order-defect-rate',
  name: {
    'zh-CN': '订单缺陷率（ODR）',
    en: 'Order defect rate',
  },
  definition: {
    'zh-CN': '有问题的订单占全部订单的比例。',
    en: 'Share of orders with at least one defect.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['ODR'],
  labels: {
    amazon: ['Order Defect Rate', 'ODR'],
  },
  unverifiedLabels: {
    amazon: ['订单缺陷率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '差评、没被驳回的交易保障索赔、信用卡拒付，这三样算问题。一单有两样，也只算一次。',
        en: 'Three things are defects: bad feedback, A-to-z claims that were not denied, and credit card chargebacks. An order with two counts once.',
      },
    ],
    amazon: [
      {
        'zh-CN': '看 60 天：至少有一个问题的订单，除以全部订单。',
        en: 'Orders with at least one defect, over all orders, in 60 days.',
      },
      {
        'zh-CN': '卖家自己发货的，和亚马逊代发的（FBA），分开显示。',
        en: 'Orders you ship and orders shipped by Amazon (FBA) are shown apart.',
      },
    ],
  },
  drivers: ['seller-negative-feedback-rate', 'a-to-z-claims'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN':
          '亚马逊：要在 1 % 以下，高了账户可能被停用。（没有写日期，到 2024 年的资料说法一致）',
        en: 'Amazon: it needs to stay under 1 %; above that the account may be switched off. (No date given; sources up to 2024 agree)',
      },
      asOf: 'undated, consistent over sources up to 2024',
      source: 'https://www.ecommanagers.com/what-is-amazon-account-health/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.ecommanagers.com/what-is-amazon-account-health/',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ae/gp/help/external/G200205250?language=en_AE&ref=efph_G200205250_cont_521',
    },
    {
      kind: 'url',
      at: 'https://systems2scale.co.uk/blog/AccountHealth',
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
      'zh-CN':
        '订单缺陷率（ODR），看的是全部订单。出了差评、索赔或拒付的，占多少。拒付，就是刷卡付的钱又被要了回去。',
      en: 'Of all orders, this is the share with bad feedback, a claim or a card payment taken back.',
    },
    like: {
      'zh-CN': '好比 100 桌酒席，有一桌菜凉了又少了筷子，还是算 1 桌。',
      en: 'At a feast of 100 tables, one gets cold soup and no chopsticks. That is still one table.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单出了差评、索赔或拒付。',
        en: 'Of every {outOf} orders, about {of} had such trouble.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '单子少的店，一单就很显眼。长日子里怎样，它还看不出来。',
        en: 'In a small shop one order stands out. How you do over a long time we can not tell from this.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是一两位客人的事，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. One or two buyers may be behind it, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有旧的一单过了 60 天，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. An old case may be past its 60 days, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数，这些天里差评、索赔、拒付各有几件。',
      en: 'Count how many were bad feedback, how many were claims, how many were payments undone.',
    },
    help: {
      text: {
        'zh-CN': '平台的线看不懂，可以填“规则困难单”一起问（3.3.2）。',
        en: 'Is the line of the platform hard to grasp? Ask about it with the rule trouble sheet (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '一单有几个问题，也只算一单。',
        en: 'An order with more than one problem still counts once.',
      },
      {
        'zh-CN': '商品下面的星级评价，算不到这里来。',
        en: 'Stars under a product are not seller feedback. They do not count here.',
      },
      {
        'zh-CN': '订单少时，一单就可能超线。',
        en: 'With few orders, a single bad one can go past the limit.',
      },
    ],
  },
  examples: [
    {
      text: 'Order Defect Rate',
      platform: 'amazon',
    },
  ],
});
