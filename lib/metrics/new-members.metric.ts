import { defineMetric } from './types';

export default defineMetric({
  id: 'new-members',
  name: {
    'zh-CN': '新增会员数',
    en: 'New members',
  },
  definition: {
    'zh-CN': '这段时间新入会的人数。',
    en: 'People who joined membership in the period.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['新增会员人数', '入会量'],
  labels: {
    taobao: ['新增会员数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间加入的人才算，以前的会员不在里面。',
        en: 'Only people who joined in the period count, not earlier members.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '这段时间里，有多少人新加入了会员。',
      en: 'This is how many people became members in this time.',
    },
    like: {
      'zh-CN': '好比合作社门口的登记本，这个月又添了几个新名字。',
      en: 'The sign-up book of a village co-op lies by the door. This month a few new names were added.',
    },
    number: {
      value: {
        'zh-CN': '{period}，新来了 {value} 位会员。',
        en: '{period}, {value} people became members.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '入会只是打了个招呼。他们会不会买，再等等才看得到。',
        en: 'To join is to say hello. Wait a bit to see if they buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能多了几个看到入会页的人，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people saw the page to join.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，想入会的人可能早就入了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or those who wished to join are in already.',
      },
    },
    step: {
      'zh-CN': '写一句欢迎的话，给刚入会的人看。',
      en: 'Write one line of welcome for those who just joined.',
    },
    help: {
      text: {
        'zh-CN': '客人买完以后怎么问候，可以学“收货后三步”（3.4.3）。',
        en: 'How do you greet people after they buy? Learn it from the card of three steps (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '入会之后，还要看他们有没有再来买。',
        en: 'After they join, see if they come to buy again.',
      },
    ],
  },
  examples: [
    {
      text: '新增会员数',
      platform: 'taobao',
    },
  ],
});
