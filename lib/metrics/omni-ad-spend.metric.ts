import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-ad-spend',
  name: {
    'zh-CN': '整体消耗',
    en: 'Overall spend (full-domain)',
  },
  definition: {
    'zh-CN': '全域推广花掉的广告费。',
    en: 'Spend of full-domain promotion.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['整体消耗(元)'],
  labels: {
    douyin: ['整体消耗', '整体消耗(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算全域推广计划花掉的广告费。',
        en: 'Only what full-domain promotion plans used up.',
      },
    ],
    douyin: [
      {
        'zh-CN': '这是千川里全域推广的消耗。',
        en: 'It is the full-domain promotion spend in Qianchuan.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '整体消耗，就是“全域推广”这种广告用掉的钱。别种广告的花费不在里面。',
      en: 'This is the money used by one kind of ad, full-domain promotion. Other ads are not in it.',
    },
    like: {
      'zh-CN': '好比庙会那天搭台子的钱，单独记一页。平日贴小纸条的钱，记在别处。',
      en: 'The stage for the temple fair has its own page in the cash book. Small notes on the wall stand elsewhere.',
    },
    number: {
      value: {
        'zh-CN': '{period}，全域推广用掉 {value}。',
        en: '{period}, full-domain promotion used {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这只是一种广告的钱。值不值，单看它看不出。',
        en: 'It is the money of one kind of ad. We can not tell from it alone if it paid.',
      },
    },
    step: {
      'zh-CN': '写下现在有哪几种广告，把全域推广放第一行。',
      en: 'Write a list of the ads you run, with the full-domain ones on top.',
    },
    help: {
      text: {
        'zh-CN': '一共有几种广告在花钱，可以和社工列一张表（3.1.1）。',
        en: 'How many kinds of ads take money? Make a list with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不是全部的广告花费。',
        en: 'It is not all of your ad spend.',
      },
    ],
  },
  examples: [
    {
      text: '整体消耗',
      platform: 'douyin',
    },
  ],
});
