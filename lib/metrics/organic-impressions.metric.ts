import { defineMetric } from './types';

export default defineMetric({
  id: 'organic-impressions',
  name: {
    'zh-CN': '自然流量曝光量',
    en: 'Organic impressions boosted by ads',
  },
  definition: {
    'zh-CN': '广告带动的自然展示次数。',
    en: 'Organic impressions the platform links to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['自然流量曝光'],
  labels: {
    taobao: ['自然流量曝光量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台认为由广告带动的、不收费的展示次数。',
        en: 'Unpaid showings that the platform links to ads.',
      },
    ],
    taobao: [
      {
        'zh-CN': '它比阿里妈妈别的列算得晚。刚过零点是 0，说明还没好。',
        en: 'It is worked out later than the other Alimama columns. Zero right after midnight means not ready.',
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
      at: 'public source file 70712918673',
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
      'zh-CN': '自然流量曝光量，是广告带动的、不收钱的展示有几次。带没带动，由平台认定。',
      en: 'These are free showings of your goods that the platform links to your ads.',
    },
    like: {
      'zh-CN': '好比花钱登了一回小报。后来街坊聊天，又白白提起你家几回。',
      en: 'You pay for a few lines in the local paper. Later, neighbours bring up your shop for free, and you count how often.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台记了 {value} 次带动的展示。',
        en: '{period}, the platform noted {value} free showings linked to ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没有广告时会展示几次，谁也没法数。所以看不出广告的功劳。',
        en: 'No one can count what would have been shown without ads. So we can not tell what the ads did.',
      },
    },
    step: {
      'zh-CN': '看一看下午的数，和早上看到的一不一样。',
      en: 'Look at it in the afternoon. Is it the same as in the morning?',
    },
    help: {
      text: {
        'zh-CN': '平台怎么决定给谁看，可以看“平台怎么推荐”（3.2.1）。',
        en: 'Who gets to see what? See the card “How the platform recommends” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '刚过半夜看到 0，是还没算好，不是广告挡了免费的展示。',
        en: 'A zero just after midnight means “not ready”. It does not mean that ads stop free showings.',
      },
    ],
  },
  examples: [
    {
      text: '自然流量曝光量',
      platform: 'taobao',
    },
  ],
});
