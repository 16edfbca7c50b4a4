import { defineMetric } from './types';

export default defineMetric({
  id: 'consumer-service-score',
  name: {
    'zh-CN': '消费者服务体验分',
    en: 'PDD consumer service score',
  },
  definition: {
    'zh-CN': '消费者服务的总体验分。',
    en: 'Overall consumer service score, 0 to 5.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['消费者服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '0 到 5 分，五部分是基础服务、态度、商品、发货和物流。',
        en: 'From 0 to 5, in five parts: basic service, attitude, product, shipping, logistics.',
      },
      {
        'zh-CN': '旁边有和 7 天前比的变化，还有在同行里的排名段。',
        en: 'It shows the change against 7 days before and the rank band among peers.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '消费者服务体验分，就是拼多多给待客打的总分。五部分合起来，最高 5 分。',
      en: 'This is the total score Pinduoduo gives for service. Five parts make it, and 5 is the top.',
    },
    like: {
      'zh-CN': '好比评一碗腊八粥，米、豆、枣、火候和碗，五样合成一个分。',
      en: 'Judge a bowl of porridge by rice, beans, dates, fire and bowl. The five marks become one.',
    },
    number: {
      value: {
        'zh-CN': '五部分合起来，页面给了 {value} 分。',
        en: 'With all five parts together, the page says {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '五部分有高有低，合起来就抹平了。看不出哪一部分要照看。',
        en: 'High and low parts level out in the total. We can not tell from it which part needs care.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能五样里有一样好转，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. One of the five may have got better, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能只是其中一样动了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Just one of the five may have moved, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '圈出五个小分里最低的一个。',
      en: 'Mark the lowest of the five part scores.',
    },
    help: {
      text: {
        'zh-CN': '箭头和小分看花了眼，可以跟“看懂数据首页”一格一格看（3.1.3）。',
        en: 'Too many arrows at once? The data home page card goes box by box (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '升降是用箭头画的，要看箭头朝哪边。',
        en: 'Up and down are drawn as an arrow. Look which way it points.',
      },
    ],
  },
  examples: [
    {
      text: '消费者服务体验分',
      platform: 'pinduoduo',
    },
  ],
});
