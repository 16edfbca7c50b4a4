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
  counting: {
    all: [
      {
        'zh-CN': '这段时间的数减去上一段的数，再除以上一段的数。',
        en: 'This period minus the period before, divided by the period before.',
      },
    ],
    wechat: [
      {
        'zh-CN': '看今天时，旁边写的是“昨日”的数。看 7 天时，才写“较上周期”百分之几。',
        en: "The view for today also prints yesterday's number. The 7-day view prints the change against the last period.",
      },
    ],
  },
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
  card: {
    what: {
      'zh-CN': '这一段时间的数，和紧挨着的上一段比，变了多少。',
      en: 'This compares a number with the same number one period before.',
    },
    like: {
      'zh-CN': '好比豆浆上周磨了 10 桶，这周磨了 12 桶。比上周的 10 桶，多了 2 桶。',
      en: 'You ground 10 buckets of soy milk last week and 12 this week. That is 2 more for each 10.',
    },
    number: {
      value: {
        'zh-CN': '跟上一段比，{period}有了变化。上一段当作 {outOf}，现在差了 {of}。',
        en: 'The number {period} is set against the one before. Call the earlier one {outOf}: the gap is {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '变多变少是好是坏，要看比的是什么数。单看它，看不出。',
        en: 'Whether more is good depends on what is compared. From the change alone we can not tell.',
      },
    },
    step: {
      'zh-CN': '记下它在比哪个数，两段时间各有几天。',
      en: 'Note which number it compares. How many days are in each period?',
    },
    help: {
      text: {
        'zh-CN': '数变了想找原因，可以试“如果变一变”（3.2.3）。',
        en: 'Looking for what moved it? Try “如果变一变” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '从 1 单到 3 单，页面会说多了 200 %。数小的时候，变化显得很大。',
        en: 'From 1 order to 3, the page says 200 % more. Small numbers make changes look big.',
      },
      {
        'zh-CN': '今天还没过完，和完整的昨天比，总是显得少。',
        en: 'Today is not over. Next to a full yesterday it always looks low.',
      },
      {
        'zh-CN': '退款、花费这样的数，箭头朝上不是好消息。',
        en: 'For refunds or costs, an arrow that points up is no good news.',
      },
    ],
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
