import { defineMetric } from './types';

export default defineMetric({
  id: 'campaign-participation-rate',
  name: {
    'zh-CN': '活动参与率',
    en: 'Campaign participation',
  },
  definition: {
    'zh-CN': '报名的活动占可报活动的比例。',
    en: 'Share of available campaigns that were joined.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'campaign',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Partisipasi Campaign'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按活动场次算：报名的场次，占可报场次的多少。',
        en: 'Campaign sessions are counted: the ones joined out of the ones open to you.',
      },
    ],
    shopee: [
      {
        'zh-CN': '卖家们的算法是，提名报上的场次除以开放的活动场次。',
        en: 'Sellers work it out as sessions they put items forward for, over sessions on offer.',
      },
    ],
  },
  drivers: ['discounts-amount'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '活动参与率，就是能报的活动里，你报了多少场。它按场次数。',
      en: 'This is how many of the campaigns open to you were joined. It goes by campaign sessions.',
    },
    like: {
      'zh-CN': '好比学校门口贴出 8 张招摊的通知，你报了 3 张。',
      en: 'Eight notices at the school gate ask for stalls. You put your name on three of them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有一些活动可以报。每 {outOf} 场里，你大约报了 {of} 场。',
        en: 'Think of the campaigns you could join {period}. Of every {outOf}, you joined about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '报得多，不等于留下的钱多。光凭场次，看不出合不合算。',
        en: 'Joining more does not mean that you keep more. From the sessions alone we can not tell if it pays.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是能报的场次变少了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or fewer sessions were open to you.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，少报几场也能给利润留点余地。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Joining fewer can also leave you more on each sale.',
      },
    },
    step: {
      'zh-CN': '挑一场报过的活动，算一算让利以后，一单剩几元。',
      en: 'Pick one campaign you joined. Work out what an order left you after the discount.',
    },
    help: {
      text: {
        'zh-CN': '想谈一个让利少些的报法，可以看“和平台谈方案”（3.1.1）。',
        en: 'Want terms that ask for less discount? See the card on talks with the platform (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '场场都参加，利润可能被吃光。',
        en: 'If you join every campaign, the discounts can eat up what you earn.',
      },
    ],
  },
  examples: [
    {
      text: 'Partisipasi Campaign',
      platform: 'shopee',
    },
  ],
});
