import type { PageStory } from '../../../lib/insight/types';

const days = Array.from({ length: 30 }, (_, at) => ({
  date: `2026-11-${String(at + 1).padStart(2, '0')}`,
  value: at % 9 === 4 ? null : 400 + ((at * 37) % 120),
}));

/** A page of a small shop, with its own history. */
export const STORY: PageStory = {
  url: 'https://sycm.taobao.com/portal/home.htm',
  platform: 'taobao',
  platformName: '淘宝',
  language: 'zh-CN',
  sample: false,
  keeps: true,
  events: [{ id: 'double-11', name: '双 11', from: '2026-11-09', to: '2026-11-11' }],
  groups: [
    {
      stage: 'came',
      title: '有多少人来',
      metrics: [
        {
          sightingId: 's1',
          metricId: 'visitors',
          label: '访客数',
          value: '3,480',
          readable: true,
          period: '近 7 天',
          verdict: 'worse',
          sentence: '比你自己11 月 8 日到 11 月 14 日少了 12 %。看的人够多，不太像碰巧。',
          trend: days,
          unit: 'count',
          currency: 'CNY',
        },
      ],
    },
    {
      stage: 'sold',
      title: '卖了多少',
      metrics: [
        {
          sightingId: 's2',
          metricId: 'paid-amount',
          label: '支付金额(元)',
          value: '¥6,960.00',
          readable: true,
          period: '近 7 天',
          verdict: 'cannot-tell',
          sentence: '平时也会上下，可能是碰巧。',
          trend: [],
          unit: 'money',
          currency: 'CNY',
        },
        {
          sightingId: 's3',
          metricId: 'refund-rate',
          label: '退款率',
          value: '读不出',
          readable: false,
          period: '近 7 天',
          verdict: 'cannot-tell',
          sentence: '',
          trend: [],
          unit: 'percent',
          currency: 'CNY',
        },
      ],
    },
  ],
  change: {
    from: 'history',
    against: '11 月 8 日到 11 月 14 日',
    before: 7900,
    after: 6960,
    currency: 'CNY',
    effects: [
      { id: 'visitors', name: '来的人', amount: -940 },
      { id: 'conversion', name: '买的人比例', amount: -120 },
      { id: 'spend', name: '每人付的钱', amount: 120 },
    ],
    largest: 'visitors',
    sentences: [
      '比11 月 8 日到 11 月 14 日少卖了 940 元。',
      '变得最多的是“来的人”，占 −940 元。',
      '这是算出来的拆分，原因要一起想。',
    ],
  },
  changeWhy: null,
  look: [
    { metricId: 'visitors', label: '访客数', sentence: '比你自己上周少了 12 %，不太像碰巧。' },
  ],
  step: {
    metricId: 'visitors',
    name: '访客数',
    text: '打开“流量来源”，看一看哪条路来的人少了。',
    help: '想看哪条路来的人更好，可以用“哪条路来的人更好”（3.4.1）。',
    path: '3.4.1',
  },
  whatIf: { visitors: 3480, conversion: 0.025, spend: 80, currency: 'CNY', period: '近 7 天' },
  health: [],
};

export const EMPTY_STORY: PageStory = {
  ...STORY,
  groups: [],
  change: null,
  look: [],
  step: null,
  whatIf: null,
};
