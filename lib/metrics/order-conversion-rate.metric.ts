import { defineMetric } from './types';

export default defineMetric({
  id: 'order-conversion-rate',
  name: {
    'zh-CN': '下单转化率',
    en: 'Conversion rate (visit to placed)',
  },
  definition: {
    'zh-CN': '来店的人里有多少人下了单。',
    en: 'Share of visitors who placed an order, paid or not.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['下单率', '访问-下单转化率', 'Conversion Rate (Visit to Placed)'],
  labels: {
    taobao: ['下单转化率'],
    jd: ['下单转化率'],
    pinduoduo: ['下单率'],
    'meituan-eleme': ['下单转化率'],
    'weidian-youzan': ['访问-下单转化率'],
    shopee: [
      'Conversion Rate (Visit to Placed)',
      'Conversion Rate (Placed Order)',
      '转化率（已下订单）',
    ],
  },
  unverifiedLabels: {
    aliexpress: ['浏览下单转化率'],
  },
  formula: 'order-buyers / visitors',
  formulaByPlatform: {
    'meituan-eleme': 'order-buyers / store-entry-users',
  },
  counting: {
    all: [
      {
        'zh-CN': '下单的人除以访客，付没付款都算。',
        en: 'People who placed an order, paid or not, divided by visitors.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '用下单的人，除以走进店铺页的人。',
        en: 'People who ordered are divided by people who entered the store page.',
      },
    ],
    shopee: [
      {
        'zh-CN': '下单的人不管付没付款，都除以访客。取消了的单也还在里面。',
        en: 'Everyone who placed an order counts, paid or not, over visitors. Cancelled orders stay inside.',
      },
    ],
  },
  drivers: ['order-buyers', 'order-to-pay-rate'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
    'order-to-pay-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/12867.html',
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
      'zh-CN': '下单转化率，就是来店的人里，有多少人下了单。下了单没付款的，也在里面。',
      en: 'This is how many of your visitors placed an order. Those who have not paid yet are in it too.',
    },
    like: {
      'zh-CN': '好比 20 个人走进理发店，有 5 个在本子上约了时间。钱还没付。',
      en: 'Twenty people step into a barber shop. Five put their name in the book, and none has paid yet.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}下单的情况。每 {outOf} 个来店的人，大约 {of} 个下了单。',
        en: 'This is about orders placed {period}. Of every {outOf} people who came in, about {of} ordered.',
      },
      withInputs: {
        'zh-CN':
          '{period}，来店的有 {visitors} 个人。下单的有 {orderBuyers} 个。也就是每 {outOf} 个里，约有 {of} 个。',
        en: '{period}, {visitors} people came in. {orderBuyers} of them placed an order. For every {outOf} who came, about {of} did.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '下了单，钱还没到。只看它，看不出最后收到多少。',
        en: 'An order is not yet money. So we can not tell from this what you will be paid.',
      },
      fewPeople: {
        'zh-CN': '下单的人还少，差一两个就变样。真实的情况可能是 {outOf} 个里 {low} 到 {high} 个。',
        en: 'Few people have ordered so far, so one or two change the picture. The true number may lie between {low} and {high} in {outOf}. Let us wait a little.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，再看看这些单付了多少。',
        en: 'The page says it is {change} higher than {against}. It may be chance. See how many of these orders get paid.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能多来了些只逛逛的人。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more people came just to look.',
      },
    },
    step: {
      'zh-CN': '打开还没付款的订单，数一数今天有几张。',
      en: 'Open the orders that wait for payment. Count how many are from today.',
    },
    help: {
      text: {
        'zh-CN': '来的人停在哪一步，可以照“先改这一步”看一看（3.4.1）。',
        en: 'At which step do people stop? The card on what to change first helps you look (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它总是比“支付转化率”高，因为没付款的单也算。',
        en: 'It is always higher than the rate of paying visitors, as unpaid orders count too.',
      },
      {
        'zh-CN': '后来取消的单也还留在里面。',
        en: 'Orders that were cancelled later stay in it.',
      },
    ],
  },
  examples: [
    {
      text: '下单转化率',
      platform: 'taobao',
    },
    {
      text: '下单转化率',
      platform: 'jd',
    },
  ],
});
