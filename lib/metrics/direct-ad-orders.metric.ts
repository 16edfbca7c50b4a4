import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-orders',
  name: {
    'zh-CN': '直接成交笔数',
    en: 'Direct ad orders',
  },
  definition: {
    'zh-CN': '点广告后买了这个商品的订单数。',
    en: 'Ad orders of the advertised product itself.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直接成交笔数'],
    pinduoduo: ['直接成交笔数'],
    shopee: ['Direct Orders'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点了广告后，买被推广的那件商品的订单。',
        en: 'Ad orders of the advertised product itself.',
      },
    ],
    shopee: [
      {
        'zh-CN': '看点击后 7 天，数下了的单，或确认了的单。',
        en: 'It looks at 7 days after the click and counts placed or confirmed orders.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
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
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
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
      'zh-CN': '直接成交笔数，就是点了广告，买的就是广告里那件货，这样的有几单。',
      en: 'These are orders in which people clicked the ad and bought that very item.',
    },
    like: {
      'zh-CN': '好比橱窗里挂着红棉袄，进门就买这一件的，开一张票记一笔。',
      en: 'A red coat hangs in the window. Each slip for that coat is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告里那件货卖了 {value} 单。',
        en: '{period}, the item in the ad got {value} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人点了它却买了别的，不在这里。整个广告好不好，看不出。',
        en: 'Some clicked it and bought another thing, which is not in here. So we can not tell how the whole ad did.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能更多人一眼看中，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More may have liked it at first sight, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能改买店里别的了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. People may have picked another item, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '试着用一句话，说出广告里那件货最实在的好处。',
      en: 'Try to name the best true point of that item in one line.',
    },
    help: {
      text: {
        'zh-CN': '好处不知怎么说，可以看“我们这里有什么”（3.4.2）。',
        en: 'What is good about your goods? See the card “What we have here” (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它是“总成交笔数”里的一部分，别再加一遍。',
        en: 'It is a part of “总成交笔数”. It needs no adding up.',
      },
    ],
  },
  examples: [
    {
      text: '直接成交笔数',
      platform: 'taobao',
    },
    {
      text: '直接成交笔数',
      platform: 'pinduoduo',
    },
  ],
});
