import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-per-result',
  name: {
    'zh-CN': '单次成果费用',
    en: 'Cost per result',
  },
  definition: {
    'zh-CN': '平均每次成果花多少广告费。',
    en: 'Ad money per result.',
  },
  category: 'ads',
  unit: 'money',
  base: 'event',
  better: 'lower',
  aliases: [],
  labels: {
    'meta-ads': ['Cost per result'],
  },
  unverifiedLabels: {
    'meta-ads': ['单次成果费用'],
  },
  formula: 'ad-spend / ad-results',
  counting: {
    all: [
      {
        'zh-CN': '广告费平均到每一次成果上。',
        en: 'Ad money shared out over the results.',
      },
    ],
    'meta-ads': [
      {
        'zh-CN': '花掉的钱除以成果数，而成果指什么，看广告选的目标。',
        en: 'Amount spent over results, and a result is whatever the goal of the campaign says.',
      },
    ],
  },
  drivers: ['ad-spend', 'ad-results'],
  seeAlso: ['cost-per-order', 'conversion-cost', 'net-cost-per-order', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      'zh-CN': '单次成果费用，就是得到一次“成果”，平均花多少广告费。成果是什么，由广告的目标定。',
      en: 'This is the average ad money for one result. What a result is depends on the goal of the ad.',
    },
    like: {
      'zh-CN': '好比花 12 元托人带话，你说好要回信。收到 6 封，一封合 2 元。',
      en: 'You pay 12 yuan to have a message carried. You asked for letters back and get six. Each one cost 2 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，得到一次成果，平均花 {value}。',
        en: '{period}, one result cost {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，广告总共用去 {adSpend}。得到 {adResults} 次成果，每次 {value}。',
        en: '{period}, ads took {adSpend} in total. They led to {adResults} results, at {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '先弄清这条广告要的是什么。不清楚目标时，看不出是贵是便宜。',
        en: 'First find out what this ad is meant to reach. Until then we can not tell if the price is high or low.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也看看目标有没有换过。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or someone has set another goal.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，换成更容易的目标也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. An easier goal can do this too.',
      },
    },
    step: {
      'zh-CN': '查一查这条广告定的目标是什么。',
      en: 'Check which goal is set for this ad.',
    },
    help: {
      text: {
        'zh-CN': '目标不知怎么定，可以从“目标台阶”看起（3.2.2）。',
        en: 'Not sure which goal to set? Start with the card on goals as steps (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '两条广告目标不一样，它们的这个数不能比。',
        en: 'Two ads with two goals can not be compared by this number.',
      },
    ],
  },
  examples: [
    {
      text: 'Cost per result',
      platform: 'meta-ads',
    },
  ],
});
