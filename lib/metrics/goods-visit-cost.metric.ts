import { defineMetric } from './types';

export default defineMetric({
  id: 'goods-visit-cost',
  name: {
    'zh-CN': '进店访问成本',
    en: 'Cost per shop visit',
  },
  definition: {
    'zh-CN': '广告平均每次进店花多少钱。',
    en: 'Ad money per shop visit.',
  },
  category: 'ads',
  unit: 'money',
  base: 'visit',
  better: 'lower',
  aliases: ['商品访客成本', '访客成本'],
  labels: {
    xiaohongshu: ['进店访问成本', '商品访客成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / guided-visits',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以广告带来的进店次数。',
        en: 'Ad money divided by the shop visits led by ads.',
      },
    ],
  },
  drivers: ['ad-spend', 'guided-visits'],
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
      'zh-CN': '进店访问成本，就是广告每带来一次进店，平均花多少钱。按次算。',
      en: 'This is the ad money for one visit to your shop, on average. It goes by visits.',
    },
    like: {
      'zh-CN': '好比开一天免费小船花 50 元，船上的人进店 25 次，一次 2 元。',
      en: 'A free boat runs all day for 50 yuan. Its guests step into your shop 25 times, 2 yuan a time.',
    },
    number: {
      value: {
        'zh-CN': '{period}，带来一次进店用掉 {value}。',
        en: '{period}, a visit to the shop took {value} of ad money.',
      },
      withInputs: {
        'zh-CN': '{period}，广告带来 {guidedVisits} 次进店。一共花 {adSpend}，平均一次 {value}。',
        en: '{period}, ads led to {guidedVisits} shop visits. They cost {adSpend} in all, at {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '进来以后逛不逛、买不买，这里不说。贵贱还看不出。',
        en: 'It does not say if they looked around or bought. So we can not tell if this is dear.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能点了没等打开的人多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More may have left before the page opened, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也看看进来的人买不买。',
        en: 'The page says it is {change} lower than {against}. It may be chance. See what those who came did next.',
      },
    },
    step: {
      'zh-CN': '问一位熟人，进你的店第一眼看见了什么。',
      en: 'Ask someone you know what they saw first in your shop.',
    },
    help: {
      text: {
        'zh-CN': '想让进来的人记住你，可以看“客人在哪里看到我”（3.4.2）。',
        en: 'Want guests to remember you? See the card “Where buyers see me” (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '进了店，还不等于成交。',
        en: 'A visit is not a sale yet.',
      },
    ],
  },
  examples: [
    {
      text: '进店访问成本',
      platform: 'xiaohongshu',
    },
  ],
});
