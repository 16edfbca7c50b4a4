import { defineMetric } from './types';

export default defineMetric({
  id: 'image-post-visitors',
  name: {
    'zh-CN': '图文访客数',
    en: 'Picture-post visitors',
  },
  definition: {
    'zh-CN': '看本店图文满3秒的人数。',
    en: 'People who viewed own picture posts for 3 seconds.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['图文访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '自己店的图文，看满 3 秒，才数进来。',
        en: 'It has to be a post of your own, viewed for 3 seconds or more.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '图文访客数，就是看本店图文满 3 秒的人数。',
      en: 'This is how many people looked at your own picture posts for 3 seconds or more.',
    },
    like: {
      'zh-CN': '好比墙上的连环画，有人站着看了一会儿，就数他一个。',
      en: 'A picture story hangs on the wall. Each person who stands and reads a while is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看了你的图文。',
        en: '{period}, {value} people looked at your picture posts.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人喜欢图，有人想要货。是哪种人，这个数看不出。',
        en: 'Some like the pictures, some want the goods. Which is which, we can not tell from a count.',
      },
    },
    step: {
      'zh-CN': '挑一篇看的人最多的图文，写下它讲了什么。',
      en: 'Pick the post with the most readers. Write down what it is about.',
    },
    help: {
      text: {
        'zh-CN': '图文里想说说自己的用心，可以看“我看重什么”（3.4.2）。',
        en: 'Want to tell what you care for? The card on what matters to you may help (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '图文看的人多，商品页不一定有人来。',
        en: 'A post may have many readers while few of them see the goods.',
      },
    ],
  },
  examples: [
    {
      text: '图文访客数',
      platform: 'taobao',
    },
  ],
});
