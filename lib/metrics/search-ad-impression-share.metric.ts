import { defineMetric } from './types';

export default defineMetric({
  id: 'search-ad-impression-share',
  name: {
    'zh-CN': '搜索展示次数份额',
    en: 'Search impression share',
  },
  definition: {
    'zh-CN': '实际展示占有机会展示的比例。',
    en: 'Impressions received against impressions possible.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['Search impr. share', 'IS'],
  labels: {},
  unverifiedLabels: {
    'google-ads': ['Search impr. share', '搜索网络展示次数份额'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '真正展示的次数，除以有机会展示的次数。只看搜索广告。',
        en: 'Showings received, set against showings possible. Search ads only.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '谷歌除的是广告够条件展示的次数。',
        en: 'Google divides by the showings the ads were eligible for.',
      },
    ],
  },
  drivers: ['ad-spend'],
  seeAlso: ['search-impression-share', 'top-of-search-impression-share'],
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
      'zh-CN': '搜索展示次数份额，就是广告有机会展示的次数里，真正展示了多少。',
      en: 'Of all the times your search ad could have been shown, this part was shown.',
    },
    like: {
      'zh-CN': '好比一天有 100 班车路过，都可以挂你的招牌。真正挂上的，是 60 班。',
      en: 'A hundred buses pass in a day, and each could carry your sign. Sixty of them did.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的展示机会。每 {outOf} 次机会，大约展示了 {of} 次。',
        en: 'This is how many chances were used {period}. Of every {outOf}, about {of} ended in a showing.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没展示，有几种原因。是钱不够还是排得后，这里看不出。',
        en: 'Showings can be lost to budget or to rank. We can not tell which one from this.',
      },
    },
    step: {
      'zh-CN': '找一找旁边写着“丢失”的两列，记下哪个大。',
      en: 'Find the two columns that say “lost”. Write down the larger one.',
    },
    help: {
      text: {
        'zh-CN': '想试着改一处再看，可以用“试一试，看一看，改一改”（3.2.1）。',
        en: 'Want to change one thing and watch? Use the card “Try, look, change” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '丢在预算上和丢在排名上，要用的办法相反。',
        en: 'Loss by budget and loss by rank have opposite cures.',
      },
    ],
  },
  examples: [],
});
