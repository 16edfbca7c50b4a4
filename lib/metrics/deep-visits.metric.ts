import { defineMetric } from './types';

export default defineMetric({
  id: 'deep-visits',
  name: {
    'zh-CN': '深度访问量',
    en: 'Deep visits',
  },
  definition: {
    'zh-CN': '广告带来的继续往下看的访问。',
    en: 'Ad-guided visits that went beyond the first page.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visit',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['深度访问量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的、看完第一页还往下看的访问。怎么才算，看报表的说明。',
        en: 'Visits led by ads that went on beyond the first page. The report gives the exact rule.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '深度访问量，就是广告带来的访问里，看完第一页又往里看的有几次。',
      en: 'Ads brought these visits, and they did not end at the first page. They went further in.',
    },
    like: {
      'zh-CN': '好比茶馆来了人，有的在院里望一眼就走。往里屋坐下的，才数一次。',
      en: 'Guests come to a tea house. Some only peek into the yard, but each who walks on to the back room counts.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 次访问往里看了。',
        en: '{period}, {value} visits went past the first page.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看得深，可能是喜欢，也可能在找价钱。这里看不出。',
        en: 'They may like it, or they may look for the price. We can not tell from this.',
      },
    },
    step: {
      'zh-CN': '打开广告落到的那一页，数一数能点到几件别的货。',
      en: 'Open the page your ad leads to. Count how many other goods one can click there.',
    },
    help: {
      text: {
        'zh-CN': '想让人愿意往里走，可以看“先改这一步”（3.4.1）。',
        en: 'Want people to walk on? The card “First change this step” shows one way (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '往里看了，还不等于买。',
        en: 'To look further is not yet to buy.',
      },
    ],
  },
  examples: [
    {
      text: '深度访问量',
      platform: 'taobao',
    },
  ],
});
