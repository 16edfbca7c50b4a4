import { defineMetric } from './types';

export default defineMetric({
  id: 'store-exposure-users',
  name: {
    'zh-CN': '曝光人数',
    en: 'People who saw the store',
  },
  definition: {
    'zh-CN': '看到过店铺的不重复人数。',
    en: 'Distinct people who saw the store in lists.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['搜索曝光人数', '商家列表曝光人数'],
  labels: {
    'meituan-eleme': ['曝光人数', '搜索曝光人数', '商家列表曝光人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间里，在某个位置看到过店铺的人，去掉重复。',
        en: 'People who saw the store at the given position in the period, each once.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '搜索、商家列表这些入口分开数，里面会有同一个人。',
        en: 'Search and the list of shops are counted apart, so one person may be in both.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '曝光人数，就是看到过你的店的人数。在一个入口里，一个人只算一次。',
      en: 'This is how many people saw your store. In one place of entry, each person counts once.',
    },
    like: {
      'zh-CN': '好比两扇窗都看得见你家的烟囱。每扇窗前各数各的人，有人两扇都站过。',
      en: 'Two windows look out on your chimney. You count people at each window, and some have stood at both.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看到过你的店。',
        en: '{period}, {value} people saw your store.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看到的人当时想不想进来，这里看不出。',
        en: 'If they wanted to come in, we can not tell from here.',
      },
    },
    step: {
      'zh-CN': '记下几个入口里，人数最多的是哪个。',
      en: 'Note which place of entry had the most people.',
    },
    help: {
      text: {
        'zh-CN': '店是从哪个入口被看到的，可以对照“客人在哪里看到我”（3.4.2）。',
        en: 'Through which door are you seen? Check the card on where guests see you (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '几个入口的人有重复，不能相加。',
        en: 'The same person may stand under more than one entry. So do not add them.',
      },
    ],
  },
  examples: [
    {
      text: '曝光人数',
      platform: 'meituan-eleme',
    },
  ],
});
