import { defineMetric } from './types';

export default defineMetric({
  id: 'traffic-index',
  name: {
    'zh-CN': '流量指数',
    en: 'Traffic index',
  },
  definition: {
    'zh-CN': '由访客数换算出来的指数。',
    en: 'An index derived from visitors.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'index point',
  better: 'higher',
  aliases: ['访客指数', '访问人气'],
  labels: {
    taobao: ['流量指数', '访问人气'],
    jd: ['访客指数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '由访客数换算出来；数大就是人多，但是不成比例。',
        en: 'It is made from visitors: higher means more of them, but not in proportion.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '流量指数，是由访客数换算出来的数。数越大，人越多，可不按倍数走。',
      en: 'This index is worked out from visitors. A bigger index means more people, but not in step.',
    },
    like: {
      'zh-CN': '好比隔着雾看街上的灯，越亮人家越多。亮多少，算不出几户。',
      en: 'Through fog you see how bright a street is. Brighter means more homes, but you can not count them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，流量指数是 {value}。',
        en: '{period}, the index was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它只说多些还是少些。来了几个人，看不出。',
        en: 'It says more or less, and that is all. We can not tell from it how many came.',
      },
    },
    step: {
      'zh-CN': '画一条线，把这四周的指数连起来。',
      en: 'Draw a line through the index of the last four weeks.',
    },
    help: {
      text: {
        'zh-CN': '首页上的数各说什么，可以看“看懂数据首页”（3.1.3）。',
        en: 'What do the numbers on the front page say? There is a card for reading it (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的工具把指数还原成人数，那只是估计。',
        en: 'Some tools turn the index back into people. That is only a guess.',
      },
    ],
  },
  examples: [
    {
      text: '流量指数',
      platform: 'taobao',
    },
    {
      text: '访客指数',
      platform: 'jd',
    },
  ],
});
