import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-orders',
  name: {
    'zh-CN': '广告成交笔数',
    en: 'Ad orders',
  },
  definition: {
    'zh-CN': '算在广告名下的订单数。',
    en: 'Orders credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [
    '成交笔数',

    '成交订单数',
    '7日支付订单量',
    '总订单数',
    'Purchases',
    '广告订单数',
    '总成交笔数',
  ],
  labels: {
    taobao: ['总成交笔数'],
    pinduoduo: ['成交笔数'],
    douyin: ['成交订单数'],
    jd: ['总订单数'],
    xiaohongshu: ['7日支付订单量'],
    kuaishou: ['支付订单数'],
    amazon: ['Orders'],
    shopee: ['Orders'],
    'tiktok-shop': ['Orders', 'Purchases'],
    'meta-ads': ['Website purchases'],
  },
  unverifiedLabels: {
    etsy: ['Orders'],
    amazon: ['Purchases', '订单'],
    'meta-ads': ['Purchases', '购物'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在平台看的天数里，算在广告名下的订单。',
        en: 'Orders put down to ads within the days the platform looks at.',
      },
    ],
    amazon: [
      {
        'zh-CN': '订单可能过 12 小时才出现。付款没成的，和 72 小时内取消的，会被拿掉。',
        en: 'Orders can take 12 hours to show. Payments that fail and orders cancelled within 72 hours are taken out.',
      },
    ],
    jd: [
      {
        'zh-CN': '“总订单行”数的是行。一单里有两种商品，就是两行。',
        en: '“总订单行” counts order lines: one order with two products makes two lines.',
      },
    ],
    shopee: [
      {
        'zh-CN': '看点击后 7 天，广告商品和店里别的商品都算。数的是下了的单，或确认了的单。',
        en: 'It looks at 7 days after the click, for the promoted and all other goods of the shop. It counts placed or confirmed orders.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '不另设的话，看点击后 7 天，或看过后 1 天。都记在点击那天。',
        en: 'Unless changed, it looks at 7 days after a click or 1 day after a view. Orders are booked on the day of the click.',
      },
    ],
  },
  drivers: ['ad-clicks', 'ad-cvr'],
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
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
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
      'zh-CN': '广告成交笔数，就是平台算在广告名下的订单有几单。',
      en: 'Ad orders are the orders that the platform puts down to your ads.',
    },
    like: {
      'zh-CN': '好比媒人数自己说成了几门亲。同一门亲，两位媒人可能都算成自己的。',
      en: 'Think of matchmakers who count their weddings. Two of them may both claim the same one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，算在广告名下的有 {value} 单。',
        en: '{period}, {value} orders were put down to your ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这些单里，有的没广告也会来。广告多带来几单，现在还看不出。',
        en: 'Some of these orders would have come without the ad. We can not tell how many the ads really added.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。点的人多了会这样，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More clicks can do that, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。晚几天的单还没记上来，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Late orders may not be booked yet, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数，同一天店里真正付款的有几单。',
      en: 'Count the orders that were really paid in your shop that day.',
    },
    help: {
      text: {
        'zh-CN': '几个后台的单数对不上，可以和社工一起看（3.2.3）。',
        en: 'Do order numbers of two systems differ? Look at them with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '同一单，几个平台可能都说是自己的。加起来会比真的多。',
        en: 'Several platforms may claim the same order. Added up, they give more than there was.',
      },
      {
        'zh-CN': '今天的数还没记全，过后再看会多一些。',
        en: 'The number of today is not complete yet. Looked at later, it is higher.',
      },
    ],
  },
  examples: [
    {
      text: '总成交笔数',
      platform: 'taobao',
    },
    {
      text: '成交笔数',
      platform: 'pinduoduo',
    },
  ],
});
