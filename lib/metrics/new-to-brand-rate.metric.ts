import { defineMetric } from './types';

export default defineMetric({
  id: 'new-to-brand-rate',
  name: {
    'zh-CN': '品牌新客订单占比',
    en: '% of orders new-to-brand',
  },
  definition: {
    'zh-CN': '广告订单里品牌新客的占比。',
    en: 'Share of ad orders that are new to the brand.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'order',
  better: 'depends',
  aliases: ['% of orders NTB'],
  labels: {
    amazon: ['% of orders NTB'],
  },
  unverifiedLabels: {
    amazon: ['% of orders new-to-brand'],
  },
  formula: 'new-to-brand-orders / ad-orders',
  counting: {
    all: [
      {
        'zh-CN': '品牌新客订单除以广告订单，按订单算。',
        en: 'New-to-brand orders divided by ad orders. It goes by orders.',
      },
    ],
    amazon: [
      {
        'zh-CN': '这是亚马逊广告里的数。',
        en: 'This is a figure of Amazon Ads.',
      },
    ],
  },
  drivers: ['new-to-brand-orders'],
  seeAlso: ['new-buyer-share', 'new-customer-order-share'],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
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
      'zh-CN': '品牌新客订单占比，就是广告带来的单里，品牌的新客下的占多少。',
      en: 'Of all orders from ads, this part is from shoppers new to the brand.',
    },
    like: {
      'zh-CN': '好比理发店，看招牌来的有 100 单。其中 40 单的客人，一年没坐过这把椅子。',
      en: 'A barber gets 100 jobs through his sign. In 40 of them, the guest had not sat in his chair for a year.',
    },
    number: {
      value: {
        'zh-CN': '{period}的广告订单，有新客也有老客。每 {outOf} 单，大约 {of} 单是新客下的。',
        en: 'This looks at who ordered through ads {period}. Of {outOf} orders, about {of} were new to the brand.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告带来 {adOrders} 单。新客下的有 {newToBrandOrders} 单。每 {outOf} 单里，大约 {of} 单。',
        en: '{period}, ads led to {adOrders} orders. Of these, {newToBrandOrders} were new to the brand. So it is about {of} in {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新客多有好处，老客多也有好处。光看比例，看不出店好不好。',
        en: 'New faces are good, and so are regulars. From the share we can not tell how the shop does.',
      },
      fewPeople: {
        'zh-CN':
          '广告订单还少，多一单就差不少。{outOf} 单里，可能有 {low} 到 {high} 单是新客。现在还看不出什么。',
        en: 'Ad orders are few, so one more shifts it a lot. It may be {low} to {high} of {outOf} orders. That is too few to say much.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。新面孔多了不分好坏，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More new faces are not good or bad in itself, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能老客多了，也可能是碰巧，不算坏事。',
        en: 'The page says it is {change} lower than {against}. There may be more regulars, which is not bad, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '想一想，新客和老客，你更想先照顾哪边。',
      en: 'Think which you want to care for first, new or old buyers.',
    },
    help: {
      text: {
        'zh-CN': '先照顾哪边，可以写到“一页计划”里（3.2.2）。',
        en: 'New or old first? Put it in your card “One-page plan” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '老客多的店，这个数会低，这不是坏事。',
        en: 'In a shop with loyal buyers it is low. That is not bad.',
      },
    ],
  },
  examples: [
    {
      text: '% of orders NTB',
      platform: 'amazon',
    },
  ],
});
