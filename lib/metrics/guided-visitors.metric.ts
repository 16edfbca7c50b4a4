import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-visitors',
  name: {
    'zh-CN': '引导访问人数',
    en: 'People guided by ads',
  },
  definition: {
    'zh-CN': '广告带来的不重复人数。',
    en: 'Distinct people guided by ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品访客量'],
  labels: {
    taobao: ['引导访问人数'],
    xiaohongshu: ['商品访客量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的人，不重复算。它是引导访问量按人数的版本。',
        en: 'Distinct people led here by ads. It is the people version of ad-guided visits.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '引导访问人数，就是广告带来了几个人。一个人来几回，也只算一个。',
      en: 'This is how many people the ads brought. Someone who comes again is still one person.',
    },
    like: {
      'zh-CN': '好比照请帖来喝喜酒的人，在红纸上签名。进出几回，也只签一个名字。',
      en: 'Wedding guests sign a red sheet at the door. However often they go in and out, they sign once.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带来 {value} 个人。',
        en: '{period}, ads brought {value} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '人来了，有没有买还要另看。只看人头，看不出广告好坏。',
        en: 'They came, but did they buy? From heads alone we can not tell if the ad is good.',
      },
    },
    step: {
      'zh-CN': '算一算，引导访问量除以它，一个人大约来几回。',
      en: 'Work out visits divided by people. It tells how often one person came.',
    },
    help: {
      text: {
        'zh-CN': '来的是哪里人、多大年纪，可以看“看懂买家画像”（3.3.3）。',
        en: 'How old are they, and from where? The card “Know your buyers” helps you read it (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它数人，“引导访问量”数次，两个数别混。',
        en: 'This one counts people. “引导访问量” counts visits, so do not mix them.',
      },
    ],
  },
  examples: [
    {
      text: '引导访问人数',
      platform: 'taobao',
    },
    {
      text: '商品访客量',
      platform: 'xiaohongshu',
    },
  ],
});
