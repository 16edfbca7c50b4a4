import { defineMetric } from './types';

export default defineMetric({
  id: 'in-stock-view-rate',
  name: {
    'zh-CN': 'PV现货率',
    en: 'In-stock rate by page views',
  },
  definition: {
    'zh-CN': '客人看到的页面里有货的占比。',
    en: 'Share of page views that met a product in stock.',
  },
  category: 'product',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['畅销品现货率', 'PV 现货率'],
  labels: {
    jd: ['PV 现货率', '畅销品现货率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['Share of page views that met a product in stock (JD supply-chain page).'],
  },
  notesZh: ['按页面浏览次数算'],
  pitfalls: [],
  pitfallsZh: ['热门商品断货会拉得很低'],
  drivers: [],
  seeAlso: ['in-stock-rate', 'buyable-sku-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'PV 现货率',
      platform: 'jd',
    },
  ],
});
