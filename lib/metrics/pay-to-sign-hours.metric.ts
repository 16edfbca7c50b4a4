import { defineMetric } from './types';

export default defineMetric({
  id: 'pay-to-sign-hours',
  name: {
    'zh-CN': '支付-签收时长',
    en: 'Payment-to-signature time',
  },
  definition: {
    'zh-CN': '从付款到签收平均多久。',
    en: 'Average time from payment to signature.',
  },
  category: 'logistics',
  unit: 'hours',
  base: 'parcel',
  better: 'lower',
  aliases: [
    '物流到货时长',
    '到货时长(小时)',
    '成团-签收时效',
    '平均支付-签收时长(秒)',
    '近30天成团-签收时效',
  ],
  labels: {
    taobao: ['物流到货时长', '到货时长(小时)', '平均支付-签收时长(秒)'],
    pinduoduo: ['近30天成团-签收时效'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    taobao: 'hours',
    pinduoduo: 'days',
  },
  unitByLabel: {
    taobao: {
      '平均支付-签收时长(秒)': 'seconds',
      '到货时长(小时)': 'hours',
    },
  },
  notes: {
    taobao: [
      'Sum of (sign time - pay time) / signed parcels; presale, custom and virtual goods excluded on Sycm.',
    ],
    all: ['Sycm exports give seconds, PDD days.'],
  },
  notesZh: ['预售和定制的常不算', '单位各处不同'],
  pitfalls: ['Unit changes by page: seconds, hours or days.'],
  pitfallsZh: ['看清是秒、小时还是天'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      text: '物流到货时长',
      platform: 'taobao',
    },
    {
      text: '近30天成团-签收时效',
      platform: 'pinduoduo',
    },
  ],
});
