import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-sales',
  name: {
    'zh-CN': '广告成交金额',
    en: 'Ad sales',
  },
  definition: {
    'zh-CN': '平台算在广告名下的成交金额。',
    en: 'Sales the ad system credits to ads.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [
    '交易额',
    '总订单金额',
    '成交订单金额',
    'GMV',
    '推广成交金额',
    '投放贡献成交金额',
    '7日支付金额',
    'GMV (ads)',
    'Gross revenue',
    'Conversion value',
    '广告销售额',
    '总成交金额',
  ],
  labels: {
    taobao: ['总成交金额'],
    pinduoduo: ['交易额'],
    douyin: ['成交订单金额', '投放贡献成交金额'],
    jd: ['总订单金额'],
    xiaohongshu: ['7日支付金额'],
    kuaishou: ['GMV'],
    amazon: ['Sales', 'Attributed sales'],
    shopee: ['GMV', 'Penjualan Iklan'],
    'tiktok-shop': ['Gross revenue', 'Total gross revenue'],
    'google-ads': ['Conv. value'],
    'meta-ads': ['Conversion value'],
  },
  unverifiedLabels: {
    ebay: ['Sales'],
    etsy: ['Revenue'],
    amazon: ['销售额'],
    'google-ads': ['转化价值'],
    'meta-ads': ['Purchases conversion value'],
  },
  formula: null,
  formulaByPlatform: {
    taobao: 'direct-ad-gmv + indirect-ad-gmv',
    pinduoduo: 'direct-ad-gmv + indirect-ad-gmv',
    jd: 'direct-ad-gmv + indirect-ad-gmv',
  },
  counting: {
    all: [
      {
        'zh-CN': '点了（或看了）广告的人，在平台看的天数里买的钱。它不是全店的。',
        en: 'It is money from people who clicked (or saw) an ad, within the days the platform looks at. It is not the sales of the whole shop.',
      },
      {
        'zh-CN': '退款一般不减，带“净”字的数才减。',
        en: 'Refunds are mostly not taken off, except in figures named net (净).',
      },
    ],
    amazon: [
      {
        'zh-CN': '看几天，要看广告种类和账户种类。有人研究表格，说税和运费可能也在里面。',
        en: 'The days depend on the kind of ad and account. A study of the columns says tax and postage may be inside.',
      },
    ],
    douyin: [
      {
        'zh-CN': '在千川，间接的那部分单独列出来。',
        en: 'Qianchuan lists the indirect part (间接).',
      },
    ],
    jd: [
      {
        'zh-CN': '直接和间接订单金额的和。首页看点击后 15 天，账户报表常见的是 30 天。',
        en: 'It is the sum of direct and indirect order money. The home page looks 15 days past the click, the account report often 30.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '拼多多算的是直接交易额，加上间接交易额。',
        en: 'It is direct plus indirect ad sales.',
      },
    ],
    shopee: [
      {
        'zh-CN': '广告页的“GMV”算广告商品和店里别的商品。看 7 天，记在最后一次点击上。',
        en: '“GMV” on the ad page covers the promoted and all other goods of the shop. It looks at 7 days and the last click.',
      },
    ],
    taobao: [
      {
        'zh-CN': '直接和间接两种相加。看几天可以自己选：1、3、7、15 或 30 天。',
        en: 'Direct and indirect ad sales are added up. You choose the days: 1, 3, 7, 15 or 30.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '用 GMV Max 时，推广商品的订单全都算。没花钱来的、达人带来的，也在内。',
        en: 'With GMV Max, all orders of promoted goods count, also those that came unpaid or through creators.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '店铺订单看点击后 7 天，直播看 24 小时。“7日下单金额”不减退款。',
        en: 'Shop orders count for 7 days after the click, live rooms for 24 hours. Refunds are not taken off “7日下单金额”.',
      },
    ],
  },
  drivers: ['ad-clicks', 'ad-cvr', 'ad-orders'],
  seeAlso: ['gmv', 'omni-gmv'],
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
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
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
      'zh-CN': '广告成交金额，就是平台算在广告名下的买卖，一共多少钱。它不是全店的。',
      en: 'This is the money of sales that the platform puts down to your ads. It is not the sales of the whole shop.',
    },
    like: {
      'zh-CN': '好比面馆门口问一句“从哪来的”。说看了招牌的，面钱都记在招牌名下。',
      en: 'A noodle shop asks how guests found it. If they say the sign, their bill is put down to the sign.',
    },
    number: {
      value: {
        'zh-CN': '{period}，算在广告名下的买卖有 {value}。',
        en: '{period}, sales of {value} were put down to your ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面有些客人，没有广告也会来。所以看不出广告真正多带来多少。',
        en: 'Some of these buyers would have come without ads. So we can not tell how much the ads really added.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是点的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may have clicked, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。最近几天的还没算完，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. The last days are not complete yet, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找到报表上写几天的地方，记下平台看的是几天。',
      en: 'Find the place in the report that names the days. Write down how many days the platform looks at.',
    },
    help: {
      text: {
        'zh-CN': '广告的钱和全店的钱对不上，可以看“销售额为什么变了”（3.2.3）。',
        en: 'Ad sales and shop sales do not match? See the card “Why sales changed” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '两个平台看的天数不同，这两笔钱不能比。',
        en: 'Two platforms look at other numbers of days. Their sums can not be compared.',
      },
      {
        'zh-CN': '昨天的数还会涨，等天数满了才算完。',
        en: 'The sum of yesterday still grows until all the days are over.',
      },
      {
        'zh-CN': '微信小店也有“总成交金额”，那说的是全店。亚马逊广告页的“Sales”只说广告。',
        en: 'WeChat shop data use “总成交金额” for the whole shop. On an Amazon ad page, “Sales” means ad sales.',
      },
    ],
  },
  examples: [
    {
      text: '总成交金额',
      platform: 'taobao',
    },
    {
      text: '交易额',
      platform: 'pinduoduo',
    },
  ],
});
