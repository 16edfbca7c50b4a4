import { defineMetric } from './types';

export default defineMetric({
  id: 'store-entry-users',
  name: {
    'zh-CN': '入店人数',
    en: 'People who entered the store page',
  },
  definition: {
    'zh-CN': '从外面点进店铺页的人数。',
    en: 'People who entered the store page.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['进店人数', '搜索入店人数'],
  labels: {
    'meituan-eleme': ['入店人数', '搜索入店人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从外面走到店铺页里面的人才算；只看到店、没点进来，就不在内。',
        en: 'People who went from outside to inside the store page; seeing it without entering is not enough.',
      },
    ],
  },
  drivers: ['store-exposure-users', 'store-entry-rate'],
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
      'zh-CN': '入店人数，就是从外面点进你店铺页的人数。',
      en: 'This is how many people came from outside into your store page.',
    },
    like: {
      'zh-CN': '好比雨天门边的鞋，进来一位，多一双。在屋檐下站着的，不算。',
      en: 'On a rainy day each guest leaves one pair of shoes inside the door. Those who wait under the roof leave none.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人进了你的店。',
        en: '{period}, {value} people entered your store page.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '进来看了什么、下没下单，人数里看不出。',
        en: 'What they looked at and if they ordered, we can not tell from this count.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，看到店的人多了，进来的也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. When more people see the store, more come in.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，先瞧瞧看到店的人少没少。',
        en: 'The page says it is {change} less than {against}. It may be chance. See first if fewer people saw the store.',
      },
    },
    step: {
      'zh-CN': '看一看店铺页第一屏，客人进来先看到什么。',
      en: 'Look at the first screen of your store page. What does a guest see first?',
    },
    help: {
      text: {
        'zh-CN': '进门那一眼是什么感觉，可以用“换位想一想”（3.3.3）。',
        en: 'How does that first look feel? Try the card for seeing it as a guest (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '各个入口会有同一个人，加起来就多了。',
        en: 'One guest can come by two entries, so a sum is too high.',
      },
    ],
  },
  examples: [
    {
      text: '入店人数',
      platform: 'meituan-eleme',
    },
  ],
});
