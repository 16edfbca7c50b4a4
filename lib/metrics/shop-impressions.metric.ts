import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-impressions',
  name: {
    'zh-CN': '店铺曝光次数',
    en: 'Shop impressions',
  },
  definition: {
    'zh-CN': '店铺在列表里被展示的次数。',
    en: 'Times the shop was shown in lists.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['总展现次数', '曝光次数', '展现次数'],
  labels: {
    '1688': ['展现次数'],
    'meituan-eleme': ['曝光次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '店铺在列表里每出现一次，算一次，不按人。',
        en: 'Each time the shop is shown in a list counts; people are not counted.',
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
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '店铺曝光次数，就是你的店在列表里露面几次。',
      en: 'This is how many times your shop turned up in a list. One person can see it there many times.',
    },
    like: {
      'zh-CN': '好比跑腿的发一叠店单，你的店印在其中一页。发出一叠，算一次。',
      en: 'A runner hands out a folder of shops, and yours is on one page. Each folder handed out is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，店铺在列表里露面 {value} 次。',
        en: '{period}, your shop turned up {value} times in lists.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一个人刷到几回，可能都算。几个人看到，看不出。',
        en: 'The same face may have seen it all day. We can not tell how many people that was.',
      },
    },
    step: {
      'zh-CN': '看一看列表里，自己店的头图和店名。',
      en: 'Look at your shop photo and name as they stand in the list.',
    },
    help: {
      text: {
        'zh-CN': '店名下面那句话怎么写，可以看“一句话说清楚”（3.4.2）。',
        en: 'What to write under your name? Try the card for one clear line (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '在列表里出现，离进店还有一步。',
        en: 'To turn up in a list is still one step away from a visit.',
      },
    ],
  },
  examples: [
    {
      text: '曝光次数',
      platform: 'meituan-eleme',
    },
    {
      text: '展现次数',
      platform: '1688',
    },
  ],
});
