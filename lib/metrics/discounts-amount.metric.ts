import { defineMetric } from './types';

export default defineMetric({
  id: 'discounts-amount',
  name: {
    'zh-CN': '折扣金额',
    en: 'Discounts / coupons',
  },
  definition: {
    'zh-CN': '优惠券和折扣让掉的钱。',
    en: 'Money taken off by discounts or coupons.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Coupons', 'Net discount amount'],
  labels: {
    shopify: ['Discounts'],
    woocommerce: ['Coupons', 'Net discount amount'],
  },
  unverifiedLabels: {
    shopify: ['折扣'],
    woocommerce: ['Amount'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '优惠券和折扣减掉的钱。划线价的差额一般不算。',
        en: 'Money taken off by coupons or discounts. The gap to a struck-through price is usually left out.',
      },
    ],
    shopify: [
      {
        'zh-CN': '单件的折扣和整单的折扣都算。划掉的对比价不算。',
        en: 'Discounts on lines and on whole orders count. The struck-through compare-at price does not.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '叫作“Coupons”，是优惠券减掉的金额。促销价不在里面。',
        en: '“Coupons” is the amount taken off by coupons. Sale prices are not inside.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
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
      'zh-CN': '用优惠券、打折，一共让出去多少钱。',
      en: 'This is the money you gave up through coupons and discounts.',
    },
    like: {
      'zh-CN': '好比面馆结账时抹零头，一天抹下来让了 25 元。',
      en: 'A noodle shop rounds down its bills. Over one day that gives away 25 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，让给客人的钱是 {value}。',
        en: '{period}, {value} was taken off for customers.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '让了钱，有人因此来买，有人本来也买。看不出各占多少。',
        en: 'Some came because of it, others would have bought anyway. We can not tell how many of each.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。单子多了，让的也多。可能是碰巧，多少不分好坏。',
        en: 'The page says it is {change} more than {against}. More orders bring more discounts. It may be chance, and more is not good or bad in itself.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。用券的单子少了会这样，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer orders may have used a discount, or it may be chance. Less is not good or bad in itself.',
      },
    },
    step: {
      'zh-CN': '打开优惠的设置，写下还在用的有几个。',
      en: 'Open your discounts. Write down which ones are still running.',
    },
    help: {
      text: {
        'zh-CN': '让多少才合适，可以写进“我的决定”再看（3.2.3）。',
        en: 'How much to give? Put your thoughts into “我的决定” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的页面叫它优惠券，其实是钱数，不是张数。',
        en: 'Some pages call it Coupons. It is money, not a number of coupons.',
      },
      {
        'zh-CN': '划线价和现价的差，一般不在里面。',
        en: 'The gap to a crossed-out price is usually not in it.',
      },
    ],
  },
  examples: [
    {
      text: 'Discounts',
      platform: 'shopify',
    },
    {
      text: 'Coupons',
      platform: 'woocommerce',
    },
  ],
});
