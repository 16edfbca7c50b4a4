import { defineMetric } from './types';

export default defineMetric({
  id: 'coupon-usage-count',
  name: {
    'zh-CN': '优惠券使用数',
    en: 'Coupons used',
  },
  definition: {
    'zh-CN': '被使用的优惠券数量。',
    en: 'Number of coupons used.',
  },
  category: 'sales',
  unit: 'count',
  base: 'coupon',
  better: 'depends',
  aliases: ['Unique coupons count'],
  labels: {},
  unverifiedLabels: {
    woocommerce: ['Coupons used'],
    shopee: ['Orders'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '用掉才算。领了没用的券，不算进来。',
        en: 'A coupon counts when it is used. One that was claimed and not used does not.',
      },
    ],
    shopee: [
      {
        'zh-CN': '它的券会写领了多少张、带来多少单、卖了多少钱。',
        en: 'Its vouchers show claims, orders and sales.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '除了优惠的钱，它还另外数用了几种不同的券。',
        en: 'Beside the money, it keeps a count of different coupons.',
      },
    ],
  },
  drivers: ['discounts-amount'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '有多少张券真的被用掉了。领了还没用的，不在里面。',
      en: 'This is how many coupons were truly used. Those that people only hold are not in it.',
    },
    like: {
      'zh-CN': '好比澡堂的纸票，撕下来放进盒子的才算用过。口袋里的那些还不算。',
      en: 'Think of paper tickets at a bath house. Those torn into the box count, those in pockets do not yet.',
    },
    number: {
      value: {
        'zh-CN': '{period}，用掉了 {value} 张券。',
        en: 'The number of coupons used {period} was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '用得多，省钱的客人多，你让的钱也多。光看张数，看不出值不值。',
        en: 'More used coupons save buyers money and cost you some. The count alone can not tell if it was worth it.',
      },
    },
    step: {
      'zh-CN': '写下你现在有哪几种券，每种减几元。',
      en: 'Write down which coupons you have now. Put the money off beside each.',
    },
    help: {
      text: {
        'zh-CN': '券要送给谁，可以先看看“卖给谁”（3.2.2）。',
        en: 'Who is the coupon for? The card on whom you sell to comes first (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '领走的张数和用掉的张数是两回事。',
        en: 'Coupons taken and coupons used are two things.',
      },
    ],
  },
  examples: [],
});
