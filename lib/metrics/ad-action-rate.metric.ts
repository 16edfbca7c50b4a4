import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-action-rate',
  name: {
    'zh-CN': '行为率',
    en: 'Ad action rate',
  },
  definition: {
    'zh-CN': '素材每展示一百次有几次行为。',
    en: 'Ad action clicks divided by material impressions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['行为率'],
  },
  unverifiedLabels: {},
  formula: 'ad-action-clicks / ad-material-impressions',
  counting: {
    all: [
      {
        'zh-CN': '行为点击的次数，除以素材播放的次数。',
        en: 'Action clicks over the number of times the material was played.',
      },
    ],
  },
  drivers: ['ad-action-clicks', 'ad-material-impressions'],
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
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      'zh-CN': '行为率，就是素材每放 100 次，有几次被点下去。封面露面几次，和它没关系。',
      en: 'Of every 100 times the ad is played, this is how many led to a click. The cover plays no part in it.',
    },
    like: {
      'zh-CN': '好比豆花车一早把录音放了 40 遍。有 2 遍放完，有人招手叫停。',
      en: 'A bean curd cart plays its tape 40 times in a morning. After two of the plays someone waves it down.',
    },
    number: {
      value: {
        'zh-CN': '说说{period}的素材。每放 {outOf} 次，大约有 {of} 次被点。',
        en: 'Think of the ad as it ran {period}. Of every {outOf} plays, about {of} got a click.',
      },
      withInputs: {
        'zh-CN':
          '{period}，素材放了 {adMaterialImpressions} 次。点下去的有 {adActionClicks} 次。每 {outOf} 次里，大约 {of} 次。',
        en: '{period}, the ad was played {adMaterialImpressions} times. It got {adActionClicks} clicks. That is about {of} for every {outOf} plays.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点得勤，也许只是好奇。有没有人买，从它看不出。',
        en: 'People may click just to look. So we can not tell from it if anyone bought.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，放得少的时候更爱跳。',
        en: 'The page says it is {change} higher than {against}. It may be chance. With few plays it jumps more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是素材放得更多了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or the ad was played more often.',
      },
    },
    step: {
      'zh-CN': '想一想，客人看完素材，最想问的是哪一句。',
      en: 'Think of the one thing a person may want to ask after the ad.',
    },
    help: {
      text: {
        'zh-CN': '想改一小处看看，可以照“试一试，看一看，改一改”来（3.2.1）。',
        en: 'Want to change one small thing? Follow the card for trying, looking and changing (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '封面也有自己的点击率，和它各算各的。',
        en: 'The cover has a click rate too. It is a number of its own.',
      },
    ],
  },
  examples: [
    {
      text: '行为率',
      platform: 'kuaishou',
    },
  ],
});
