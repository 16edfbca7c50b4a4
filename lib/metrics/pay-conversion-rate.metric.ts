import { defineMetric } from './types';

export default defineMetric({
  id: 'pay-conversion-rate',
  name: {
    'zh-CN': '支付转化率',
    en: 'Payment conversion rate',
  },
  definition: {
    'zh-CN': '来店的人里有多少人付了款。',
    en: 'Share of visitors who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [
    '成交转化率',
    'CVR',
    '全店支付转化率',
    '支付率',
    '店铺成交转化率',

    '访问-支付转化率',
    'CR',
    'Conversion Rate',
  ],
  labels: {
    '1688': ['支付转化率'],
    taobao: ['支付转化率'],
    pinduoduo: ['成交转化率'],
    jd: ['成交转化率', '店铺成交转化率'],
    wechat: ['访问-支付转化率'],
    'weidian-youzan': ['访问-支付转化率'],
    lazada: ['Conversion rate', 'Conversion Rate'],
    shopee: [
      'Conversion Rate',
      'Conversion Rate (Paid Order)',
      'Conversion Rate (Confirmed Order)',
      '转化率（已付款订单）',
      'Conversion (Visit to Paid)',
    ],
    'tiktok-shop': ['Conversion Rate', 'CVR'],
  },
  unverifiedLabels: {
    shein: ['支付转化率'],
    temu: ['支付转化率'],
    aliexpress: ['支付转化率', '店铺支付转化率'],
  },
  formula: 'buyers / visitors',
  counting: {
    all: [
      {
        'zh-CN': '按人算：买的人除以来的人，买三单的也只算一个。',
        en: 'People over people: those who bought, out of those who came. Three orders by one buyer count once.',
      },
    ],
    jd: [
      {
        'zh-CN': '拿一段时间里付了款的人，和这段时间来过的人相除。',
        en: 'The people who paid in a period are divided by the people who visited in it.',
      },
    ],
    lazada: [
      {
        'zh-CN': '后台导出的表里，30 个买家、136 个访客，印的是 22.06 %。所以它是买家除以访客。',
        en: 'An export shows 30 buyers, 136 visitors and 22.06 %, so it is buyers over visitors.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '这里叫“成交转化率”，分子是付款的人，分母是同期来店的人。',
        en: 'Here it is called 成交转化率: people who paid, out of people who visited in the same time.',
      },
    ],
    shopee: [
      {
        'zh-CN': '有下单、付款、确认三种订单的转化率，看你选了哪个标签。',
        en: 'It is offered for placed, paid and confirmed orders; the tab you choose decides.',
      },
    ],
    taobao: [
      {
        'zh-CN': '同一段时间里，付款的人数除以来店的人数。',
        en: 'Paying people divided by visiting people in the same period.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '泰国的帮助页写明：买家数除以访客数。',
        en: 'The help page for Thailand says buyers over visitors.',
      },
    ],
  },
  drivers: [
    'cart-users',
    'avg-item-price',
    'positive-review-rate',
    'click-pay-rate-users',
    'avg-order-value',
    'product-rating',
    'add-to-cart-rate',
    'shop-rating',
  ],
  seeAlso: [
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      'zh-CN': '支付转化率，就是来的人里有多少人付了钱。买三单的人，也只算一个。',
      en: 'This is how many of the people who came also paid. A buyer with three orders counts once.',
    },
    like: {
      'zh-CN': '好比 100 个人走进小店，有 3 个人买了东西。',
      en: 'Think of 100 people who walk into a shop. Three of them buy.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的情况。来的人里，每 {outOf} 个大约有 {of} 个付了钱。',
        en: 'This is what happened {period}. Of every {outOf} people who came, about {of} paid.',
      },
      withInputs: {
        'zh-CN':
          '{period}，来了 {visitors} 个人。其中 {buyers} 个付了钱。每 {outOf} 个人里，大约有 {of} 个。',
        en: '{period}, {visitors} people came. Of these, {buyers} paid. That is about {of} out of every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这个数要和你自己以前的比，才有意思。现在还看不出好坏。',
        en: 'This number means most next to your own past. For now we can not tell if it is good or bad.',
      },
      fewPeople: {
        'zh-CN':
          '付钱的人还少，这个数会上下跳。真实的情况，大约是 {outOf} 个人里 {low} 到 {high} 个。现在还看不出好坏。',
        en: 'The number of buyers is still small, so it jumps up and down. The true number may be {low} to {high} out of {outOf}. We can not tell yet if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，再看两周就更清楚。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Two more weeks will tell more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是新来的人多，还在看。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Or many new people came who are still looking.',
      },
    },
    step: {
      'zh-CN': '挑看的人最多的一件货，换一张更清楚的首图。过 14 天再回来看。',
      en: 'Take the item most people look at. Use a clearer first photo. Look again in 14 days.',
    },
    help: {
      text: {
        'zh-CN': '想请人帮忙拍照，可以看“拍照写字的帮手”（3.4.1）。',
        en: 'Need help with photos? See the photo helper card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '来的人不到 100 个时，多一单，这个数就变很多。',
        en: 'With fewer than 100 visitors, one more order changes it a lot.',
      },
      {
        'zh-CN': '广告带来很多新客人时它会变低，这未必是坏事。',
        en: 'It falls when ads bring many new people. That need not be bad.',
      },
      {
        'zh-CN': '别的平台有同名的数，算法可能不同。',
        en: 'Other platforms use the same name but may count in another way.',
      },
    ],
  },
  examples: [
    {
      text: '支付转化率',
      platform: 'taobao',
    },
    {
      text: '成交转化率',
      platform: 'pinduoduo',
    },
  ],
});
