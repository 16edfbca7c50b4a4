import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-order-lines',
  name: {
    'zh-CN': '广告订单行',
    en: 'Ad order lines',
  },
  definition: {
    'zh-CN': '算在广告名下的订单行数。',
    en: 'Order lines credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['总订单行'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是订单里的行，只要算在广告名下的。',
        en: 'Lines of orders are counted, only those credited to ads.',
      },
    ],
    jd: [
      {
        'zh-CN': '一单有两种商品，“总订单行”就加两行。',
        en: 'An order with two products adds two lines to the total.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '广告订单行，就是算在广告名下的订单，一共写了几行货。一单买两种，就是两行。',
      en: 'These are the lines on orders that count for your ads. One order with two products has two lines.',
    },
    like: {
      'zh-CN': '好比看了招牌进来的一桌客人，点了鱼和豆腐。菜单子上就是两行。',
      en: 'A table of guests comes in because of your sign. They order fish and tofu. The slip now has two lines.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告名下有 {value} 行订单。',
        en: '{period}, {value} order lines were put down to your ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '行数多，可能是单多，也可能一单里种类多。光看行数，看不出是哪样。',
        en: 'More lines may come from more orders, or from more kinds in one order. We can not tell which by the lines alone.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能客人一单里多挑了几种。',
        en: 'The page says it is {change} more than {against}. It may be chance, or people chose more kinds per order.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，单数没变、种类少了也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. Fewer kinds in the same orders can do this too.',
      },
    },
    step: {
      'zh-CN': '打开一张广告带来的订单，数一数写了几行。',
      en: 'Open one order that came from an ad. Count its lines.',
    },
    help: {
      text: {
        'zh-CN': '有人爱买一样，有人爱挑几样，可以看“我的几类客人”（3.3.3）。',
        en: 'Some take one thing, some take many. See the card on your kinds of buyers (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它比广告订单数大，别拿行数当单数。',
        en: 'It is bigger than the number of ad orders. Lines are not orders.',
      },
    ],
  },
  examples: [
    {
      text: '总订单行',
      platform: 'jd',
    },
  ],
});
