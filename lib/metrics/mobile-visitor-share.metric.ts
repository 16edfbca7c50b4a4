import { defineMetric } from './types';

export default defineMetric({
  id: 'mobile-visitor-share',
  name: {
    'zh-CN': '无线访客占比',
    en: 'Mobile visitor share',
  },
  definition: {
    'zh-CN': '用手机来的访客占全部访客的比例。',
    en: 'Share of visitors who came by phone.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: ['无线占比'],
  labels: {
    '1688': ['无线占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '用手机来的访客，除以店里全部访客；余下的是电脑访客。',
        en: 'Phone visitors over all visitors of the shop; the rest are computer visitors.',
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
      at: 'public source file 58511305911',
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
      'zh-CN': '无线访客占比，就是来的人里，有多少是用手机来的。剩下的，用电脑。',
      en: 'This is how many of your visitors came by phone. The rest came by computer.',
    },
    like: {
      'zh-CN': '好比来赶集的人，有的走水路，有的走旱路。数一数坐船的占多少。',
      en: 'Some come to market by boat, some on foot. You ask how many of them took the boat.',
    },
    number: {
      value: {
        'zh-CN': '这讲的是{period}。每 {outOf} 个来的人，大约 {of} 个用手机。',
        en: 'Think of all who came {period}. Of every {outOf} visitors, about {of} used a phone.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '手机和电脑，没有哪个更好。来了多少人，这里看不出。',
        en: 'Phone or computer, both are fine. We can not tell from this share how many came.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能用电脑来的人少了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or fewer people came by computer.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能用电脑来的人多了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more people came by computer.',
      },
    },
    step: {
      'zh-CN': '打开手机里的一件货，记下哪里字太小。',
      en: 'Open one item on your phone. Note where the words are too small.',
    },
    help: {
      text: {
        'zh-CN': '手机上的页面怎么调，可以看“后台里免费的功能”（3.1.3）。',
        en: 'What can you set for the phone page? Look through the card on free functions (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '占比变了，先看总人数有没有变。',
        en: 'When the share moves, see first if the number of all visitors moved.',
      },
    ],
  },
  examples: [
    {
      text: '无线占比',
      platform: '1688',
    },
  ],
});
