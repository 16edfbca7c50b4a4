import { defineMetric } from './types';

export default defineMetric({
  id: 'dispute-refund-count',
  name: {
    'zh-CN': '纠纷退款数',
    en: 'Dispute refunds',
  },
  definition: {
    'zh-CN': '平台介入后退款的笔数。',
    en: 'Refunds decided after platform intervention.',
  },
  category: 'service',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['纠纷退款笔数'],
  labels: {
    pinduoduo: ['纠纷退款数'],
    taobao: ['纠纷退款笔数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台介入后判定的退款，按笔数算。一般看一个月。',
        en: 'Refunds decided after the platform stepped in, as a count, usually of one month.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '这里取的是一个月。',
        en: 'Here it covers one month.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
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
      'zh-CN': '平台断过以后才退的款，有多少笔。',
      en: 'The platform decided, and only then was money paid back. This is how many times.',
    },
    like: {
      'zh-CN': '好比账本上另用红笔，记着哪几笔是街坊劝过才退的。',
      en: 'A shop marks some refunds in red. Those were made after a neighbour talked both sides round.',
    },
    number: {
      value: {
        'zh-CN': '在页面算的日子里，经平台断过再退的款有 {value} 笔。',
        en: 'In the days the page covers, the platform ruled for a refund {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '笔数要和卖了多少单放在一起。单独一个，看不出轻重。',
        en: 'Put it next to how many orders you had. Alone, we can not tell from it if this is much or little.',
      },
    },
    step: {
      'zh-CN': '写一个词，说最近一笔卡在哪里：货、路上还是话。',
      en: 'Write one word for the last case: goods, road or talk.',
    },
    help: {
      text: {
        'zh-CN': '同样的事又来一回，可以翻翻“卡住了怎么办”（3.2.1）。',
        en: 'If the same thing comes back, the card for being stuck may help (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它是笔数，纠纷退款率是比例。两个名字只差一个字。',
        en: 'This is a count. The dispute refund rate is a share, and the names are almost the same.',
      },
    ],
  },
  examples: [
    {
      text: '纠纷退款数',
      platform: 'pinduoduo',
    },
    {
      text: '纠纷退款笔数',
      platform: 'taobao',
    },
  ],
});
