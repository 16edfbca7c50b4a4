import { defineMetric } from './types';

export default defineMetric({
  id: 'pending-settlement',
  name: {
    'zh-CN': '待结算金额',
    en: 'Pending settlement income',
  },
  definition: {
    'zh-CN': '还没结算的钱。',
    en: 'Money earned but not yet settled.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['待结算', '在途资金', '货款', '待结算收入'],
  labels: {
    shein: ['待结算收入'],
  },
  unverifiedLabels: {
    douyin: ['待结算'],
    pinduoduo: ['待结算'],
    kuaishou: ['待结算'],
    temu: ['待结算'],
    shopee: ['To Release'],
    'tiktok-shop': ['On hold'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是钱：买家已经付了，还没到结算时间，平台先拿着。',
        en: 'It is money paid by buyers but still held until settling.',
      },
    ],
    shein: [
      {
        'zh-CN': '首页上的“待结算收入”，就是还没有结算的收入。',
        en: 'On the home page it is income that is not yet settled.',
      },
    ],
  },
  drivers: ['paid-amount'],
  seeAlso: ['settled-amount'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '待结算金额，就是客人付了、平台还没结给你的钱。',
      en: 'This is money that buyers have paid and the platform still holds for you.',
    },
    like: {
      'zh-CN': '好比给学校食堂送菜，月底才结。还没到月底的菜钱，先记在本子上。',
      en: 'You bring vegetables to a school canteen that pays at the end of the month. Until then the sums stand in a book.',
    },
    number: {
      value: {
        'zh-CN': '平台那边，还有 {value} 等着结算。',
        en: 'With the platform, {value} still waits to be settled.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '等着的钱，路上还可能退掉一些。从它看不出最后到手多少。',
        en: 'Some of the waiting money may still go back to buyers. So we can not tell what will reach you.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。可能是付的人多，也可能是结得慢，算不上好坏。也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More was paid, or settling is slow. It may be chance, and it is neither good nor bad.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。结完一批会少，退货也会少，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. A settled batch lowers it and so do returns. It may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查里面最大的一笔，是哪天结。',
      en: 'Find the largest sum in it. Check the date it is due.',
    },
    help: {
      text: {
        'zh-CN': '钱还在路上就要进货，先看看“借钱要花多少”这张卡（3.1.1）。',
        en: 'Do you need goods before the money comes? First see the card on what a loan costs (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '有退货，它就会变少，别当成已经是你的。',
        en: 'Returns make it smaller, so do not see it as yours already.',
      },
    ],
  },
  examples: [
    {
      text: '待结算收入',
      platform: 'shein',
    },
  ],
});
