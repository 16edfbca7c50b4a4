import { defineMetric } from './types';

export default defineMetric({
  id: 'non-fulfilment-rate',
  name: {
    'zh-CN': '订单未完成率（NFR）',
    en: 'Non-fulfilment rate',
  },
  definition: {
    'zh-CN': '取消和退货订单占全部订单的比例。',
    en: 'Cancelled plus returned or refunded orders over all orders.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['NFR'],
  labels: {
    shopee: ['Non-Fulfilment Rate', 'Non-fulfillment Rate', 'Tingkat Pesanan Tidak Terselesaikan'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '取消的，加上退货和退款的，占全部订单多少。',
        en: 'Cancelled plus returned or refunded orders, as a share of all.',
      },
    ],
    shopee: [
      {
        'zh-CN': '取消的订单，加上退货或退款的订单，除以全部订单。',
        en: 'Cancelled orders and returned or refunded ones are added, then divided by all orders.',
      },
    ],
  },
  drivers: ['seller-cancellation-rate', 'return-rate'],
  seeAlso: ['fulfilment-rate', 'unfulfilled-deal-rate'],
  thresholds: [
    {
      platform: 'shopee',
      fact: {
        'zh-CN':
          'Shopee：订单未完成率或晚发货率（LSR）到 10 % 或更高，算高风险，7 天里接单数有上限。（没有写日期）',
        en: 'Shopee: 10 % or more of NFR or LSR counted as high risk, with a cap on orders for 7 days. (No date given)',
      },
      asOf: 'undated',
      source: 'https://www.amz10.com/p/18151.html',
    },
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee（马来西亚，论坛里的说法）：低于 6 %，大卖家低于 5 %。（2019 年 2 月）',
        en: 'Shopee (Malaysia, from a forum): under 6 %, big sellers under 5 %. (February 2019)',
      },
      asOf: '2019-02',
      source: 'https://forum.lowyat.net/topic/4733108?author=JimbeamofNRT',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.amz10.com/p/18151.html',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://forum.lowyat.net/topic/4733108?author=JimbeamofNRT',
    },
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
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
      'zh-CN': '订单未完成率（NFR），就是取消的和退货退款的订单，合起来占多少。',
      en: 'NFR puts two kinds of orders into one share. Some were cancelled, and some were returned or refunded.',
    },
    like: {
      'zh-CN': '好比送年货 100 份，有的没送成，有的又拎回来，加起来 5 份。',
      en: 'You set out with 100 New Year gifts. Some can not be given and some come back, five in all.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单没有走到底。',
        en: 'About {of} of every {outOf} orders did not make it to the end.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '取消和退回，常常是两回事。合在一个数里，看不出要看哪一头。',
        en: 'A cancelled order and a return are two things. In one number we can not tell which to look at.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能取消多，也可能退货多，还可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may be more of one kind or the other, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能顺利到底的单多了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More orders may have gone well, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数最近 10 单没成的，几单是取消，几单是退货。',
      en: 'Count how many of the last 10 such orders were cancelled, how many came back.',
    },
    help: {
      text: {
        'zh-CN': '想动一个小地方，可以照“试一试，看一看，改一改”来（3.2.1）。',
        en: 'A small change is best done in turns. Go by the card of try, look, mend (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '里面不只是取消的，还有退货和退款。',
        en: 'Returns are inside, not only cancelled orders.',
      },
    ],
  },
  examples: [
    {
      text: 'Non-Fulfilment Rate',
      platform: 'shopee',
    },
  ],
});
