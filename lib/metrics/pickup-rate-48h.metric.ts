import { defineMetric } from './types';

export default defineMetric({
  id: 'pickup-rate-48h',
  name: {
    'zh-CN': '48小时揽收及时率',
    en: '48-hour pickup rate',
  },
  definition: {
    'zh-CN': '48小时内被快递揽收的占比。',
    en: 'Share of due orders picked up within 48 hours.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: ['48H揽收率', '揽收率'],
  labels: {
    taobao: ['48小时揽收及时率'],
    '1688': ['48H揽收率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Orders picked up by the courier within 48 hours of payment (or the set shipping time) / orders due, 30 days.',
      "Pickup scan counts, not the click on 'ship'.",
    ],
  },
  notesZh: ['看快递扫描，不看点没点发货'],
  pitfalls: [
    'Printing the label early without handing over the parcel does not help and can be judged as fake shipping.',
  ],
  pitfallsZh: ['打了单不交件没用，可能算虚假发货'],
  drivers: ['late-ship-rate'],
  seeAlso: ['pickup-rate-same-day'],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Logistics dimension of 真实体验分',
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'taobao',
      fact: 'Tmall: ordinary goods must ship within 48 hours of payment; late shipment costs 5% of the price, 5 to 50 yuan per order',
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '48小时揽收及时率',
      platform: 'taobao',
    },
    {
      text: '48H揽收率',
      platform: '1688',
    },
  ],
});
