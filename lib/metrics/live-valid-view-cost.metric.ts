import { defineMetric } from './types';

export default defineMetric({
  id: 'live-valid-view-cost',
  name: {
    'zh-CN': '直播间有效观看成本',
    en: 'Cost per valid live view',
  },
  definition: {
    'zh-CN': '每带来一次有效观看花多少钱。',
    en: 'Ad money per live view of at least 5 seconds.',
  },
  category: 'ads',
  unit: 'money',
  base: 'view',
  better: 'lower',
  aliases: [],
  labels: {
    xiaohongshu: ['直播间有效观看成本'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '停留满 5 秒，才算一次有效观看；广告的钱摊到这些观看上。',
        en: 'A stay of at least 5 seconds makes one valid view, and the ad money is shared over these.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
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
      'zh-CN': '直播间有效观看成本，就是一次有效观看，平均花多少广告费。看满 5 秒，才算有效。',
      en: 'This is the average ad money behind one real view of your live show. A view is real from five seconds on.',
    },
    like: {
      'zh-CN': '好比请人招呼大家看磨刀，工钱只分给站住看的那几回。扫一眼就走的，不来分。',
      en: 'You pay someone to call people over to your knife grinding. The pay is shared by the times someone stops to watch, not by quick looks.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一次有效观看平均花 {value}。',
        en: '{period}, one real view cost {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '停下来看了，离下单还有路。值不值，这个数看不出。',
        en: 'From watching to buying it is still a way. We can not tell from this price if it was worth it.',
      },
    },
    step: {
      'zh-CN': '看一遍自己直播的前 5 秒，像路过的人那样。',
      en: 'Look at the first five seconds of your live show like a passer-by.',
    },
    help: {
      text: {
        'zh-CN': '开场不知说什么，可以看“第一次直播”（3.1.3）。',
        en: 'What to say when you start? See the card on the first live show (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '按“进入”算的那种更便宜，别和它放在一起比。',
        en: 'The cost per person who enters is lower. Do not compare it with this one.',
      },
    ],
  },
  examples: [
    {
      text: '直播间有效观看成本',
      platform: 'xiaohongshu',
    },
  ],
});
