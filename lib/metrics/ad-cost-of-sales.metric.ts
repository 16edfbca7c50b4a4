import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-of-sales',
  name: {
    'zh-CN': '广告成本销售比（ACOS）',
    en: 'Advertising cost of sales',
  },
  definition: {
    'zh-CN': '广告费占广告成交额的比例。',
    en: 'Ad spend divided by ad sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['ACOS', 'ACoS', 'CIR'],
  labels: {
    amazon: ['ACOS', 'ACoS'],
    shopee: ['ACOS', 'CIR'],
  },
  unverifiedLabels: {
    temu: ['ACOS'],
    amazon: ['广告投入产出比 (ACOS)'],
  },
  formula: 'ad-spend / ad-sales',
  counting: {
    all: [
      {
        'zh-CN': '广告费除以广告成交额。把投入产出倒过来，就是它。',
        en: 'Ad spend divided by ad sales. It is one divided by the return on ads.',
      },
    ],
    shopee: [
      {
        'zh-CN': 'Shopee 的旧页面把它叫作“CIR”。',
        en: 'Older Shopee pages call it “CIR”.',
      },
    ],
  },
  drivers: ['ad-cost-per-click', 'ad-cvr', 'avg-item-price'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'activity-cost-ratio',
    'ad-cost-ratio',
    'expense-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      'zh-CN': '广告带来每 100 元买卖，广告费占几元，就是广告成本销售比（ACOS）。',
      en: 'Of each 100 yuan of ad sales, this part went to the ads.',
    },
    like: {
      'zh-CN': '好比渡船送来的客人吃了 100 元的鱼，饭馆付给船家 15 元。',
      en: 'Guests who come by ferry eat fish for 100 yuan. The inn pays the ferryman 15.',
    },
    number: {
      value: {
        'zh-CN': '{period}的买卖，只算广告带来的。每卖 {outOfMoney}，广告费大约 {ofMoney}。',
        en: 'This looks only at ad sales {period}. Each {outOfMoney} of them took about {ofMoney} of ads.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告一共卖了 {adSales}。花了 {adSpend}。每卖 {outOfMoney}，大约花 {ofMoney}。',
        en: '{period}, sales from ads came to {adSales}. They cost {adSpend}. For {outOfMoney} of sales, that is about {ofMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '要和你广告前的利润率比。自己的数没算出来，就看不出赚没赚。',
        en: 'Hold it against your own margin before ads. Without that, we can not tell if you earn.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。点一下变贵或单少都会这样，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Dearer clicks or fewer orders do this, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能更省了，也可能投得少，还可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be thrift or less advertising, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下卖 100 元货，广告前能留几元，放在旁边比。',
      en: 'Write down what 100 yuan of sales leave you before ads.',
    },
    help: {
      text: {
        'zh-CN': '想知道自己的线在哪里，可以找社工做一遍“保本计算”（3.1.1）。',
        en: 'Where is your own line? Find it with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它越低，花得越省，和“ROAS”正好反着看。',
        en: 'Here lower means cheaper. It is the opposite of “ROAS”.',
      },
      {
        'zh-CN': '100 元里只留 20 元，广告却用 25 元，就亏了。',
        en: 'If 20 of 100 yuan stay and ads take 25, money is lost.',
      },
      {
        'zh-CN': '太低，也可能是广告放得太少。',
        en: 'Very low may also mean very little advertising.',
      },
    ],
  },
  examples: [
    {
      text: 'ACOS',
      platform: 'amazon',
    },
    {
      text: 'ACOS',
      platform: 'shopee',
    },
  ],
});
