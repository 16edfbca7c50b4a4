import { defineMetric } from './types';

export default defineMetric({
  id: 'period-change',
  name: {
    'zh-CN': '较上周期',
    en: 'Change vs previous period',
  },
  definition: {
    'zh-CN': '和上一段时间比变了百分之几。',
    en: 'Change against the previous period.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'previous value',
  better: 'depends',
  aliases: [
    '环比',
    '较前一日',
    '较昨日',
    '较前7日',
    '较前30日',
    '日环比',
    '周同比',
    '较前一天',
    '较前一周',
    '较前1天',
  ],
  labels: {
    wechat: ['较上周期'],
    jd: ['较前一天', '较前一周', '环比'],
    douyin: ['较昨日'],
    pinduoduo: ['较前7日', '较前1天'],
    taobao: ['较前30日', '较前一日'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['(this period - previous period) / previous period.'],
    wechat: ['WeChat home shows 昨日 X in the today view and 较上周期 X% in the 7-day view.'],
  },
  notesZh: ['等于（这期减上期）除以上期'],
  pitfalls: [
    'From 1 order to 3 orders is +200%: small bases exaggerate.',
    'Comparing today so far with the full yesterday always looks bad in the morning.',
    'For refund, bounce or cost metrics an up arrow is bad news.',
  ],
  pitfallsZh: ['从1单到3单就是涨200%，数小时会夸大', '今天没过完就和昨天比总是偏低'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
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
      text: '较上周期',
      platform: 'wechat',
    },
    {
      text: '较前一天',
      platform: 'jd',
    },
  ],
});
