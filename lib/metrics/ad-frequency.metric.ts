import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-frequency',
  name: {
    'zh-CN': '频次',
    en: 'Frequency',
  },
  definition: {
    'zh-CN': '平均每个人看到几次广告。',
    en: 'Average showings per person.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'person',
  better: 'depends',
  aliases: [],
  labels: {
    'meta-ads': ['Frequency'],
  },
  unverifiedLabels: {
    'meta-ads': ['频次'],
  },
  formula: 'ad-impressions / ad-reach',
  counting: {
    all: [
      {
        'zh-CN': '展示次数除以看到的人数。',
        en: 'Showings divided by the people who saw them.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': 'Meta 写的是平均每个人看到几次。',
        en: 'Meta gives the average showings per person.',
      },
    ],
  },
  drivers: ['ad-reach'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      'zh-CN': '频次，就是看到广告的人里，平均每个人看到几次。',
      en: 'Frequency is how often each person saw your ads on average.',
    },
    like: {
      'zh-CN': '好比厂里的喇叭，一天下来每位工人平均听到 3 遍。听多了，会有人捂耳朵。',
      en: 'A worker in the plant hears the loudspeaker message 3 times a day on average. Too often, and hands go over ears.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每个人平均看到 {value} 次。',
        en: '{period}, each person saw your ads {value} times on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，看到广告的有 {adReach} 个人。一共展示 {adImpressions} 次，平均每人 {value} 次。',
        en: '{period}, there were {adImpressions} showings. They went to {adReach} people, or {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人看一次就记住，有人要看几次。几次合适，这里看不出。',
        en: 'One person needs one look, another needs more. We can not tell from it how many are right.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。次数变多不分好坏，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More looks are not good or bad in themselves, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能看到的人变多了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More people may have seen it, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看一看，频次往上走时，点击率有没有往下掉。',
      en: 'Look at the share of clicks while this number rises. Does it fall?',
    },
    help: {
      text: {
        'zh-CN': '同一条看烦了，想换一条，可以看“一条视频的计划”（3.2.1）。',
        en: 'Time for a new clip? See the card “Plan for one video” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '太多次会让人烦，点的人可能变少。',
        en: 'Too many looks tire people, and clicks may fall.',
      },
    ],
  },
  examples: [
    {
      text: 'Frequency',
      platform: 'meta-ads',
    },
  ],
});
