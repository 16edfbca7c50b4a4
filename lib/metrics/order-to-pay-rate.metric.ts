import { defineMetric } from './types';

export default defineMetric({
  id: 'order-to-pay-rate',
  name: {
    'zh-CN': '下单-支付转化率',
    en: 'Conversion rate (placed to confirmed)',
  },
  definition: {
    'zh-CN': '下单的人里有多少人真正付款。',
    en: 'Share of ordering people who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '下单支付转化率',
    '下单-成交转化率',
    '成交率',
    'Conversion Rate (Placed to Confirmed)',
    '下单到付款（确认）转化率',
  ],
  labels: {
    taobao: ['下单-支付转化率'],
    jd: ['下单-成交转化率'],
    pinduoduo: ['成交率'],
    'weidian-youzan': ['下单-支付转化率'],
    shopee: ['Conversion Rate (Placed to Confirmed)'],
    'meituan-eleme': ['支付转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / order-buyers',
  counting: {
    all: [
      {
        'zh-CN': '下单的人里，有多少人真正付了款。分母是下单的人，不是访客。',
        en: 'Of the people who ordered, how many really paid. It starts from ordering people, not from visitors.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '这里写的是支付转化率，却是付款的人除以下单的人。不是除以访客。',
        en: 'The page calls it the payment rate, yet it is paying people over ordering people. It is not over visitors.',
      },
    ],
    shopee: [
      {
        'zh-CN': '确认订单的买家，除以下单的买家。货到付款的单，系统放行发货就算确认，不等收钱。',
        en: 'Confirmed buyers over placing buyers. Cash on delivery counts as confirmed once the system releases it for shipping, not when it is paid.',
      },
    ],
  },
  drivers: ['orders-created', 'order-buyers', 'buyers'],
  seeAlso: ['order-conversion-rate'],
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
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '下单-支付转化率，只看已经下单的人。里面有多少人，真把钱付了？',
      en: 'This looks only at people who placed an order. How many of them really paid?',
    },
    like: {
      'zh-CN': '好比早点摊前，10 个人开口要了豆浆。其中 9 个把钱递了过来。',
      en: 'At a breakfast stall ten people ask for soy milk. Nine of them hand over the money.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}下单的人。每 {outOf} 个里，大约 {of} 个付了钱。',
        en: 'This is about people who ordered {period}. About {of} in {outOf} went on to pay.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{orderBuyers} 个人下了单。后来付钱的有 {buyers} 个。算下来，每 {outOf} 个里约 {of} 个。',
        en: '{period}, {orderBuyers} people placed an order. {buyers} of them paid. It works out at {of} of every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的人下了单，过一会儿才付。现在还看不出他们付不付。',
        en: 'Some people order first and pay a while later. So we can not tell yet how it ends.',
      },
      fewPeople: {
        'zh-CN': '下单的人还少，一个人没付就看得出来。实际大约是 {outOf} 个里 {low} 到 {high} 个。',
        en: 'With so few orders, one person who does not pay shows at once. Perhaps {low} to {high} of {outOf} is nearer the truth. It is too few to judge.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能下单后犹豫的人少了些。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or fewer people paused after they ordered.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能中间价钱或库存变了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or the price or stock changed in between.',
      },
    },
    step: {
      'zh-CN': '挑一张没付款的单，写一句话问问客人还有什么想了解的。',
      en: 'Pick one unpaid order. Write to the buyer and offer to answer questions.',
    },
    help: {
      text: {
        'zh-CN': '提醒的话不好开口，可以先做“客服对话练习”（3.1.2）。',
        en: 'A reminder can be hard to word. Try it out first in the talk practice (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它常在九成以上。那些除以访客的数是另一把尺子，别拿来比。',
        en: 'It is often above nine in ten. Do not hold it against a rate that starts from visitors.',
      },
      {
        'zh-CN': '货到付款的单，系统放行发货时就算，那时钱还没收到。',
        en: 'A cash on delivery order counts when the system lets it ship. You do not have the money then.',
      },
    ],
  },
  examples: [
    {
      text: '下单-支付转化率',
      platform: 'taobao',
    },
    {
      text: '下单-成交转化率',
      platform: 'jd',
    },
  ],
});
