import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-stay-seconds',
  name: {
    'zh-CN': '平均停留时长',
    en: 'Average time on page',
  },
  definition: {
    'zh-CN': '访客在页面上平均停留的时间。',
    en: 'Average time a visitor stays on the page.',
  },
  category: 'traffic',
  unit: 'seconds',
  base: 'visitor',
  better: 'higher',
  aliases: ['停留时长', '平均访问时长', '入店访问时长（s）'],
  labels: {
    taobao: ['平均停留时长'],
    jd: ['平均停留时长'],
    'meituan-eleme': ['入店访问时长（s）'],
    shopee: ['Avg. Time Spent'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平均的秒数；按人还是按次平均，写在页面的小字说明里。',
        en: 'Average seconds; the small note on the page says if it goes by person or by visit.',
      },
    ],
    shopee: [
      {
        'zh-CN': '这里显示的，是访客平均花的时间。',
        en: 'It shows the average time visitors spent.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['avg-session-duration', 'avg-engagement-time'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      at: 'public source file 57713388462',
    },
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平均停留时长，就是访客在页面上平均待了多久。',
      en: 'This is how long people stayed on the page on average.',
    },
    like: {
      'zh-CN': '好比橱窗前站着的人，有的 5 秒，有的 1 分钟。加起来一平均，就是它。',
      en: 'Think of people at a shop window. One stays five seconds, another a minute. The average is this number.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均停留了 {value}。',
        en: '{period}, the average stay was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '站得久的人，也许在比尺码，也许在想价钱。心里怎么想，时间看不出。',
        en: 'People may stay to check a size or think of the price. Time can not tell us what is on their mind.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，放进购物车的人多没多，也看一眼。',
        en: 'The page says it is {change} more than {against}. It may be chance. See if more people used the cart as well.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能客人一看就明白了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or people understood the page faster.',
      },
    },
    step: {
      'zh-CN': '读一读看的人最多那件货，尺码写得明不明白。',
      en: 'Read the size notes of your most viewed item. Are they clear?',
    },
    help: {
      text: {
        'zh-CN': '哪里看着糊涂，可以“请客人来聊”（3.3.3）。',
        en: 'Where do people get lost? There is a card for asking guests to talk (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '停得久又没放购物车，可能是没看明白。',
        en: 'A long stay with nothing in the cart may mean that the page is not clear.',
      },
    ],
  },
  examples: [
    {
      text: '平均停留时长',
      platform: 'taobao',
    },
    {
      text: '平均停留时长',
      platform: 'jd',
    },
  ],
});
