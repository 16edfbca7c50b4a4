import { defineMetric } from './types';

export default defineMetric({
  id: 'peer-excellent',
  name: {
    'zh-CN': '同行同层优秀',
    en: 'Top-peer value',
  },
  definition: {
    'zh-CN': '同类店铺里做得最好那批的水平。',
    en: 'Value of the top group among similar shops.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'peer value',
  better: 'depends',
  aliases: ['同行顶尖', '同行优秀', '同行上级均值', '商圈同行前10%均值'],
  labels: {
    taobao: ['同行同层优秀'],
    douyin: ['同行顶尖'],
    jd: ['同行上级均值'],
    'meituan-eleme': ['商圈同行前10%均值'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '最好的那一批同行的数，不是一般同行的平均。',
        en: 'The value of the best group among peers, not of the average peer.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '取排在最前面一成的店，再求平均。',
        en: 'It is the average of the best tenth of shops.',
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
      'zh-CN': '同类店里，做得最好的那一批是多少。它不是一般店的水平。',
      en: 'This is the value of the top group among shops like yours. It is not what a common shop has.',
    },
    like: {
      'zh-CN': '好比十里八乡手最快的几位绣娘，一天平均绣 5 朵花。',
      en: 'Think of the few fastest women with a needle for miles around. They stitch 5 flowers a day.',
    },
    number: {
      value: {
        'zh-CN': '最靠前的那批店，{period}是 {value}。',
        en: 'For the top group, the value {period} is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '那些店有多少人手，这里不写。看不出你该不该照着比。',
        en: 'It does not say how many hands those shops have. We can not tell if it is a fair measure for you.',
      },
    },
    step: {
      'zh-CN': '挑一家你喜欢的同类店，写下它做得细的一处。',
      en: 'Choose one shop of your kind that you like. Write down one thing it does with care.',
    },
    help: {
      text: {
        'zh-CN': '你有的、他们没有的，可以写进“我们的长处”（3.1.2）。',
        en: 'What you have and they do not goes into “我们的长处” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '比它低很正常，多数店都在它下面。',
        en: 'To be below it is normal. Most shops are.',
      },
    ],
  },
  examples: [
    {
      text: '同行同层优秀',
      platform: 'taobao',
    },
    {
      text: '同行顶尖',
      platform: 'douyin',
    },
  ],
});
