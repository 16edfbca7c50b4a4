import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-customers',
  name: {
    'zh-CN': '支付老买家数',
    en: 'Returning customers',
  },
  definition: {
    'zh-CN': '以前买过、这次又买的人数。',
    en: 'Buyers who had bought before.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: ['老客数', '老成交客户数', '复购用户数', 'Returning', '回头客数'],
  labels: {
    '1688': ['支付老买家数'],
    taobao: ['支付老买家数'],
    jd: ['老成交客户数'],
    douyin: ['复购用户数'],
    shopify: ['Returning', '回头客'],
    woocommerce: ['Returning'],
  },
  unverifiedLabels: {
    shopee: ['Existing Buyers'],
    shopify: ['Returning customers'],
  },
  formula: 'buyers - new-customers',
  counting: {
    all: [
      {
        'zh-CN': '这段时间的买家减去新买家，就是以前下过单的人。往前看多久，由平台定。',
        en: 'Buyers of the period minus new ones: people who had ordered before. The platform sets how far back it looks.',
      },
    ],
    taobao: [
      {
        'zh-CN': '往前看 365 天，里面买过、这次又付钱的人。',
        en: 'Paying buyers with an earlier purchase inside the look-back window of 365 days.',
      },
    ],
  },
  drivers: ['shop-followers', 'members', 'repurchase-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/orders/config.js',
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
      'zh-CN': '以前买过、这次又来买的，有多少人。',
      en: 'This is how many of the people who bought in this time had bought from you before.',
    },
    like: {
      'zh-CN': '好比剪完头发的 12 位，去掉 4 位头一次来的，剩下 8 位都是熟面孔。',
      en: 'A barber cut the hair of 12 people. Take off 4 who were new, and 8 known faces are left.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 位老客人又来买了。',
        en: '{period}, {value} people came to buy again.',
      },
      withInputs: {
        'zh-CN':
          '{period}，付钱的有 {buyers} 个人。第一次来的是 {newCustomers} 个，其余 {value} 个以前买过。',
        en: '{period}, {buyers} people paid. For {newCustomers} it was the first time, so {value} had bought before.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '人多人少，和货多久用完也有关系。客人满不满意，看不出。',
        en: 'It also hangs on how fast your goods are used up. We can not tell how happy people are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能关注你的人和会员又来了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or followers and members came by again.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能他们手里的货还没用完，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or they still have some of your goods at home.',
      },
    },
    step: {
      'zh-CN': '看一看最近一位老客人的单子，上次隔了几天。',
      en: 'Look at the last order of an earlier buyer. How many days lie between the two?',
    },
    help: {
      text: {
        'zh-CN': '他们是为了什么回来，可以看“客人为什么再来”（3.4.3）。',
        en: 'What brings them back? There is a card on just this (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '换个邮箱下单的老客，会被当成新客。',
        en: 'An old buyer with a new e-mail address looks like a new one.',
      },
    ],
  },
  examples: [
    {
      text: '支付老买家数',
      platform: 'taobao',
    },
    {
      text: '支付老买家数',
      platform: '1688',
    },
  ],
});
