import { defineMetric } from './types';

export default defineMetric({
  id: 'cart-to-pay-rate',
  name: {
    'zh-CN': '加购-成交率',
    en: 'Cart-to-purchase rate',
  },
  definition: {
    'zh-CN': '加购的人里有多少人买了。',
    en: 'People who bought divided by people who added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: ['加购支付转化率', '加购-下单转化率', '加购→成交率'],
  labels: {
    jd: ['加购→成交率', '加购-下单转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / cart-users',
  counting: {
    all: [
      {
        'zh-CN': '这段时间买的人，除以这段时间放购物车的人。隔天才买的，会让它走样。',
        en: 'People who bought in the period over people who added to the cart in the period. Buying on a later day distorts it.',
      },
    ],
  },
  drivers: ['buyers', 'cart-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '加购-成交率，是拿买的人和放购物车的人比一比。两个人数都看同一段时间。',
      en: 'This sets people who bought against people who filled a cart. Both are counted in the same stretch of time.',
    },
    like: {
      'zh-CN': '好比面包房里，10 个人夹了面包放在盘上。到关门时，有 6 个结了账。',
      en: 'In a bakery ten people put buns on a tray. By closing time, six have been to the till.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的情形。每有 {outOf} 个人放购物车，大约有 {of} 个人买。',
        en: 'This is how it went {period}. For every {outOf} people who used the cart, about {of} bought.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{cartUsers} 个人往购物车放了东西。买了的人有 {buyers} 个。比一比，每 {outOf} 个放的，约有 {of} 个买的。',
        en: '{cartUsers} people filled a cart {period}. {buyers} people bought. So for {outOf} with a cart, about {of} bought.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '今天放进去，有人明天才付。现在还看不出他们最后付没付。',
        en: 'Some put it in today and pay tomorrow. So we can not tell yet how many will.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能前几天放进去的人来付了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or those who filled carts some days ago have now paid.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能很多人刚放进去，还没付。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or many carts are fresh and not yet paid.',
      },
    },
    step: {
      'zh-CN': '打开自己的购物车，想一想某样东西为什么还没付。',
      en: 'Open your own cart. Think of one thing in it and why you have not paid.',
    },
    help: {
      text: {
        'zh-CN': '想找一处小地方改改看，可以用“改一处”（3.3.3）。',
        en: 'Change one small thing and watch: that is the card for it (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '隔天才付的人会让它偏低。看长一点的时间更稳。',
        en: 'People who pay a day later make it look low. A longer stretch of time is steadier.',
      },
      {
        'zh-CN': '买的人里，有的是前几天放的购物车。两边未必是同一批人。',
        en: 'Some buyers used the cart days before. The two groups need not be the same people.',
      },
    ],
  },
  examples: [
    {
      text: '加购→成交率',
      platform: 'jd',
    },
  ],
});
