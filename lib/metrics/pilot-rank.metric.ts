import { defineMetric } from './types';

export default defineMetric({
  id: 'pilot-rank',
  name: {
    'zh-CN': '领航员综合分行业排名',
    en: 'PDD pilot rank',
  },
  definition: {
    'zh-CN': '综合分在同行里排到百分之几。',
    en: 'Position in percent among peers.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: ['领航员排名'],
  labels: {
    pinduoduo: ['领航员综合分行业排名'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在同行里排到哪里，用百分数写。36 % 表示比大约六成四的同行好。',
        en: 'The position among peers in percent. 36 % means better than about 64 % of peers.',
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
      'zh-CN': '领航员综合分行业排名，说的是 100 家同行里，你大约排第几。数越小越靠前。',
      en: 'Think of 100 shops of your kind. This is about where you stand in the line, and small is near the front.',
    },
    like: {
      'zh-CN': '好比赶集时 100 个摊子排成一列，你家是从头数的第 36 个。',
      en: 'On market day 100 stalls stand in one row. Yours is number 36 from the gate.',
    },
    number: {
      value: {
        'zh-CN': '{outOf} 家同行排成队，你大约在第 {of} 位。',
        en: 'If {outOf} shops like yours stood in line, you would be about number {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同行也在走动。单看名次，看不出动的是你还是他们。',
        en: 'The others move as well. From the place alone we can not tell who moved, you or they.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。数变大是往后站了站，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A bigger number is further back, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。数变小是往前站了站，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A smaller number is nearer the front, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下今天排在第几，夹在账本里。',
      en: "Write today's place on a slip for your account book.",
    },
    help: {
      text: {
        'zh-CN': '想知道别家最近在忙什么，可以带上它去“数字交换”（3.3.1）。',
        en: 'What are other shops up to? Bring your place to the number swap (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '它看着像得分，其实数越大越靠后。',
        en: 'It looks like a score, yet a bigger number is worse.',
      },
    ],
  },
  examples: [
    {
      text: '领航员综合分行业排名',
      platform: 'pinduoduo',
    },
  ],
});
