import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-interactions',
  name: {
    'zh-CN': '互动次数',
    en: 'Ad interactions',
  },
  definition: {
    'zh-CN': '用户和广告互动的次数。',
    en: 'Main actions on the ad by ad type.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    'google-ads': ['Interactions'],
  },
  unverifiedLabels: {
    'google-ads': ['互动次数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '每种广告数最主要的那个动作，一次算一次。',
        en: 'Each main action on an ad counts, and which one it is depends on the kind of ad.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '在谷歌，文字和购物广告数点击，视频广告数观看。',
        en: 'Google takes clicks for text and shopping ads, and views for video ads.',
      },
    ],
  },
  drivers: ['ad-impressions'],
  seeAlso: ['interactions'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://sdworx-salesforce.helpdocs.io/article/hp2wkumie2-google-ads-dashboard-metrics',
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
      'zh-CN': '互动次数，就是人和广告打交道的次数。图文广告数点击，视频广告数观看。',
      en: 'It counts what people mainly do with an ad. For text and goods ads that is a click, for video ads a view.',
    },
    like: {
      'zh-CN': '好比赶集，布摊数摸布的次数，戏台数坐下来看的次数。两样加在一起记。',
      en: 'At the market the cloth stall counts each touch, the stage counts each one who sits down. Both go on one list.',
    },
    number: {
      value: {
        'zh-CN': '{period}，人和广告打了 {value} 次交道。',
        en: '{period}, people dealt with your ads {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点一下和看一段，分量不一样。混在一起看不出多少有用。',
        en: 'A click and a look are not the same thing. When they are mixed, we can not tell how much they are worth.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能视频广告占得多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. There may be more video ads in it, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能展示少了，也可能是碰巧，分种类再看。',
        en: 'The page says it is {change} less than {against}. There may be fewer showings, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '画两栏，左边记图文广告，右边记视频广告。',
      en: 'Draw two columns, one for text ads and one for video ads.',
    },
    help: {
      text: {
        'zh-CN': '不同种类广告怎么分开看，可以请社工教你点一次（3.1.3）。',
        en: 'How can kinds of ads be shown apart? Let your coach show you (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '几种广告放在一起，点击和观看就混了。',
        en: 'When campaigns are mixed, clicks and views are mixed too.',
      },
    ],
  },
  examples: [
    {
      text: 'Interactions',
      platform: 'google-ads',
    },
  ],
});
