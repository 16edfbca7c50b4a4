import { defineMetric } from './types';

export default defineMetric({
  id: 'sales-attributed-to-marketing',
  name: {
    'zh-CN': '营销活动带来的销售额',
    en: 'Sales attributed to marketing',
  },
  definition: {
    'zh-CN': '带营销链接的订单销售额。',
    en: 'Sales of orders with campaign tags.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Sales attributed to marketing', '营销活动带来的销售额'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '带了营销标记的订单，销售额加在一起。',
        en: 'Sales of orders with campaign tags, added up.',
      },
    ],
    shopify: [
      {
        'zh-CN': 'Shopify 算的是链接带“UTM”标记的订单，一共卖多少。没标记的，这里看不到。',
        en: 'Shopify adds total sales of orders with campaign (UTM) tags. Links without tags do not show up.',
      },
    ],
  },
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '营销活动带来的销售额，就是带标记的链接卖了多少钱。每条链接都要先做好标记。',
      en: 'These are sales of orders that came through a link with a campaign tag.',
    },
    like: {
      'zh-CN': '好比给传单剪个小角。拿着缺角传单来买的，才记账。没剪的，认不出来。',
      en: 'You cut one corner off your flyers. Sales count when guests bring a cut one, as others can not be known.',
    },
    number: {
      value: {
        'zh-CN': '{period}，带标记的链接卖了 {value}。',
        en: '{period}, orders through links with a tag came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没带标记的宣传，这里一点也没有。宣传共带来多少，看不出。',
        en: 'What came through links without a tag is not here. So we can not tell how much all your ads brought.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是带标记的链接多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. You may have used more tagged links, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能有链接忘了做标记，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Some links may have lost their tag, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查最近发出去的一条链接，带没带标记。',
      en: 'Check one link you sent out lately. Does it have a tag?',
    },
    help: {
      text: {
        'zh-CN': '不会做标记，可以看“免费和便宜的工具”（3.1.3）。',
        en: 'How to make a tag? See the card “Free and cheap tools” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '链接没做标记，卖出的钱不会出现在这里。',
        en: 'Links without a tag do not show up here at all.',
      },
    ],
  },
  examples: [
    {
      text: 'Sales attributed to marketing',
      platform: 'shopify',
    },
  ],
});
