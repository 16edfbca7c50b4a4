import { defineMetric } from './types';

export default defineMetric({
  id: 'certified-service-share',
  name: {
    'zh-CN': '金牌客服认证比例',
    en: 'Share of certified service agents',
  },
  definition: {
    'zh-CN': '有认证的客服占全部客服的比例。',
    en: 'Share of agents with certification.',
  },
  category: 'score',
  unit: 'percent',
  base: 'person',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['金牌客服认证比例'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按客服的人数算，有认证的除以全部。它是加分项里的一条。',
        en: 'People are counted: certified agents out of all agents. It is one of the items that earn extra points.',
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
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '金牌客服认证比例，就是全部客服里，有认证的人占多少。',
      en: 'Of the people who answer your buyers, this is the part that holds a certificate.',
    },
    like: {
      'zh-CN': '好比食堂里有 4 位师傅，其中 1 位墙上挂着厨师证。',
      en: "A canteen has 4 cooks. For one of them, a cook's certificate hangs on the wall.",
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 位客服里，大约有 {of} 位有认证。',
        en: 'About {of} of every {outOf} service people are certified.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客服人少，多一位就差很多。它也看不出谁回话回得好。',
        en: 'In a small team, one person changes a lot. We can not tell from it who answers well.',
      },
    },
    step: {
      'zh-CN': '数一数店里有几个人在回客人的话，几个有认证。',
      en: 'Count who answers buyers in your shop, with a certificate or without.',
    },
    help: {
      text: {
        'zh-CN': '想和家里人一起学一学，可以找“附近的课”（3.1.2）。',
        en: 'Want to learn this with your family? Look for a class near you (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '要哪一种认证，看平台的规则。',
        en: "The platform's rules say which certificate counts.",
      },
      {
        'zh-CN': '它只是加分项里的一条。',
        en: 'It is just one of the extra items.',
      },
    ],
  },
  examples: [
    {
      text: '金牌客服认证比例',
      platform: 'jd',
    },
  ],
});
