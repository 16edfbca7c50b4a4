import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-created',
  name: {
    'zh-CN': '下单订单数',
    en: 'Placed orders',
  },
  definition: {
    'zh-CN': '下单的订单数，包括没付款的。',
    en: 'Orders placed, including unpaid ones.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['拍下订单笔数', '下单笔数', '订单笔数', '下单数'],
  labels: {
    douyin: ['下单订单数'],
    taobao: ['拍下订单笔数'],
    'weidian-youzan': ['下单笔数'],
    shopee: ['Placed Order', 'Orders (Placed Orders)', '已下订单'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '下了单就数，没付款的也在内。',
        en: 'Every order placed counts, unpaid ones too.',
      },
    ],
    shopee: [
      {
        'zh-CN': '结一次账就记一单。后来取消或退货，也不拿掉。',
        en: 'Every checkout is one. It stays even if it is cancelled or returned later.',
      },
    ],
  },
  drivers: ['visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      'zh-CN': '客人下了多少单。还没付款的，后来取消的，都在里面。',
      en: 'This counts the orders people placed. Those not paid yet and those cancelled later are in it.',
    },
    like: {
      'zh-CN': '好比年夜饭的订桌本上记了 20 桌。有几桌还没交钱，有一桌来电话退了。',
      en: 'The book for a feast lists 20 tables. A few are not paid yet, and one family has called to cancel.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人一共下了 {value} 单。',
        en: '{period}, people placed {value} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '下了单，可能付钱，也可能走开。看不出会有几单付款。',
        en: 'After placing an order, people may pay or leave. From here we can not tell which way they go.',
      },
    },
    step: {
      'zh-CN': '数一数昨天下的单里，有几单还没付钱。',
      en: "Count yesterday's orders that are not paid yet.",
    },
    help: {
      text: {
        'zh-CN': '客人下单后停住，可以从“先改这一步”看起（3.4.1）。',
        en: 'When people order and stop there, begin with “先改这一步” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '里面有一部分，永远等不到付款。',
        en: 'Part of it will never be paid.',
      },
    ],
  },
  examples: [
    {
      text: '下单订单数',
      platform: 'douyin',
    },
    {
      text: '拍下订单笔数',
      platform: 'taobao',
    },
  ],
});
