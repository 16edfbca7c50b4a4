import { defineMetric } from './types';

export default defineMetric({
  id: 'fan-cost',
  name: {
    'zh-CN': '涨粉成本',
    en: 'Cost per new follower',
  },
  definition: {
    'zh-CN': '广告平均涨一个粉花多少钱。',
    en: 'Ad money per new follower.',
  },
  category: 'ads',
  unit: 'money',
  base: 'person',
  better: 'lower',
  aliases: ['粉丝关注成本', '涨粉成本（元）'],
  labels: {
    kuaishou: ['涨粉成本（元）', '粉丝关注成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / new-followers',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以新增的关注。',
        en: 'Ad money divided by new followers.',
      },
    ],
  },
  drivers: ['ad-spend', 'new-followers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/live/report/live_report.go',
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
      'zh-CN': '涨粉成本，就是广告每带来一位新粉丝，平均花多少钱。按人算，不按赞算。',
      en: 'This is what ads cost for each person who starts to follow you. It counts people, not likes.',
    },
    like: {
      'zh-CN': '好比花 30 元印名片。有 10 个人说“有新货叫我”，一个人 3 元。',
      en: 'Cards with your name cost 30 yuan. Ten people say “call me when something new comes”, 3 yuan a person.',
    },
    number: {
      value: {
        'zh-CN': '{period}，多一位粉丝平均花 {value}。',
        en: '{period}, one new follower cost {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，多了 {newFollowers} 位粉丝。广告费一共 {adSpend}，平均一位 {value}。',
        en: '{period}, you gained {newFollowers} followers. Ads came to {adSpend}, or {value} a person.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人关注是想看热闹。以后买不买，现在看不出。',
        en: 'Some follow just to watch. We can not tell yet if they will buy later.',
      },
    },
    step: {
      'zh-CN': '想一想，新粉丝来了，第一条想让他看到什么。',
      en: 'Think what a new follower would like to see first.',
    },
    help: {
      text: {
        'zh-CN': '粉丝来了怎么留住话头，可以看“建一个客人群”（3.1.3）。',
        en: 'Where can you keep talking to followers? See the card “Start a buyers’ group” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '便宜的粉丝，不一定会买。',
        en: 'A follower who cost little may not buy.',
      },
    ],
  },
  examples: [
    {
      text: '涨粉成本（元）',
      platform: 'kuaishou',
    },
  ],
});
