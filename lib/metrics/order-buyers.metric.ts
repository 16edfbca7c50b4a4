import { defineMetric } from './types';

export default defineMetric({
  id: 'order-buyers',
  name: {
    'zh-CN': '下单买家数',
    en: 'Buyers (placed orders)',
  },
  definition: {
    'zh-CN': '下过单的不重复人数。',
    en: 'Distinct people who placed an order, paid or not.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: ['下单人数'],
  labels: {
    taobao: ['下单买家数'],
    jd: ['下单人数'],
    'meituan-eleme': ['下单人数'],
    'weidian-youzan': ['下单人数'],
    shopee: ['Buyers (Placed Order)', 'Buyers (Placed Orders)', '买家数（已下订单）'],
  },
  unverifiedLabels: {
    aliexpress: ['下单买家数'],
  },
  formula: null,
  notes: {
    all: ['De-duplicated people, paid or not.'],
    shopee: ['Shopee: people who placed an order, paid or not'],
  },
  notesZh: ['没付款的人也算在内'],
  pitfalls: ['Higher than buyers: part never pays'],
  pitfallsZh: ['总比付款人数多'],
  drivers: ['visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      at: 'https://ssopdot.com/blog/12867.html',
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
      text: '下单买家数',
      platform: 'taobao',
    },
    {
      text: '下单人数',
      platform: 'jd',
    },
  ],
});
