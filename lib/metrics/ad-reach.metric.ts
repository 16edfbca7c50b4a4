import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-reach',
  name: {
    'zh-CN': '覆盖人数',
    en: 'Reach',
  },
  definition: {
    'zh-CN': '看到过广告的不重复人数。',
    en: 'Distinct people who saw the ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: [],
  labels: {
    'meta-ads': ['Reach'],
  },
  unverifiedLabels: {
    amazon: ['Reach'],
    'meta-ads': ['覆盖人数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看到过广告的人，不重复算。',
        en: 'Distinct people who saw the ads.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': 'Meta 数的是至少看到一次广告的人，是估计的数。',
        en: 'On Meta: people who saw the ads at least once. The figure is estimated.',
      },
    ],
  },
  drivers: ['ad-spend'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
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
      'zh-CN': '覆盖人数，就是看到过你广告的人有多少。一个人看到五次，也只算一个。',
      en: 'This is how many people saw your ads. One person who sees it five times is one.',
    },
    like: {
      'zh-CN': '好比村口公告板贴了张红纸，读过的人各按一个手印。读三遍，也只按一个。',
      en: 'A red paper hangs on the village board. Each reader leaves one thumb print, even after three readings.',
    },
    number: {
      value: {
        'zh-CN': '{period}，大约有 {value} 个人看到过广告。',
        en: '{period}, about {value} people saw your ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看到过，不等于记住。它又是估的，所以看不出广告好不好。',
        en: 'To see is not to keep in mind, and the figure is an estimate. So we can not tell if the ad is good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能广告费多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More money may have gone into ads, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能广告费少了，也可能是碰巧，人数是估的。',
        en: 'The page says it is {change} less than {against}. Less money may have gone into ads, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '算一算，展示次数除以它，一个人大约看到几次。',
      en: 'Work out showings divided by people. How often did one person see it?',
    },
    help: {
      text: {
        'zh-CN': '想好最想让谁看到，可以看“卖给谁”，和社工聊聊（3.2.2）。',
        en: 'Whom do you most want to reach? Talk about it with your coach (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它数人，展示数次。展示几次，可能都是同一个人。',
        en: 'This is about people. Several showings may all go to one person.',
      },
    ],
  },
  examples: [
    {
      text: 'Reach',
      platform: 'meta-ads',
    },
  ],
});
