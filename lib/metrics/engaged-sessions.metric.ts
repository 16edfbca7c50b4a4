import { defineMetric } from './types';

export default defineMetric({
  id: 'engaged-sessions',
  name: {
    'zh-CN': '互动会话数',
    en: 'Engaged sessions',
  },
  definition: {
    'zh-CN': '有真正互动的来访次数。',
    en: 'Visits that were long enough or did something.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Engaged sessions'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是来访，有真正互动的才算一次。',
        en: 'Visits are counted, those with real engagement only.',
      },
    ],
    ga4: [
      {
        'zh-CN': '超过 10 秒、做了关键动作、看了两页以上，三样里有一样就算。',
        en: 'It lasted longer than 10 seconds, or had a key event, or had two or more views.',
      },
    ],
  },
  drivers: ['sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      'zh-CN': '互动会话数，就是认真看过的来访有几趟。看得久些，或多看了几页，都算。',
      en: 'This counts visits where people really did something. A longer stay or a second page is enough.',
    },
    like: {
      'zh-CN': '好比来摊前的人，坐下歇了歇，或问了一句，或看了两样。占上一条，就画一道。',
      en: 'A guest sits down a while, asks for something, or looks at two things. Any one of these makes a mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 趟来访算得上互动。',
        en: '{period}, {value} visits were counted as engaged.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '坐得久的，未必要买。生意怎样，从它看不出。',
        en: 'Those who stay may not want to buy. We can not tell from it how trade is.',
      },
    },
    step: {
      'zh-CN': '查一查设置里的那个时间，还是 10 秒吗？',
      en: 'Check in the settings if the time is still 10 seconds.',
    },
    help: {
      text: {
        'zh-CN': '这类统计工具怎么用，可以看“免费和便宜的工具”（3.1.3）。',
        en: 'How do you use such tools? There is a card on free and cheap ones (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '10 秒可以改，两家店的设置也许不同。',
        en: 'The 10 seconds can be changed, so two shops may count in different ways.',
      },
    ],
  },
  examples: [
    {
      text: 'Engaged sessions',
      platform: 'ga4',
    },
  ],
});
