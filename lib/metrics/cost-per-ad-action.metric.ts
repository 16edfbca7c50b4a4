import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-ad-action',
  name: {
    'zh-CN': '平均行为单价',
    en: 'Cost per ad action',
  },
  definition: {
    'zh-CN': '平均每次广告行为花多少钱。',
    en: 'Ad money per ad action.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'lower',
  aliases: [],
  labels: {
    kuaishou: ['平均行为单价（元）'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-action-clicks',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告费除以行为数；封面被点几下，不放进来。',
        en: 'Ad money over action clicks; clicks on the cover stay out.',
      },
    ],
  },
  drivers: ['ad-spend', 'ad-action-clicks'],
  seeAlso: ['ad-cost-per-click', 'cost-per-link-click'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      'zh-CN': '平均行为单价，就是广告行为平均一次合多少钱。看到素材后点一下，算一次行为。',
      en: 'This is the average ad money for one action. An action is a click after the ad itself was shown.',
    },
    like: {
      'zh-CN': '好比花 30 元租面锣走街，听到 15 声应答。摊下来，2 元一声。',
      en: 'You rent a gong for 30 yuan and walk the streets. Fifteen calls come back, at 2 yuan each.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一次广告行为平均合 {value}。',
        en: '{period}, one action on the ad came to {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，一共花掉 {adSpend}。换来 {adActionClicks} 次行为，平均一次 {value}。',
        en: '{period}, {adSpend} was spent. It led to {adActionClicks} actions, or {value} for one.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的点击便宜，后面却没有单。值多少，这里看不出。',
        en: 'A cheap click may lead to no order. We can not tell from the price what it was worth.',
      },
    },
    step: {
      'zh-CN': '找到报表里的“平均点击单价”，比一比两个数。',
      en: 'Find the average click price in the same report. Compare it with this number.',
    },
    help: {
      text: {
        'zh-CN': '广告的钱想分得更细，可以照“预算怎么分”走一遍（3.1.1）。',
        en: 'Want to split your ad money with more care? Walk through the budget card (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '别把它当成“平均点击单价”，那是另一个数。',
        en: 'Do not take it for the average price of a click. That is another number.',
      },
    ],
  },
  examples: [
    {
      text: '平均行为单价（元）',
      platform: 'kuaishou',
    },
  ],
});
