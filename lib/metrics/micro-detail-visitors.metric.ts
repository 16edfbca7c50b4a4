import { defineMetric } from './types';

export default defineMetric({
  id: 'micro-detail-visitors',
  name: {
    'zh-CN': '商品微详情访客数',
    en: 'Micro-detail visitors',
  },
  definition: {
    'zh-CN': '看商品微详情满3秒的人数。',
    en: 'People who viewed the feed micro-detail for 3 seconds.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['微详情访客数'],
  labels: {
    taobao: ['商品微详情访客数', '微详情访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看推荐里的微详情 3 秒或更久的人，去掉重复。',
        en: 'People who viewed the micro-detail in the feed for 3 seconds or more, each once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '商品微详情访客数，就是看商品微详情满 3 秒的人数。一个人看几次，只算一个。',
      en: 'This is how many people looked at the short item view for 3 seconds or more. Each person counts once.',
    },
    like: {
      'zh-CN': '好比有人在糕点柜前停下，读了小卡片，还没坐下点单。',
      en: 'Some people stop at the cake case and read the little card. They have not sat down to order yet.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看过微详情。',
        en: '{period}, {value} people looked at the short view.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '他们还没打开商品详情页。下一步去不去，看不出。',
        en: 'They have not opened the product page yet. We can not tell if they will.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能首图或标题更引人停下。',
        en: 'The page says it is {change} more than {against}. It may be chance, or the main photo or title drew more people.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也想想首图和标题换过没有。',
        en: 'The page says it is {change} less than {against}. It may be chance. Was the main photo or title changed?',
      },
    },
    step: {
      'zh-CN': '记下首图上最先看到的三样东西。',
      en: 'Write down the first three things you see in the main photo.',
    },
    help: {
      text: {
        'zh-CN': '首图想排得清爽些，可以看“设计帮手”（3.4.2）。',
        en: 'Want a tidier main photo? The design helper is for that (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '还没进商品详情页，别当成商品访客。',
        en: 'They are not on the product page yet. Do not read them as product visitors.',
      },
    ],
  },
  examples: [
    {
      text: '商品微详情访客数',
      platform: 'taobao',
    },
  ],
});
