import { defineMetric } from './types';

export default defineMetric({
  id: 'lost-impression-share-budget',
  name: {
    'zh-CN': '因预算丢失的展示份额',
    en: 'Search lost IS (budget)',
  },
  definition: {
    'zh-CN': '因预算不够没展示的比例。',
    en: 'Share of showings lost because of budget.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'lower',
  aliases: [],
  labels: {
    'google-ads': ['Search lost IS (budget)'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '估计的数：因为预算太低没展示的次数，占可能展示的多少。',
        en: 'An estimate: the share of possible showings lost because the budget was too low.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '谷歌的数据里，超过九成的，都写成 0.9001。',
        en: 'In Google data, anything above nine tenths is shown as 0.9001.',
      },
    ],
  },
  drivers: ['ad-daily-budget'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
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
      'zh-CN': '因预算丢失的展示份额，就是因为预算不够，没展示成的有多少。',
      en: 'Of all possible showings, this part was lost because the budget was too low.',
    },
    like: {
      'zh-CN': '好比广播站一天能播 100 遍，投一枚币播一遍。币用完了，20 遍没播出来。',
      en: 'A speaker plays a message for each coin, up to 100 times a day. The coins run out, and 20 times stay silent.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}的预算。每 {outOf} 次机会，大约 {of} 次因为钱不够没展示。',
        en: 'This shows if the budget was short {period}. Of every {outOf} chances, about {of} were lost to it.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '加不加钱，先看广告赚不赚。光从这个数看不出。',
        en: 'First see if the ads earn. From this number alone we can not tell if more money would help.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能预算改小了，也可能是碰巧，不用急着动。',
        en: 'The page says it is {change} higher than {against}. The budget may have been cut, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能机会少了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. There may have been fewer chances, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查，昨天的日预算花完没有。',
      en: 'Check if the daily budget of yesterday was used up.',
    },
    help: {
      text: {
        'zh-CN': '先弄清这笔广告赚不赚，可以和社工做“保本计算”，再谈预算（3.1.1）。',
        en: 'Do these ads earn? Work that out with your coach before you talk about budgets (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '广告本来赚钱时，加预算才有用。',
        en: 'More budget only helps if the ads earn.',
      },
    ],
  },
  examples: [
    {
      text: 'Search lost IS (budget)',
      platform: 'google-ads',
    },
  ],
});
