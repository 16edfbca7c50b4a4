import { defineMetric } from './types';

export default defineMetric({
  id: 'cart-to-view-rate',
  name: {
    'zh-CN': '浏览到加购率',
    en: 'Cart-to-view rate',
  },
  definition: {
    'zh-CN': '看过商品的人里有多少人加购。',
    en: 'Share of people who viewed a product and added it to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Cart-to-view rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按同一个商品来算。把它放进购物车的人，除以看过它的人。',
        en: 'People who added products to the cart over people who viewed those same products.',
      },
    ],
    ga4: [
      {
        'zh-CN': '上面和下面说的是同样的商品。接口里给的是小数，屏幕上是百分数。',
        en: 'Above and below the line stand the same products. The interface delivers a fraction (0.05); the screen shows percent.',
      },
    ],
  },
  drivers: ['purchase-to-view-rate'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '浏览到加购率，看同一样商品。看过它的人里，有多少人把它放进了购物车？',
      en: 'Take one product. Of the people who viewed it, how many put that same product in the cart?',
    },
    like: {
      'zh-CN': '好比 20 个人看过同一口铁锅，有 3 个把锅搬上了手推车。',
      en: 'Twenty people look at the same iron pot. Three of them lift it onto their trolley.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的同一样货。每 {outOf} 个看过的人，约 {of} 个放进了购物车。',
        en: 'This is about one product {period}. About {of} in {outOf} who viewed it put it in the cart.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '换一样货，就是另一群人在看。只看一样，看不出全店怎样。',
        en: 'Another product has other people looking at it. So from one item we can not tell how the shop does.',
      },
    },
    step: {
      'zh-CN': '比一比两样货，谁更容易被放进购物车。',
      en: 'Compare two products. Which one gets into the cart more easily?',
    },
    help: {
      text: {
        'zh-CN': '这个工具用起来吃力，可以看“工具对目标”（3.1.3）。',
        en: 'Is this tool more trouble than help? The card on tools and goals helps you decide (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的地方给的是小数，0.05 就是每 100 人里 5 个。',
        en: 'Some places give it as a fraction. There, 0.05 means 5 people in 100.',
      },
    ],
  },
  examples: [
    {
      text: 'Cart-to-view rate',
      platform: 'ga4',
    },
  ],
});
