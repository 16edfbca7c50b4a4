import { defineMetric } from './types';

export default defineMetric({
  id: 'after-sale-rating',
  name: {
    'zh-CN': '售后评价得分',
    en: 'After-sale rating',
  },
  definition: {
    'zh-CN': '买家给售后打的分。',
    en: "Buyers' rating of after-sale service.",
  },
  category: 'service',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['售后评价得分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家给售后打的分，看 90 天。',
        en: 'The mark of buyers for after-sale service, over 90 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '这是买家给售后打的分。它只说买完以后的事。',
      en: 'This is the mark buyers give for after-sale service. It is only about what comes after buying.',
    },
    like: {
      'zh-CN': '好比伞铺管修伞。来修过的人，走时给修伞这件事打个分。',
      en: 'An umbrella shop also mends umbrellas. People who had one mended give a mark for the mending.',
    },
    number: {
      value: {
        'zh-CN': '页面上，买家给售后打了 {value} 分。',
        en: 'On the page, buyers gave your after-sale service {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打分的人少时，它不太稳。现在看不出售后做得好不好。',
        en: 'When few people rate, it is not steady. We can not tell now if the service was good.',
      },
    },
    step: {
      'zh-CN': '记下这个分，连同今天的日期。',
      en: "Note this mark with today's date.",
    },
    help: {
      text: {
        'zh-CN': '记下来的数可以慢慢看，“温习一下”会陪你回想（3.2.3）。',
        en: 'What you note down can be read again later. The review card helps you recall it (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '人少时一个分就能带动它，别为一天的变化着急。',
        en: 'With few raters one mark moves it. Do not worry about one day.',
      },
    ],
  },
  examples: [
    {
      text: '售后评价得分',
      platform: 'jd',
    },
  ],
});
