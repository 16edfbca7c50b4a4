import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-action-clicks',
  name: {
    'zh-CN': '广告行为数',
    en: 'Ad action clicks',
  },
  definition: {
    'zh-CN': '看到素材后点下去的次数。',
    en: 'Clicks made on the ad after the material was shown.',
  },
  category: 'ads',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['行为数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是点的次数，只要素材露面之后的那些。',
        en: 'Clicks are counted, only those made after the material was shown.',
      },
    ],
    kuaishou: [
      {
        'zh-CN': '点封面和这里的“行为”点击，在快手分两列数。',
        en: 'Cover clicks and these action clicks stand in two separate columns.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['ad-clicks', 'link-clicks'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
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
      'zh-CN': '广告行为数，就是看到素材以后，点下去的次数。点封面的那种，另外算。',
      en: 'This counts clicks made after people saw the ad itself. Clicks on the cover are counted elsewhere.',
    },
    like: {
      'zh-CN': '好比布样挂在门外，看过布又伸手翻价签的，翻一回记一回。',
      en: 'Cloth samples hang outside. Each time someone looks at the cloth and turns over its price tag, you make a mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，看过素材又点下去的，有 {value} 次。',
        en: '{period}, there were {value} clicks by people who had seen the ad.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点下去只是一个动作。最后买没买，在这里看不出。',
        en: 'A click is one small act. We can not tell from it who bought in the end.',
      },
    },
    step: {
      'zh-CN': '数一数自己的广告里，有几处可以点的地方。',
      en: 'Count the places in your own ad that people can click.',
    },
    help: {
      text: {
        'zh-CN': '两种点击分不清，可以对着“温习一下”慢慢看（3.2.3）。',
        en: 'Two kinds of clicks and no clear view? Go over them with the review card (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '同一个后台有两种点击，记数前先看清是哪一种。',
        en: 'The same back office shows two kinds of clicks. See which one you are reading.',
      },
    ],
  },
  examples: [
    {
      text: '行为数',
      platform: 'kuaishou',
    },
  ],
});
