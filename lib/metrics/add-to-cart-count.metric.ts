import { defineMetric } from './types';

export default defineMetric({
  id: 'add-to-cart-count',
  name: {
    'zh-CN': '加购件数',
    en: 'Units added to cart',
  },
  definition: {
    'zh-CN': '放进购物车的商品总件数。',
    en: 'Total pieces put into the cart.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [
    '加购商品件数',
    '新增加购件数',
    '笔记加购件数',
    'ATC',
    'Adds to cart',
    '加购次数（件数）',
  ],
  labels: {
    taobao: ['加购件数'],
    jd: ['加购件数', '加购商品件数'],
    xiaohongshu: ['新增加购件数', '笔记加购件数'],
    shopee: ['Units (Add to Cart)', '件数 (加入购物车）'],
    lazada: ['Add to cart units', 'Add to Cart Units'],
    ga4: ['Items added to cart'],
  },
  unverifiedLabels: {
    aliexpress: ['加购件数'],
    shein: ['加车件数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '把这段时间放进购物车的件数加起来。一次加三件就算三件，不是人数，也不是次数。',
        en: 'All pieces put into carts in the period are added up. Three at once are three: neither people nor actions.',
      },
    ],
    ga4: [
      {
        'zh-CN': '“Items added to cart”才是件数。“Add to carts”数的是动作的次数。',
        en: '“Items added to cart” counts units, while “Add to carts” counts the events.',
      },
    ],
    lazada: [
      {
        'zh-CN': '按件数，放进购物车几件就是几。',
        en: 'Units put into the cart are counted here, piece by piece.',
      },
    ],
    shopee: [
      {
        'zh-CN': '数的是放进购物车的件数。',
        en: 'It counts the units put into the cart.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '这里的加购数的是动作，按次算，不是件数。',
        en: 'Here the cart number counts actions, not units.',
      },
    ],
  },
  drivers: ['cart-users', 'product-visitors'],
  seeAlso: ['add-to-cart-actions', 'cart-users', 'ad-cart-count'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
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
      'zh-CN': '加购件数，就是放进购物车的东西一共有几件。一次放三件，算三件。',
      en: 'This is how many pieces were put into carts. Three pieces at once count as three.',
    },
    like: {
      'zh-CN': '好比数推车里一共有几袋米。一个人推三袋，就记三袋。',
      en: 'You count the sacks of rice on all the trolleys. One person with three sacks adds three.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一共有 {value} 件东西进了购物车。',
        en: '{period}, {value} pieces went into carts.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一位客人放了 10 件，和 10 位各放 1 件，在这里一样。所以看不出有几个人想买。',
        en: 'One buyer with ten pieces looks the same here as ten with one. So we can not tell how many people are keen.',
      },
    },
    step: {
      'zh-CN': '算一算，件数除以放购物车的人，一个人放了几件。',
      en: 'Divide the pieces by the people who used the cart. How many did one person put in?',
    },
    help: {
      text: {
        'zh-CN': '哪几样常被放在一起，可以查“常常一起买”（3.4.3）。',
        en: 'Which things go into the cart as a pair? See the card on things bought together (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '看清名字里写的是件、次还是人，那是三样东西。',
        en: 'Pieces, actions and people are three things. The second word of the label tells which one it is.',
      },
      {
        'zh-CN': '有人先放很多，再慢慢删。件数多不等于订单多。',
        en: 'Some people fill a cart and take things out later. Pieces in it are not orders.',
      },
    ],
  },
  examples: [
    {
      text: '加购件数',
      platform: 'taobao',
    },
    {
      text: '加购件数',
      platform: 'jd',
    },
  ],
});
