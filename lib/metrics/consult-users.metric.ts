import { defineMetric } from './types';

export default defineMetric({
  id: 'consult-users',
  name: {
    'zh-CN': '咨询人数',
    en: 'People who asked',
  },
  definition: {
    'zh-CN': '找过客服的不重复人数。',
    en: 'Distinct buyers who talked to customer service.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: ['咨询客服人数', '今日咨询人数'],
  labels: {
    pinduoduo: ['咨询人数'],
    taobao: ['咨询客服人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数找过客服的买家，一人只算一次。',
        en: 'Buyers who talked to customer service, each counted once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
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
      'zh-CN': '来找客服说过话的有多少人。一个人来几趟，也只算一个。',
      en: 'This is how many people talked to your service. A person who comes back counts once.',
    },
    like: {
      'zh-CN': '好比村口小店常有人来打听事情。同一位大爷来三趟，只记一位。',
      en: 'People come to the village shop to ask things. The same old man comes three times and is noted once.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人找过客服。',
        en: '{period}, {value} people talked to your service.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能是货讨人喜欢，也可能是哪里没写明白。从人数上看不出来。',
        en: 'They may like the goods, or something may be unclear. From the head count we can not tell.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。也许看的人多，也许有件事都要问，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may look, or many ask about one thing, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。也许写得清楚了，也许来的人少，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Your texts may be clearer, or fewer people came, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数，昨天大家问得最多的是哪件事。',
      en: 'Count which question came up most often yesterday.',
    },
    help: {
      text: {
        'zh-CN': '客人为什么会问这一句，可以用“换位想一想”试试（3.3.3）。',
        en: 'Why do people ask this? Try the card on seeing it through their eyes (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '来问一声，不等于要买。',
        en: 'To ask is not yet to buy.',
      },
    ],
  },
  examples: [
    {
      text: '咨询人数',
      platform: 'pinduoduo',
    },
    {
      text: '咨询客服人数',
      platform: 'taobao',
    },
  ],
});
