import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-orders',
  name: {
    'zh-CN': '活动订单数',
    en: 'Activity orders',
  },
  definition: {
    'zh-CN': '参加活动的订单数。',
    en: 'Orders brought by promotions.',
  },
  category: 'finance',
  unit: 'count',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    'meituan-eleme': ['活动订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按单算，只算享受了活动的订单。',
        en: 'Orders are counted, only those that enjoyed a promotion.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '享受了活动优惠的单，有多少张。',
      en: 'This is the number of orders that used a promotion.',
    },
    like: {
      'zh-CN': '好比理发店的登记本，拿着优惠票来的人，名字旁打个钩。数钩。',
      en: 'A barber keeps a book. Those who come with a coupon get a tick by their name, and you count ticks.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 张单用了活动。',
        en: '{period}, {value} orders used a promotion.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的客人没有活动也会来买。活动多带来几单，从它看不出。',
        en: 'Some guests come without one too. How many orders the promotion added, we can not tell from it.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。可能是碰巧，老客赶上活动也会这样，算不上好坏。',
        en: 'The page says it is {change} more than {against}. It may be chance, or regulars came just then. That is neither good nor bad.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能客人按原价也买了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or people bought at full price.',
      },
    },
    step: {
      'zh-CN': '问一位用了活动的客人，没有优惠那天他会不会来。',
      en: 'Ask one guest who used the promotion if they would have come without it.',
    },
    help: {
      text: {
        'zh-CN': '想和邻居合着办一次，可以看“一起做活动”（3.3.1）。',
        en: 'Want to hold one with a neighbour? See the card on doing things together (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不等于活动多带来的单，里面有本来就会买的人。',
        en: 'It is not the extra orders. Some of these people would have bought anyway.',
      },
    ],
  },
  examples: [
    {
      text: '活动订单数',
      platform: 'meituan-eleme',
    },
  ],
});
