import { defineMetric } from './types';

export default defineMetric({
  id: 'average-revenue-per-user',
  name: {
    'zh-CN': '人均收入（ARPU）',
    en: 'ARPU',
  },
  definition: {
    'zh-CN': '平均每位活跃用户带来的收入。',
    en: 'Revenue per active user.',
  },
  category: 'customer',
  unit: 'money',
  base: 'visitor',
  better: 'higher',
  aliases: ['ARPU'],
  labels: {
    ga4: ['ARPU', 'Average revenue per active user'],
  },
  unverifiedLabels: {},
  formula: 'ga4-total-revenue / visitors',
  counting: {
    all: [
      {
        'zh-CN': '没买的人也要一起分这笔收入。',
        en: 'People who bought nothing also share in it.',
      },
    ],
    ga4: [
      {
        'zh-CN': '收入除以活跃用户。除以付过钱的用户，得到的是 ARPPU。',
        en: 'Revenue over active users. ARPPU is the one that divides by paying users.',
      },
    ],
  },
  drivers: ['purchaser-rate'],
  seeAlso: ['arppu'],
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
      'zh-CN': '人均收入（ARPU），就是把收入摊到每位来过的人头上。光看的人也要分一份。',
      en: 'ARPU shares your income among all people who were active. Those who only looked count too.',
    },
    like: {
      'zh-CN': '好比庙会的糖画摊，围过来 100 个人，收了 300 元，一人摊到 3 元。',
      en: 'A sugar painter at a fair draws 100 people and takes in 300 yuan. That is 3 yuan a head.',
    },
    number: {
      value: {
        'zh-CN': '不管买没买，{period}来过的人，平均每位带来 {value}。',
        en: 'Buyers or not, each person active {period} brought in {value} on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，店里迎来 {visitors} 个人。总收入 {ga4TotalRevenue}，摊到一个人是 {value}。',
        en: '{period}, {visitors} people were active. The income was {ga4TotalRevenue}, so {value} a head.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '来逛的人一多，每人摊到的就薄。单看它，看不出生意好坏。',
        en: 'When many people just look round, the share of each gets thin. So we can not tell from it how business is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能来的人里掏钱的多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More of those who came may have paid, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能多了些只看看的人，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More people may just be looking, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '问 2 位看过没买的熟人，那天心里在想什么。',
      en: 'Ask 2 people you know, who looked but did not buy, what they had in mind.',
    },
    help: {
      text: {
        'zh-CN': '平均数背后是一个个人，可以看“数字背后是人”（3.2.3）。',
        en: 'Behind an average there are people. See the card about people behind numbers (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '另一个名字（ARPPU）只多一个字母，分的人不同，数差得很远。',
        en: 'ARPPU has just one more letter. It is shared by other people, so the two numbers are far apart.',
      },
    ],
  },
  examples: [
    {
      text: 'ARPU',
      platform: 'ga4',
    },
  ],
});
