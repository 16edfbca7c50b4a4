import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-results',
  name: {
    'zh-CN': '成果',
    en: 'Results',
  },
  definition: {
    'zh-CN': '广告自己的目标达成了几次。',
    en: "Times the campaign's own goal was reached.",
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: [],
  labels: {
    'meta-ads': ['Results'],
  },
  unverifiedLabels: {
    'meta-ads': ['成效', '成果'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告自己的目标达成一次，算一次。',
        en: 'Each time the campaign’s own goal is reached counts once.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': '在 Meta，目标可以是购买、留下联系方式，或点链接。有时是按模型估的。',
        en: 'On Meta the goal may be purchases, leads or link clicks. The figure may be modelled.',
      },
    ],
  },
  drivers: ['ad-spend'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
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
      'zh-CN': '成果，就是你给这个广告定的那件事，做到了几次。可能是成交，也可能只是点赞。',
      en: 'Results tell how often this ad reached the goal you gave it. It may be a sale, or only a like.',
    },
    like: {
      'zh-CN': '好比出门前定一件事：今天要问到电话，还是卖几斤米。到晚上，按定的那样数。',
      en: 'In the morning you choose: get phone numbers, or sell rice. In the evening you count what you chose.',
    },
    number: {
      value: {
        'zh-CN': '{period}，定的事做到了 {value} 次。',
        en: '{period}, the chosen goal was met {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '100 次可能是 100 个赞。没看清定的是什么，就看不出好坏。',
        en: 'A hundred may be a hundred likes. If the goal is not clear, we can not tell good from bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。广告费多了也会这样，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More ad money can do that, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能广告费少了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Less ad money can do that, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '读一读数字下面的小字，里面写着目标。',
      en: 'Read the small line under this figure. It names the goal.',
    },
    help: {
      text: {
        'zh-CN': '想先想好要什么，再投广告，可以看“目标台阶”（3.2.2）。',
        en: 'What do you want before you pay for ads? The card “Steps to a goal” helps (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '成果多，不等于卖得多。先看数字下面写的是什么。',
        en: 'Many results need not be sales. See what is written under the figure.',
      },
    ],
  },
  examples: [
    {
      text: 'Results',
      platform: 'meta-ads',
    },
  ],
});
