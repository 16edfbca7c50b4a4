import { defineMetric } from './types';

export default defineMetric({
  id: 'buyers',
  name: {
    'zh-CN': '支付买家数',
    en: 'Buyers',
  },
  definition: {
    'zh-CN': '付了款的不重复人数。',
    en: 'Distinct people who paid in the period.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '成交人数',
    '成交买家数',
    '支付人数',
    '成交客户数',
    '买家数',
    'Customers',
    'Paying buyers',
  ],
  labels: {
    '1688': ['支付买家数'],
    taobao: ['支付买家数'],
    pinduoduo: ['成交买家数'],
    douyin: ['成交人数'],
    xiaohongshu: ['支付买家数'],
    jd: ['成交人数', '成交客户数'],
    wechat: ['成交人数', '支付人数'],
    'weidian-youzan': ['支付人数'],
    'meituan-eleme': ['支付人数'],
    lazada: ['Buyers'],
    shopee: [
      'Buyers',
      'Buyers (Paid Order)',
      'Buyers (Paid Orders)',
      'Buyers (Confirmed Order)',
      '买家数（已付款订单）',
    ],
    'tiktok-shop': ['Buyers', 'Customers', '预计客户数'],
    shein: ['支付人数'],
    ga4: ['Total purchasers'],
    shopify: ['Customers'],
  },
  unverifiedLabels: {
    aliexpress: ['支付买家数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间付过钱的人，去掉重复。至少有一单，每人一次。',
        en: 'People with at least one paid order in the period, each once.',
      },
    ],
    shopee: [
      {
        'zh-CN': '分下单、付款、确认三种买家，看页面选了哪种。',
        en: 'It is offered for placed, paid and confirmed orders. Look which one the page shows.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '在较新的导出表里，它叫预计客户数。',
        en: 'Newer exports call them estimated customers.',
      },
    ],
  },
  drivers: ['visitors', 'pay-conversion-rate'],
  seeAlso: ['unique-customers'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
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
      kind: 'unnamed',
      at: 'public source file 51823783648 (scraper reading the US compass data-overview page)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
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
      'zh-CN': '付了钱的一共多少人。同一个人买几单，也只算一个。',
      en: 'This counts the people who paid. Someone with several orders is one person.',
    },
    like: {
      'zh-CN': '好比理发店今天有 14 位客人。一位先生上午理发，下午又来洗头，还是一位。',
      en: 'A barber has 14 guests today. One gets a haircut, comes back for a wash, and is still one guest.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人付了钱。',
        en: '{period}, {value} people paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '人数里有老客，也有新客。光看这个，看不出谁是头一回来。',
        en: 'Old and new buyers are in it together. We can not tell who came for the first time.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能进店的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may have come in, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，小店多一位少一位，很平常。',
        en: 'The page says it is {change} less than {against}. It may be chance. In a small shop, one buyer more or less is normal.',
      },
    },
    step: {
      'zh-CN': '写下一位常来的客人上次买了什么。',
      en: 'Write down what one frequent buyer took home last time.',
    },
    help: {
      text: {
        'zh-CN': '想更懂回来的人，可以看“客人为什么再来”（3.4.3）。',
        en: 'To know those who return, read “客人为什么再来” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '每天的人数加起来，不是一周的人数。有人这周来了几天。',
        en: 'Daily numbers do not add up to the week. Some people buy on several days.',
      },
      {
        'zh-CN': '名字里带“新”字的买家数，是另一个数。',
        en: 'A buyer number with the word “new” in its name is another one.',
      },
    ],
  },
  examples: [
    {
      text: '支付买家数',
      platform: 'taobao',
    },
    {
      text: '成交买家数',
      platform: 'pinduoduo',
    },
  ],
});
