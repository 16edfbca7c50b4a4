import { defineMetric } from './types';

export default defineMetric({
  id: 'in-stock-view-rate',
  name: {
    'zh-CN': 'PV现货率',
    en: 'In-stock rate by page views',
  },
  definition: {
    'zh-CN': '客人看到的页面里有货的占比。',
    en: 'Share of page views that met a product in stock.',
  },
  category: 'product',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['畅销品现货率', 'PV 现货率'],
  labels: {
    jd: ['PV 现货率', '畅销品现货率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按看页面的次数算，不按商品个数。',
        en: 'It goes by page views, not by number of products.',
      },
    ],
    jd: [
      {
        'zh-CN': '在供应链的页面上：碰上有货的浏览次数，占全部浏览次数多少。',
        en: 'On the supply-chain page: the share of page views that met a product in stock.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['in-stock-rate', 'buyable-sku-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '“PV现货率”，就是客人看商品页的时候，有多少次看到的货还有。',
      en: 'Each time a page was looked at, was the product there to buy? This is how often it was.',
    },
    like: {
      'zh-CN': '好比路人往橱窗里看了 100 眼，有 95 眼看到的东西还有货。',
      en: 'Passers-by look into a shop window 100 times. On 95 looks, the shop still has the thing they see.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}的浏览。客人每看 {outOf} 次，大约有 {of} 次碰上有货。',
        en: 'Here you see page views {period}. Of every {outOf} looks, about {of} met goods in stock.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一样热门货断几天，它就会动很多。问题出在哪样货，这里看不出。',
        en: 'A few days without one popular product can move it a lot. We can not tell which product that was.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能热门的货补上了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or a popular item is back.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有样热门的货断了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or a much-viewed item ran out.',
      },
    },
    step: {
      'zh-CN': '看一看今天看的人最多的货，还剩几件。',
      en: 'Look at the page with the most views today. How many pieces does it still have?',
    },
    help: {
      text: {
        'zh-CN': '库存提醒这样的小功能，可以在“后台里免费的功能”里找（3.1.3）。',
        en: 'A small alarm for low stock may be there for free. See the card on free functions (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '看的人多的货，断一样就会拉得很低。没人看的货，断了也不动。',
        en: 'One much-viewed item out of stock pulls it far down. An item nobody views does not move it.',
      },
    ],
  },
  examples: [
    {
      text: 'PV 现货率',
      platform: 'jd',
    },
  ],
});
