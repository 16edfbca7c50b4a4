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
  notes: {
    shopee: ['Shopee: cancelled plus returned or refunded orders over all orders'],
  },
  notesZh: ['退货退款也算在里面'],
  pitfalls: [
    'Two spellings (fulfilment, fulfillment) are both in use',
    'Returns are inside, not only cancellations',
  ],
  pitfallsZh: ['不只是取消的'],
  drivers: ['seller-cancellation-rate', 'return-rate'],
  seeAlso: ['fulfilment-rate', 'unfulfilled-deal-rate'],
  thresholds: [
    {
      platform: 'shopee',
      fact: 'A rate of 10 % or more of NFR or LSR counted as high risk with a 7-day order cap',
      asOf: 'undated',
      source: 'https://www.amz10.com/p/18151.html',
    },
    {
      platform: 'shopee',
      fact: '2019 (Malaysia, forum): under 6 %, big sellers under 5 %',
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
  examples: [
    {
      text: 'Non-Fulfilment Rate',
      platform: 'shopee',
    },
  ],
});
