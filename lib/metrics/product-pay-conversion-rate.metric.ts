import { defineMetric } from './types';

export default defineMetric({
  id: 'product-pay-conversion-rate',
  name: {
    'zh-CN': '商品支付转化率（人数）',
    en: 'Conversion rate (buyers / product visitors)',
  },
  definition: {
    'zh-CN': '看过商品页的人里有多少人付了款。',
    en: 'Share of product-page visitors who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['支付转化率(UV)'],
  },
  unverifiedLabels: {},
  formula: 'buyers / product-visitors',
  counting: {
    all: [
      {
        'zh-CN': '付钱的人除以商品访客。分母是看过商品页的人，不是店铺访客。',
        en: 'Buyers divided by product visitors. The base is people on the product page, not shop visitors.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '页面上有两个。写 UV 的，是买家除以商品访客。写 PV 的，是订单除以商品浏览次数。',
        en: 'Two versions are shown: UV is buyers over product visitors, PV is orders over product views.',
      },
    ],
  },
  drivers: ['buyers', 'product-visitors'],
  seeAlso: [
    'pay-conversion-rate',
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '商品支付转化率（人数），从看过商品页的人算起。里面有多少人付了钱？',
      en: 'Begin with the people who saw a product page. How many went on to pay?',
    },
    like: {
      'zh-CN': '好比 40 个人走到卖灯的那个角落，有 3 个提了灯去付钱。',
      en: 'Forty people walk over to the corner with the lamps. Three take a lamp to the till.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}看商品的人。每 {outOf} 个里，付钱的大约有 {of} 个。',
        en: 'This is about people who saw a product page {period}. About {of} in every {outOf} paid.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{productVisitors} 个人看过商品页。付钱的有 {buyers} 个。等于 {outOf} 个人里有 {of} 个左右。',
        en: '{productVisitors} people saw a product page {period}. {buyers} of these people paid. So about {of} in each {outOf} did.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看商品页的人，比进店的人更近一步。和全店的数放一起，看不出高低。',
        en: 'Those who see a product page have come one step closer. Next to the shop-wide number we can not tell what is high or low.',
      },
      fewPeople: {
        'zh-CN':
          '付钱的人少，数就不稳，可能是碰巧。真实的数，大约 {outOf} 个里 {low} 到 {high} 个。',
        en: 'With so few who paid, it may be chance. The real share is perhaps {low} to {high} in {outOf}.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，看看是不是同一件货带起来的。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Did one single item bring it about?',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，看商品的人多了也会摊低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More people who look will thin it out.',
      },
    },
    step: {
      'zh-CN': '挑一件货，写出它最让人放心的一句话。',
      en: 'Pick one item. Write the one line that would put a buyer at ease.',
    },
    help: {
      text: {
        'zh-CN': '想让这句话有自己的味道，可以看“我们这里有什么”（3.4.2）。',
        en: 'Want the line to sound like you? Begin with what is special about your place (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '旁边还有一个按浏览次数算的。一个看人，一个看次数。',
        en: 'A second version beside it goes by views. One is about people, the other about times.',
      },
      {
        'zh-CN': '底下的是商品访客，不是店铺访客。',
        en: 'The base is visitors of products, not visitors of the shop.',
      },
    ],
  },
  examples: [
    {
      text: '支付转化率(UV)',
      platform: 'xiaohongshu',
    },
  ],
});
