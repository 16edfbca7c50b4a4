import { defineMetric } from './types';

export default defineMetric({
  id: 'peer-average',
  name: {
    'zh-CN': '同行同层平均',
    en: 'Peer average',
  },
  definition: {
    'zh-CN': '同类同级店铺的平均水平。',
    en: 'Average value of shops of the same kind and tier.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'peer value',
  better: 'depends',
  aliases: ['同行平均', '同行基准', '行业平均', '同行同级均值', '商圈同行均值'],
  labels: {
    taobao: ['同行同层平均'],
    douyin: ['同行基准'],
    jd: ['同行同级均值'],
    'meituan-eleme': ['商圈同行均值'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '同一类目、同一层级的店的平均。层级变了，这一组店也会换。',
        en: 'Same category and same level. The group changes when the level changes.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '和你同类、同层级的店，这个数平均是多少。它不是你店里的数。',
      en: 'This is the average of shops of the same kind and level. It is not a number of your shop.',
    },
    like: {
      'zh-CN': '好比同一条街、差不多大的几家面馆，一天平均卖 60 碗。',
      en: 'A few noodle shops of one size stand on one street. On average they sell 60 bowls a day.',
    },
    number: {
      value: {
        'zh-CN': '同类的店，{period}平均是 {value}。',
        en: 'For shops like yours, the average {period} is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '别家的难处和你的不一样。和它比，看不出你做得好不好。',
        en: 'Other shops have other troubles. Next to this we can not tell how well you do.',
      },
    },
    step: {
      'zh-CN': '写下旁边那个数，你自己上个月是多少。',
      en: 'Write down your own value of that number from last month.',
    },
    help: {
      text: {
        'zh-CN': '想和熟悉的店说说真数，可以用“数字交换”（3.3.1）。',
        en: 'To share real numbers with shops you know, use “数字交换” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '你的层级一变，拿来比的店也跟着换。',
        en: 'When your level changes, the shops in the group change too.',
      },
      {
        'zh-CN': '它的单位跟着所比的数走，可能是元，也可能是人。',
        en: 'Its unit follows the number it stands beside: yuan, people or something else.',
      },
    ],
  },
  examples: [
    {
      text: '同行同层平均',
      platform: 'taobao',
    },
    {
      text: '同行基准',
      platform: 'douyin',
    },
  ],
});
