import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-top-share',
  name: {
    'zh-CN': '首位曝光占比',
    en: 'Top-position share',
  },
  definition: {
    'zh-CN': '排在第一位的展示占比。',
    en: 'Share of showings in first position for the keyword.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['首位曝光占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看这个词，展示里排第一位的占多少。有的算前三位。',
        en: 'For this keyword only: the share of showings in first place (or, in some, the first three).',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '首位曝光占比，就是这个词的展示里，有多少次排在第一位。别的词不算。',
      en: 'For this one search word, it tells how many of the showings stood in first place. Other words are not in it.',
    },
    like: {
      'zh-CN': '好比问路的人一开口，带路人报了 100 回店名。有 20 回，先报的是你家。',
      en: 'A guide names shops to people 100 times. Twenty times, yours is named first.',
    },
    number: {
      value: {
        'zh-CN': '{period}，这个词排得有前有后。每展示 {outOf} 次，大约 {of} 次排第一。',
        en: 'This looks at the places this word got {period}. Of {outOf} showings, about {of} came first.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '排在前面，客人也不一定点。好不好，光看位置看不出。',
        en: 'People may not click what comes first. From the place alone we can not tell if it is good.',
      },
    },
    step: {
      'zh-CN': '打开广告报表，记下这个词带来了几次点击。',
      en: 'Look up how many clicks this word brought in the ad report.',
    },
    help: {
      text: {
        'zh-CN': '想知道客人用哪些词，可以看“客人搜什么来的”（3.3.3）。',
        en: 'Which words do buyers use? See the card “What buyers search for” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '位置在头一个，货未必就卖得多。',
        en: 'First in place is not first in sales.',
      },
    ],
  },
  examples: [
    {
      text: '首位曝光占比',
      platform: 'xiaohongshu',
    },
  ],
});
