import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-session-duration',
  name: {
    'zh-CN': '平均会话时长',
    en: 'Average session duration',
  },
  definition: {
    'zh-CN': '平均每次来访从头到尾的时间。',
    en: 'Average length of one visit.',
  },
  category: 'traffic',
  unit: 'seconds',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Average session duration'],
    ga4: ['Average session duration'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '一次来访的长短，按来访平均；只看一页就走的，常记 0 秒。',
        en: 'It is the length of a visit, averaged over visits. A visit with one page often counts as 0 seconds.',
      },
    ],
    shopify: [
      {
        'zh-CN': '来访的最后一页加不上时间，因为后面再没有一页来标出它的结束。',
        en: 'The last page of a session adds no time, because no later page marks its end.',
      },
    ],
  },
  drivers: ['bounce-rate', 'pages-per-visit'],
  seeAlso: ['avg-stay-seconds', 'avg-engagement-time'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/apps/data-warehouse/reference/schema/online_store_sessions',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      'zh-CN': '平均会话时长，就是来一趟，从头到尾平均多久。',
      en: 'This is how long one visit lasts on average, from start to end.',
    },
    like: {
      'zh-CN': '好比记客人开口的第一句和最后一句，看中间隔多久。只说一句的，就记成零。',
      en: "Note the time of a guest's first word and last word. Someone who says one thing only gets zero.",
    },
    number: {
      value: {
        'zh-CN': '{period}，来一趟平均 {value}。',
        en: '{period}, one visit lasted {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '认真读完一页就走的人，常被记成零。看没看进去，这里看不出。',
        en: 'Someone may read one page with care and still count as zero. So we can not tell who really read.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，一趟多翻几页，时间也会长。',
        en: 'The page says it is {change} higher than {against}. It may be chance. More pages on a visit take more time.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，只看一页的来访多了也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more visits had one page only.',
      },
    },
    step: {
      'zh-CN': '读一遍最长的一篇商品介绍，记住用了几分钟。',
      en: 'Read your longest item text. How many minutes did it take?',
    },
    help: {
      text: {
        'zh-CN': '时间这类数看不明白，可以找“能帮忙的人”（3.1.2）。',
        en: 'Are numbers about time hard to read? There is a card on people who can help (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '只看一页的来访常记 0 秒，其实有人读了。',
        en: 'A visit of one page often counts as 0 seconds, though someone read it.',
      },
      {
        'zh-CN': '停留时长有的按人算，不能和它直接比。',
        en: 'Time on page may go by person. Do not compare that with this one.',
      },
    ],
  },
  examples: [
    {
      text: 'Average session duration',
      platform: 'shopify',
    },
    {
      text: 'Average session duration',
      platform: 'ga4',
    },
  ],
});
