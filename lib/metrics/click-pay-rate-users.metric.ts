import { defineMetric } from './types';

export default defineMetric({
  id: 'click-pay-rate-users',
  name: {
    'zh-CN': '商品点击-成交转化率（人数）',
    en: 'Click-to-purchase rate (people)',
  },
  definition: {
    'zh-CN': '点过商品的人里有多少人买了。',
    en: 'Share of people who clicked the product and bought.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [
    '点击成交率',
    '点击支付率',
    '商品点击-成交率(人数)',
    '商品卡点击-成交转化率(人数)',
    '点击-成交转化率',
  ],
  labels: {
    douyin: ['商品点击-成交转化率（人数）', '商品点击-成交率(人数)', '商品卡点击-成交转化率(人数)'],
    wechat: ['点击-成交转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / product-click-users',
  counting: {
    all: [
      {
        'zh-CN': '买的人除以点过商品的人。什么都没点的访客，一个也没算。',
        en: 'Buyers divided by people who clicked the product. Visitors who clicked nothing are not in it.',
      },
    ],
    douyin: [
      {
        'zh-CN': '页面上的转化率就是这一个，从点击的人算起，不从访客算起。',
        en: "The page's word for conversion means this rate. It is based on clicks, not on visitors.",
      },
    ],
  },
  drivers: ['product-click-users'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-times',
    'click-pay-rate-unique-clicks',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopfinderoverall',
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
      'zh-CN': '商品点击-成交转化率（人数），只看点过商品的人。其中有多少人买了？',
      en: 'Start from the people who clicked a product. How many of them bought?',
    },
    like: {
      'zh-CN': '好比 10 个人从架上拿起杯子细看，其中 2 个付了钱。',
      en: 'Ten people take a cup from the shelf to see it up close. Two of them pay for it.',
    },
    number: {
      value: {
        'zh-CN': '算一算{period}的点击。点过商品的人，每 {outOf} 个大约有 {of} 个买了。',
        en: 'This is about people who clicked a product {period}. Some {of} of every {outOf} bought.',
      },
      withInputs: {
        'zh-CN':
          '{period}，有 {productClickUsers} 个人点过商品。最后买的有 {buyers} 个。就是每 {outOf} 个人里大约 {of} 个。',
        en: '{productClickUsers} people clicked a product {period}. {buyers} of them bought. So about {of} in {outOf} did.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点开的人，有的只是好奇，有的还在想。只凭它，看不出是货还是价的原因。',
        en: 'Some click because they are curious, and some are still thinking. From this we can not tell if it is the item or the price.',
      },
      fewPeople: {
        'zh-CN': '买的人还少，一位就能让它变样。真实情况大约在 {outOf} 个里 {low} 到 {high} 个。',
        en: 'The buyers are too few to be sure. The real number may be {low} to {high} of every {outOf} who click.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，点的人少时更容易这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, above all when few people click.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，点进来的新人多了也会拉低它。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Many new people who click can pull it down.',
      },
    },
    step: {
      'zh-CN': '打开一件自己的货，看看价钱和运费写没写清楚。',
      en: 'Open one of your items. Check if price and postage are easy to see.',
    },
    help: {
      text: {
        'zh-CN': '想给商品页从头查一遍，可以照着“商品页体检”做（3.4.1）。',
        en: 'The product page check takes you through the page from top to bottom (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它除的是点过商品的人。和“支付转化率”底下的人不一样，别直接比。',
        en: 'It divides by people who clicked. The rate of paying visitors starts from other people, so do not compare the two.',
      },
      {
        'zh-CN': '抖音页面上写的“转化率”，说的就是它，不从全部访客算起。',
        en: 'On Douyin pages, “转化率” means this rate. It does not start from all visitors.',
      },
    ],
  },
  examples: [
    {
      text: '商品点击-成交转化率（人数）',
      platform: 'douyin',
    },
    {
      text: '点击-成交转化率',
      platform: 'wechat',
    },
  ],
});
