import { defineMetric } from './types';

export default defineMetric({
  id: 'message-response-time',
  name: {
    'zh-CN': '消息回复时长',
    en: 'Response time',
  },
  definition: {
    'zh-CN': '平均多久回复第一条消息。',
    en: 'Average time to the first answer.',
  },
  category: 'service',
  unit: 'hours',
  base: 'message',
  better: 'lower',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopee: ['Response Time', 'Chat Response Time'],
    lazada: ['Chat Response Time'],
  },
  formula: null,
  notes: {
    all: ['Average time to the first answer'],
  },
  notesZh: ['夜里的时间一般也算'],
  pitfalls: ['Night hours count unless the platform says otherwise'],
  pitfallsZh: ['有的平台用小时，看清单位'],
  drivers: [],
  seeAlso: ['avg-response-seconds', 'first-response-seconds'],
  thresholds: [
    {
      platform: 'shopee',
      fact: 'Sample payload of the interface shows 86,400 seconds (one day) as target',
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
