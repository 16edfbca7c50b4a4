import { defineMetric } from './types';

export default defineMetric({
  id: 'live-gpm',
  name: {
    'zh-CN': '千次观看成交金额',
    en: 'GMV per 1,000 views',
  },
  definition: {
    'zh-CN': '每千次观看卖出的金额。',
    en: 'Sales per thousand room views.',
  },
  category: 'content-live',
  unit: 'per-mille-money',
  base: 'view',
  better: 'higher',
  aliases: ['GPM', 'GPM(元)', '千次观看成交额', '千次观看成交额（GPM）'],
  labels: {
    douyin: ['GPM(元)', '千次观看成交金额'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['GPM', 'Watch GPM'],
  },
  formula: 'live-gmv / live-views * 1000',
  counting: {
    all: [
      {
        'zh-CN': '直播间成交金额除以观看次数，再乘一千。有的页面用的是展示次数，要看清。',
        en: 'Live sales divided by room views, times a thousand. Some pages use showings instead, so check the base.',
      },
    ],
  },
  drivers: ['live-product-ctr', 'spend-per-buyer', 'click-pay-rate-times', 'avg-order-value'],
  seeAlso: ['gmv-per-mille', 'live-show-gpm', 'cpm'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://raw.githubusercontent.com/nexscope-ai/eCommerce-Skills/main/tiktok-shop-analytics/SKILL.md',
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
      'zh-CN': '千次观看成交金额，就是直播间每被看一千次，卖出多少钱。同一个人看两次，算两次。',
      en: 'This is the money sold for each thousand views of your live room. It goes by views, not by people.',
    },
    like: {
      'zh-CN': '好比演杂耍的棚子，进棚凑满一千回，就数一数钱匣里多了几元。进两趟算两回。',
      en: 'At a tent with street artists, each visit is counted. After every thousand, you see how much more lies in the cash box.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间每被看一千次，卖出 {value}。',
        en: '{period}, a thousand views of the room went with {value} of sales.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人爱点商品，有人一次付得多，都会动它。看不出是哪一样。',
        en: 'It moves when people click more goods, and when they pay more at a time. We can not tell which of them it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，贵的货多卖一件就会高。',
        en: 'The page says it is {change} higher than {against}. It may be chance. One more dear item sold will lift it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，看的次数多了、买的没变就会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More views with the same sales bring it down too.',
      },
    },
    step: {
      'zh-CN': '比一比两场卖同样货的直播，哪场这个数高。',
      en: 'Compare two sessions with the same goods. In which was it higher?',
    },
    help: {
      text: {
        'zh-CN': '想一场一场慢慢试，可以照“试一试，看一看，改一改”来（3.2.1）。',
        en: 'Go session by session: try, look and change a little each time (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '商品也有一个同样简称的数，那个按商品展示算。',
        en: 'Products have a number with the same short name. That one goes by product showings.',
      },
      {
        'zh-CN': '有的页面底下不是观看，是展示。换了底，差得很多。',
        en: 'On some pages the base is showings and not views. That changes it a great deal.',
      },
    ],
  },
  examples: [
    {
      text: 'GPM(元)',
      platform: 'douyin',
    },
  ],
});
