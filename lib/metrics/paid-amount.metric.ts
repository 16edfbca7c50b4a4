import { defineMetric } from './types';

export default defineMetric({
  id: 'paid-amount',
  name: {
    'zh-CN': '支付金额',
    en: 'Paid sales amount',
  },
  definition: {
    'zh-CN': '一段时间内付了款的订单金额。',
    en: 'Money of orders paid in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [
    '成交金额',
    '成交额',
    '销售额',
    '实时支付金额',
    '总成交金额',
    'Revenue',
    'Sales',
    'GMV (paid)',
  ],
  labels: {
    '1688': ['支付金额'],
    taobao: ['支付金额'],
    pinduoduo: ['成交金额'],
    douyin: ['成交金额'],
    kuaishou: ['成交金额'],
    xiaohongshu: ['支付金额'],
    jd: ['成交金额'],
    wechat: ['成交金额', '总成交金额', '支付金额'],
    'weidian-youzan': ['支付金额'],
    'meituan-eleme': ['支付金额', '成交金额'],
    shopee: ['Sales (Paid Order)', 'Sales (Paid Orders)', '销售额（已付款订单）'],
    lazada: ['Revenue'],
    etsy: ['Revenue'],
  },
  unverifiedLabels: {
    temu: ['支付金额'],
    aliexpress: ['支付金额'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间付了款的订单，钱加在一起，按付款时间算。后来退掉的钱，一般不减。',
        en: 'It is the money of orders paid in the period, by time of payment. Refunds later are usually not taken off.',
      },
    ],
    aliexpress: [
      {
        'zh-CN': '页面上写着，被风控认为可疑的付款不算。',
        en: 'The page states that suspicious payments held by risk control are left out.',
      },
    ],
    douyin: [
      {
        'zh-CN': '“成交金额”和“用户支付金额”是两张卡片上的两个数，不一样。',
        en: '成交金额 and 用户支付金额 are two cards with two different numbers.',
      },
    ],
    etsy: [
      {
        'zh-CN': '“Revenue”是订单总额，已经减掉运费和税。',
        en: 'Revenue is order totals after shipping and tax are taken off.',
      },
    ],
    lazada: [
      {
        'zh-CN': '“Revenue”是没有扣减的总数。一份较早的说明讲，退货、退款和优惠券都还没减。',
        en: 'Revenue is gross. An older guide says it is before returns, refunds and vouchers.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '“成交金额”是付了款、当天又没有取消的订单。',
        en: '成交金额 is orders paid and not cancelled on the same day.',
      },
    ],
    shopee: [
      {
        'zh-CN': '选“已付款订单”，就只算付了款的单。货到付款的，在它自己的时点算进来。',
        en: 'Sales (Paid Order) has paid orders only. Cash on delivery enters at its own moment.',
      },
    ],
    taobao: [
      {
        'zh-CN': '之后的仅退款、退货退款，都没有减掉。预售的单，算在付尾款那天，定金也算进去。',
        en: 'Later refunds, with or without a return, are not taken out. Presale counts on the day the balance is paid, deposit included.',
      },
    ],
    wechat: [
      {
        'zh-CN': '数据接口里的钱以分为单位，100 分是 1 元。数据晚一天出来。',
        en: 'The data interface gives amounts in fen, a hundredth of a yuan, one day late.',
      },
    ],
  },
  drivers: ['visitors', 'pay-conversion-rate', 'spend-per-buyer', 'buyers', 'avg-order-value'],
  seeAlso: [
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
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
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://vdocument.in/analytics-portal-home-page-en-lazadacom-my-analytics-portalguide-to-analytics.html',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
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
      'zh-CN': '支付金额，就是这段时间付了款的单子，钱加在一起。后来退掉的钱，一般不减。',
      en: 'This is the money of all orders that were paid in this period. Money given back later is usually not taken off.',
    },
    like: {
      'zh-CN': '好比收摊时数钱盒子。进货的钱和房租，还没有拿出去。',
      en: 'Think of the money box when a stall closes. Goods and rent are not paid out of it yet.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人一共付了 {value}。',
        en: '{period}, buyers paid {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退款、平台费和运费都还在里面。只看它，看不出你留下了多少。',
        en: 'Refunds, fees and postage are still inside. So we can not tell from it what you keep.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，一两笔大单就会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance, because one or two big orders can do this.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，可以看看来的人是不是也少了。',
        en: 'The page says it is {change} less than {against}. It may be chance. You can see if fewer people came too.',
      },
    },
    step: {
      'zh-CN': '打开账单页，记下这周真正到账的钱。',
      en: 'Open your bill page. Write down the money that really reached you this week.',
    },
    help: {
      text: {
        'zh-CN': '想知道钱怎么来、怎么走，可以和社工一起对一次账（3.2.3）。',
        en: 'Want to see where the money comes from and where it goes? Read the bill with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是到手的收入，也不是赚到的钱。',
        en: 'It is not the money you get, and it is not what you earn.',
      },
      {
        'zh-CN': '今天的数和到账的钱对不上，这很正常。',
        en: "Today's number and the money in your account often differ. That is normal.",
      },
    ],
  },
  examples: [
    {
      text: '支付金额',
      platform: 'taobao',
    },
    {
      text: '成交金额',
      platform: 'pinduoduo',
    },
  ],
});
