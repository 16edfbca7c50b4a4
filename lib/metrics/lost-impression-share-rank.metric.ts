import { defineMetric } from './types';

export default defineMetric({
  id: 'lost-impression-share-rank',
  name: {
    'zh-CN': '因排名丢失的展示份额',
    en: 'Search lost IS (rank)',
  },
  definition: {
    'zh-CN': '因排名太低没展示的比例。',
    en: 'Share of showings lost because of low rank.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'lower',
  aliases: [],
  labels: {
    'google-ads': ['Search lost IS (rank)'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '因为排名低没展示的比例，和出价、质量有关。',
        en: 'The share of showings lost because of low rank, which has to do with bid and quality.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '谷歌估计的数。排名由出价和质量来。',
        en: 'Google estimates it. Ad rank comes from bid and quality.',
      },
    ],
  },
  drivers: ['ad-cost-per-click'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
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
      'zh-CN': '因排名丢失的展示份额，就是因为排得靠后，没展示成的有多少。和出价、质量有关。',
      en: 'This part of the possible showings was lost because your ad stood too low in rank. Bid and quality decide that.',
    },
    like: {
      'zh-CN': '好比晒谷场排队借场地，100 回里有 15 回排在后头，没轮上。',
      en: 'Families queue for the drying ground. In 15 of 100 turns you stand too far back and get no place.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}的排名。每 {outOf} 次机会，大约 {of} 次没轮上。',
        en: 'This shows if your ads stood too far back {period}. Of every {outOf} chances, about {of} were lost that way.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '排得后，可能是出价，也可能是质量。是哪个，看不出。',
        en: 'It may be the bid or the quality of the ad. We can not tell from here which of them.',
      },
    },
    step: {
      'zh-CN': '读一读你的广告标题，里面有没有客人搜的那个词。',
      en: 'Read your ad title. Does it hold the word people search for?',
    },
    help: {
      text: {
        'zh-CN': '客人搜的是哪些词，可以来小组看“客人搜什么来的”（3.3.3）。',
        en: 'What do people type to find such goods? Talk about it in the group (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '这里加预算没有用。',
        en: 'More budget does not help here.',
      },
    ],
  },
  examples: [
    {
      text: 'Search lost IS (rank)',
      platform: 'google-ads',
    },
  ],
});
