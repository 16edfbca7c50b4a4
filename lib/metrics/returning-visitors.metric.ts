import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-visitors',
  name: {
    'zh-CN': '老访客数',
    en: 'Existing visitors',
  },
  definition: {
    'zh-CN': '以前来过、这段时间又来的人数。',
    en: 'Visitors who had come before.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['Returning visitors'],
  labels: {
    taobao: ['老访客数'],
    shopee: ['Existing Visitors'],
  },
  unverifiedLabels: {},
  formula: 'visitors - new-visitors',
  counting: {
    all: [
      {
        'zh-CN': '访客里，在平台规定的回看期内来过的那部分；回看多久，由平台定。',
        en: 'It is the part of visitors who had come within the look-back time of the page, which the platform sets.',
      },
    ],
  },
  drivers: ['shop-followers', 'members', 'new-followers', 'favorite-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
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
      'zh-CN': '老访客数，就是以前来过、这段时间又来的人数。来过就算，不问买没买。',
      en: 'These are people who had come before and came again. They count whether they bought or not.',
    },
    like: {
      'zh-CN': '好比理发店里坐着的熟脸。上回只是进来避雨的，也算。',
      en: 'Think of known faces at the barber. Someone who only came in from the rain last time counts too.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个来过的人又来了。',
        en: '{period}, {value} people who had been here before came again.',
      },
      withInputs: {
        'zh-CN':
          '{period}，一共来了 {visitors} 个人。第一次来的有 {newVisitors} 个，剩下 {value} 个以前来过。',
        en: '{period}, there were {visitors} visitors in all. {newVisitors} were new, and {value} had come before.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '回来看看，可能想买，也可能只是顺路。为了什么，看不出。',
        en: 'They may want to buy or just be near. We can not tell what brought them back.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能关注你的人回来看了看。',
        en: 'The page says it is {change} more than {against}. It may be chance, or people who follow you looked in again.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，熟客晚几天来也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. Some may just come a few days later.',
      },
    },
    step: {
      'zh-CN': '写一句问候，给又来看你的人。',
      en: 'Write a short hello for people who have been here before.',
    },
    help: {
      text: {
        'zh-CN': '他们为什么又来，可以看“客人为什么再来”（3.4.3）。',
        en: 'Why do they return? See the card on why guests come back (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '又来看看，不等于以前买过东西。',
        en: 'To look in again does not mean to have bought before.',
      },
    ],
  },
  examples: [
    {
      text: '老访客数',
      platform: 'taobao',
    },
    {
      text: 'Existing Visitors',
      platform: 'shopee',
    },
  ],
});
