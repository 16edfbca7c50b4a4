import { defineMetric } from './types';

export default defineMetric({
  id: 'live-show-gpm',
  name: {
    'zh-CN': '直播千次曝光成交额',
    en: 'LIVE sales per 1,000 impressions',
  },
  definition: {
    'zh-CN': '直播间每千次展示卖出的金额。',
    en: 'Sales per thousand room impressions.',
  },
  category: 'content-live',
  unit: 'per-mille-money',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    'tiktok-shop': ['Show GPM'],
  },
  formula: 'live-gmv / live-impressions * 1000',
  counting: {
    all: [
      {
        'zh-CN': '直播间成交的钱，除以直播间展示的次数，再乘一千。分母是展示次数。',
        en: 'Live sales are divided by the times the room was shown, then multiplied by a thousand. Showings are the base.',
      },
    ],
  },
  drivers: ['live-gmv', 'live-impressions'],
  seeAlso: ['live-gpm', 'gmv-per-mille', 'cpm'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      'zh-CN': '直播间每被展示一千次，卖出多少钱。看到没进来的，也算一次展示。',
      en: 'This is what the live room sold for every thousand times it was shown. Showings to people who did not enter count.',
    },
    like: {
      'zh-CN': '好比举着糖人在街上走，路人一共瞧了一千眼，卖出 20 元。',
      en: 'You walk the street with sugar figures. People glance a thousand times, and you take in 20 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间每展示一千次，卖出 {value}。',
        en: '{period}, a thousand showings of the live room brought {value}.',
      },
      withInputs: {
        'zh-CN':
          '{period}，直播间展示了 {liveImpressions} 次。卖出的钱是 {liveGmv}。摊到一千次上，是 {value}。',
        en: '{period}, the live room was shown {liveImpressions} times. It took in {liveGmv}. For a thousand showings, that is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '展示了没人进，进了没人买，都会让它低。看不出是卡在哪里。',
        en: 'People may not enter, or may enter and not buy. We can not tell from this which it is.',
      },
    },
    step: {
      'zh-CN': '查一查页面上写的是展示次数，还是观看次数。',
      en: 'Check if the page says showings or views.',
    },
    help: {
      text: {
        'zh-CN': '改了封面有没有变化，可以看“改了有用吗”（3.4.1）。',
        en: 'Did a new cover change anything? Check with the card “Did it help” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它比按观看次数算的那个数低很多，别放在一起比。',
        en: 'It is much lower than the one that goes by views, so these two do not compare.',
      },
    ],
  },
  examples: [],
});
