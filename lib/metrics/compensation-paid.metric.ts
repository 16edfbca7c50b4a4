import { defineMetric } from './types';

export default defineMetric({
  id: 'compensation-paid',
  name: {
    'zh-CN': '赔付金额',
    en: 'Compensation paid',
  },
  definition: {
    'zh-CN': '赔给买家的钱。',
    en: 'Money paid to buyers by rule.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['赔付红包', '违规赔付'],
  labels: {
    taobao: ['赔付红包'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '按规则赔给买家的钱，常因为晚发、缺货和虚假发货。',
        en: 'It is money paid to buyers by rule, usually for late, missing or fake shipping.',
      },
    ],
  },
  drivers: ['late-ship-rate', 'fake-ship-orders'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN': '淘宝：同一个买家一天里有几单要赔，加起来最多 500 元（2026 年 4 月 9 日的规则）。',
        en: 'Taobao: several orders of one buyer on one day come to at most 500 yuan together (rule of 9 April 2026).',
      },
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      'zh-CN': '赔付金额，就是按平台规则赔给客人的钱。多半因为发晚、缺货或虚假发货。',
      en: 'This is money paid to buyers by the rules. Mostly it is for late, missing or fake shipping.',
    },
    like: {
      'zh-CN': '好比送戏票的人迟到了，照约好的，赔给看戏的人 5 元。',
      en: 'A man brings theatre tickets too late. As agreed, he pays each guest 5 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，按规则赔出去 {value}。',
        en: '{period}, {value} was paid to buyers by rule.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '是一大笔，还是许多小笔，看不出。要翻开每一笔的原因。',
        en: 'It may be one large sum or many small ones. We can not tell without the reason of each.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，忙的几天发晚了就会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance, as when busy days make parcels late.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能按时发出的单多了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or more parcels left on time.',
      },
    },
    step: {
      'zh-CN': '打开赔付记录，数一数发晚、缺货各几笔。',
      en: 'Open the record of these payments. Count those for late parcels and for missing goods.',
    },
    help: {
      text: {
        'zh-CN': '赔得不明白，可以请社工看看规则怎么写（3.3.2）。',
        en: 'Not sure why you had to pay? Your coach can look up what the rule says (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '先看清原因，再想怎么让它变少。',
        en: 'See the reasons first. Then think how to make it less.',
      },
    ],
  },
  examples: [
    {
      text: '赔付红包',
      platform: 'taobao',
    },
  ],
});
