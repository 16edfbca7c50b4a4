import { defineMetric } from './types';

export default defineMetric({
  id: 'top-of-search-impression-share',
  name: {
    'zh-CN': '搜索结果顶部展示份额',
    en: 'Top-of-search impression share',
  },
  definition: {
    'zh-CN': '在搜索首页顶部的展示占比。',
    en: 'Share of showings at the top of the first results page.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['TOS IS'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Top-of-search IS', 'Top-of-search impression share'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看搜索第一页顶部的位置。',
        en: 'Only the places at the top of the first results page count.',
      },
    ],
    amazon: [
      {
        'zh-CN': '亚马逊的赞助广告：第一页顶部的展示里占多少。',
        en: 'Amazon Sponsored ads: the share of the showings at the top of the first result page.',
      },
    ],
  },
  drivers: ['ad-cost-per-click'],
  seeAlso: ['search-impression-share', 'search-ad-impression-share'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'recall',
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
      'zh-CN': '搜索结果顶部展示份额，说的是搜索第一页最上面。那里的展示，有多少次是你的广告。',
      en: 'Of the showings at the very top of the first search page, this part was yours.',
    },
    like: {
      'zh-CN': '好比书店最上层的架子，一天换 100 回书。有 10 回，摆的是你写的菜谱。',
      en: 'The top shelf of a book shop changes 100 times a day. Ten times, your cookbook stands there.',
    },
    number: {
      value: {
        'zh-CN': '看{period}最顶上的位置。每 {outOf} 次里，大约有 {of} 次是你的。',
        en: 'This looks at the top places {period}. Of every {outOf} of them, about {of} were yours.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '站得高，付得也多。值不值，从位置看不出。',
        en: 'The top place also costs more. From the place we can not tell if it is worth it.',
      },
    },
    step: {
      'zh-CN': '试着搜一次客人会搜的词，最上面是谁家？',
      en: 'Try a search with a word your buyers use. Who stands on top?',
    },
    help: {
      text: {
        'zh-CN': '上面那几家怎么卖，可以看“看看别人怎么卖”（3.2.2）。',
        en: 'How do the shops on top sell? See the card “How others sell” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '顶上的位置，点一下更贵。',
        en: 'The top place costs more per click.',
      },
    ],
  },
  examples: [],
});
