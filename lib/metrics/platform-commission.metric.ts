import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-commission',
  name: {
    'zh-CN': '平台佣金',
    en: 'Platform commission',
  },
  definition: {
    'zh-CN': '平台按成交收的佣金。',
    en: 'Commission the platform takes from sales.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['技术服务费', '平台扣点', '平台服务费', '平台佣金（财务已结算）'],
  labels: {
    douyin: ['平台佣金（财务已结算）', '平台佣金'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '按单算，结算时才记，和成交那天对不上。据我们所知，抽多少看类目，还没找到原文。',
        en: 'It is taken per order and booked when settled, so it does not match the sales day. As far as we know the rate depends on the category; we have no source text.',
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
      at: 'public source file 61375177740',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平台佣金，就是成交以后，平台从里面抽走的钱。',
      en: 'This is the part of your sales that the platform keeps for itself.',
    },
    like: {
      'zh-CN': '好比在庙会摆摊，每做成一笔，庙会的人抽走一份。',
      en: 'You have a stall at a temple fair. For each sale, the fair keeps a share.',
    },
    number: {
      value: {
        'zh-CN': '{period}记上的佣金，一共 {value}。',
        en: 'The fees booked {period} came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '今天记上的，多半是前些天成交的。和今天的销售比，看不出贵不贵。',
        en: "What is booked today was sold some days ago. Next to today's sales, we can not tell if it is a lot.",
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。结算的单多，它就跟着多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It grows when more orders are settled, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能这几天结算的单少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or few orders were settled these days.',
      },
    },
    step: {
      'zh-CN': '挑一张结完的单，算一算每 100 元被抽走几元。',
      en: 'Pick one settled order. Work out how many yuan of each 100 went to the platform.',
    },
    help: {
      text: {
        'zh-CN': '想问问抽成能不能谈，可以和社工练“和平台谈方案”（3.1.1）。',
        en: 'Would you like to ask for better terms? There is a card for talks with the platform (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '记账的日子和成交的日子对不上，因为结算时才记。',
        en: 'The day it is booked does not match the day of the sale, since it is booked when settled.',
      },
    ],
  },
  examples: [
    {
      text: '平台佣金（财务已结算）',
      platform: 'douyin',
    },
  ],
});
