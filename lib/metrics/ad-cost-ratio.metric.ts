import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-ratio',
  name: {
    'zh-CN': '费比',
    en: 'Ad cost ratio (TACOS)',
  },
  definition: {
    'zh-CN': '广告费占成交额的比例。',
    en: 'Ad spend divided by all sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: [
    '全站推广费比',
    '推广费比',
    '投放费比',
    '花费占比',
    '费率',
    '投放费比（剔除退款、店铺被投）',
    'TACoS',
    'AACOS',
    '总广告成本销售比（TACOS）',
  ],
  labels: {
    pinduoduo: ['全站推广费比'],
    douyin: ['投放费比（剔除退款、店铺被投）'],
    amazon: ['TACOS', 'TACoS'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / paid-amount',
  formulaByPlatform: {
    amazon: 'ad-spend / ordered-product-sales',
  },
  counting: {
    all: [
      {
        'zh-CN': '广告费除以全部成交额，不靠广告的也算。有的平台会先去掉退款。',
        en: 'Ad spend over all sales, those without ads included. Some platforms leave refunds out.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊自己没有这一列，是卖家和工具算的。下面用已订购商品的销售额。',
        en: 'Amazon has no such column: sellers and tools make it. They divide by the sales of ordered products.',
      },
    ],
    shopee: [
      {
        'zh-CN': 'Shopee 的卖家自己算，用广告费除以全店成交额。',
        en: 'Shopee sellers work it out as ad cost over the sales of the shop.',
      },
    ],
  },
  drivers: ['ad-spend'],
  seeAlso: ['ad-cost-of-sales', 'expense-ratio'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
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
      'zh-CN': '费比，就是店里每卖 100 元，有几元用在广告上。没靠广告卖的钱，也算在 100 元里。',
      en: 'Of each 100 yuan your shop takes in, this part goes to ads. Sales that needed no ad are in the 100 too.',
    },
    like: {
      'zh-CN': '好比豆腐摊一天卖 100 元，拿 8 元给吆喝的伙计。熟客买的，也在 100 元里。',
      en: 'A tofu stall sells for 100 yuan and pays the crier 8. What old friends buy is in the 100 as well.',
    },
    number: {
      value: {
        'zh-CN': '{period}的广告费，和店里的钱一起看。每卖 {outOfMoney}，广告大约用 {ofMoney}。',
        en: 'This sets ads against all sales {period}. For each {outOfMoney} of sales, about {ofMoney} went to ads.',
      },
      withInputs: {
        'zh-CN':
          '{period}，店里收了 {paidAmount}。广告用了 {adSpend}。每 {outOfMoney}，大约 {ofMoney} 是广告费。',
        en: '{period}, buyers paid {paidAmount} to the shop. Ads took {adSpend}. Per {outOfMoney} of sales it is about {ofMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '你的货能留下多少，各店不一样。不和它比，看不出轻重。',
        en: 'What your goods leave you is your own matter. Without that we can not tell if this is a heavy load.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。可能广告费多了，也可能卖得少了，还可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Ads may cost more, sales may be less, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能没靠广告的买卖多了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More may sell without ads, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '画两根长条，一根是全店卖的钱，一根是广告费。',
      en: 'Draw two bars, one for all sales and one for ad money.',
    },
    help: {
      text: {
        'zh-CN': '想看它一变店里会怎样，可以看“如果变一变”（3.2.3）。',
        en: 'What happens in the shop when it moves? Play it through with the card “What if” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '每卖 100 元花 20 元广告，就是花一元卖 5 元。前提是两边用同一个成交额。',
        en: 'If 20 yuan of each 100 go to ads, one yuan of ads goes with 5 yuan of sales. That holds only if both use the same sales figure.',
      },
      {
        'zh-CN': '它和只算广告成交的那个比例不同，这里下面是全店的钱。',
        en: 'Another ratio looks at ad sales only. This one looks at all the money of the shop.',
      },
    ],
  },
  examples: [
    {
      text: '全站推广费比',
      platform: 'pinduoduo',
    },
    {
      text: '投放费比（剔除退款、店铺被投）',
      platform: 'douyin',
    },
  ],
});
