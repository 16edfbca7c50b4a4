import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate',
  name: {
    'zh-CN': '客服回复率',
    en: 'Message response rate',
  },
  definition: {
    'zh-CN': '收到的消息里回复了多少。',
    en: 'Share of incoming messages that were answered.',
  },
  category: 'service',
  unit: 'percent',
  base: 'message',
  better: 'higher',
  aliases: [
    '旺旺回复率',
    '回复率（考核）',
    'Chat response rate',
    'Seller response rate',
    'SRR',
    '消息（聊天）回复率',
  ],
  labels: {
    taobao: ['客服回复率', '旺旺回复率'],
    shopee: ['Persentase Chat Dibalas'],
  },
  unverifiedLabels: {
    lazada: ['Chat Response Rate'],
    shopee: ['Chat Response Rate', 'Response Rate'],
  },
  formula: null,
  notes: {
    all: ['Replied person-times / asking person-times.'],
    shopee: ['Shopee: chats answered'],
  },
  notesZh: ['自动回复算不算各平台不同'],
  pitfalls: ['Auto replies count on some platforms and not on others'],
  pitfallsZh: ['回了不等于回得快'],
  drivers: ['message-response-time'],
  seeAlso: ['reply-rate-24h', 'reply-rate-48h', 'reply-rate-3min'],
  thresholds: [
    {
      platform: 'shopee',
      fact: 'Sample payload of the interface shows a target of 70 %',
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '客服回复率',
      platform: 'taobao',
    },
    {
      text: 'Persentase Chat Dibalas',
      platform: 'shopee',
    },
  ],
});
