import { defineMetric } from './types';

export default defineMetric({
  id: 'member-avg-spend',
  name: {
    'zh-CN': '会员客单价',
    en: 'Spend per member buyer',
  },
  definition: {
    'zh-CN': '平均每位付款会员花多少钱。',
    en: 'Money per paying member.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['会员客单价'],
  },
  unverifiedLabels: {},
  formula: 'member-pay-amount / member-buyers',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '会员付的钱，除以付了钱的会员人数。按人算，没付钱的会员，不在里面。',
        en: 'Money paid by members is divided by the members who paid. It goes by person.',
      },
    ],
  },
  drivers: ['member-pay-amount', 'member-buyers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '付了钱的会员，平均每位花了多少钱。',
      en: 'Of the members who paid, this is what one of them spent on average.',
    },
    like: {
      'zh-CN': '好比照相馆今天来了 5 位办过卡的，一共付 200 元。平均一位 40 元。',
      en: 'Five card holders come to a photo shop today. They pay 200 yuan in all, so 40 yuan each.',
    },
    number: {
      value: {
        'zh-CN': '{period}，付钱的会员平均每位花了 {value}。',
        en: '{period}, a member who paid spent {value} on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，会员一共付了 {memberPayAmount}。付钱的会员有 {memberBuyers} 位，平均一位 {value}。',
        en: '{period}, members paid {memberPayAmount}. There were {memberBuyers} of them, so each spent {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '爱买的人，本来就更愿意入会。会员这件事有没有用，看不出。',
        en: 'People who like to buy are more willing to join. So we can not tell if membership itself helps.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能有一位买了很多，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or one member bought a lot.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能多了些先买一点试试的会员。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more members bought just a little to try.',
      },
    },
    step: {
      'zh-CN': '挑一位会员，看他两次买的货有什么不同。',
      en: 'Choose one member. Look how the goods of two visits differ.',
    },
    help: {
      text: {
        'zh-CN': '会员是什么样的人，可以慢慢读“看懂买家画像”（3.3.3）。',
        en: 'Who are your members? The card on reading a buyer profile goes slowly through it (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '会员花得多，别全算成会员的功劳，他们可能本来就爱来。',
        en: 'When members spend more, do not thank membership alone. They may have liked your shop before.',
      },
      {
        'zh-CN': '名字里有“客单价”，这里只看会员，不看全部客人。',
        en: 'The name sounds like the spend of all buyers, but only members are in it.',
      },
    ],
  },
  examples: [
    {
      text: '会员客单价',
      platform: 'taobao',
    },
  ],
});
