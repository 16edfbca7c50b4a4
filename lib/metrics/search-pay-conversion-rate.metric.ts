import { defineMetric } from './types';

export default defineMetric({
  id: 'search-pay-conversion-rate',
  name: {
    'zh-CN': '搜索引导支付转化率',
    en: 'Search-led pay conversion',
  },
  definition: {
    'zh-CN': '从搜索来的人里有多少人付了款。',
    en: 'Share of visitors from search who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['搜索引导支付转化率'],
    aliexpress: ['搜索引导支付转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从搜索来并付款的人，除以从搜索来的人。别的来路都不算。',
        en: 'Buyers who came from search over visitors who came from search. No other way in is counted.',
      },
    ],
    aliexpress: [
      {
        'zh-CN': '看最近 30 天。从搜索来的买家，除以从搜索来的店铺访客。',
        en: 'It covers the last 30 days: buyers from search over shop visitors from search.',
      },
    ],
  },
  drivers: ['search-visitors', 'search-click-rate'],
  seeAlso: ['search-conversion-rate'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      'zh-CN': '搜索引导支付转化率，只看从搜索来的人。里面有多少人付了款？',
      en: 'This looks only at people who came by way of search. How many of them paid?',
    },
    like: {
      'zh-CN': '好比有人拿着地址，一路问到裁缝铺。这样来的 10 个人，有 2 个做了衣服。',
      en: 'Ten people ask their way to the tailor, street by street. Two of them have something made.',
    },
    number: {
      value: {
        'zh-CN': '看{period}搜着来的人。每 {outOf} 个里，最后付款的约有 {of} 个。',
        en: 'This is about people who came from search {period}. Around {of} of every {outOf} paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '搜着来的人，有的只是先比一比。从这里看不出他们在比什么。',
        en: 'Some people search just to compare. So we can not tell from this what they had in mind.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能搜的词和你的货更对得上。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the words they typed fit your goods better.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，从搜索来的人变多也会拉低它。',
        en: 'The page says it is {change} lower than {against}. It may be chance. It can also fall when search brings more people.',
      },
    },
    step: {
      'zh-CN': '找一个常带来客人的搜索词，看商品页答上了没有。',
      en: 'Take one search word that often brings people. Look if your page answers it.',
    },
    help: {
      text: {
        'zh-CN': '客人搜的词说明他要什么，可以看“换位想一想”（3.3.3）。',
        en: 'A search word tells what someone needs. Try to see it with their eyes, with the card for that (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“支付转化率”几个字，可它不是全店的。',
        en: 'The name sounds like the rate of the whole shop. It is only for people from search.',
      },
    ],
  },
  examples: [
    {
      text: '搜索引导支付转化率',
      platform: 'taobao',
    },
    {
      text: '搜索引导支付转化率',
      platform: 'aliexpress',
    },
  ],
});
