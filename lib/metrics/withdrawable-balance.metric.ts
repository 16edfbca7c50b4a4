import { defineMetric } from './types';

export default defineMetric({
  id: 'withdrawable-balance',
  name: {
    'zh-CN': '可提现金额',
    en: 'Withdrawable amount',
  },
  definition: {
    'zh-CN': '现在可以提走的钱。',
    en: 'Money that can be taken out now.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['可提现', '店铺余额', 'Available balance'],
  labels: {
    shein: ['可提现金额'],
  },
  unverifiedLabels: {
    pinduoduo: ['可提现金额'],
    xiaohongshu: ['店铺余额'],
    douyin: ['可提现'],
    amazon: ['Available balance'],
    etsy: ['Available for deposit'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是已经结算好的钱，平台可能留一部分。广告余额不算。',
        en: 'It is settled money, and some may be held back. The ad wallet is not in it.',
      },
    ],
    shein: [
      {
        'zh-CN': '首页上的“可提现金额”，就是现在能打给你的钱。',
        en: 'On the home page it is the money that can be paid out now.',
      },
    ],
  },
  drivers: ['pending-settlement'],
  seeAlso: [],
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
      'zh-CN': '已经结算好、现在能取出来的钱。',
      en: 'This is settled money that you can take out now.',
    },
    like: {
      'zh-CN': '好比邮局柜台上，写着你名字的汇款。带上证件，今天就能领。',
      en: 'Think of a money order at the post office with your name on it. You could collect it today.',
    },
    number: {
      value: {
        'zh-CN': '现在能取出来的，是 {value}。',
        en: 'What you can take out now is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '能取多少，和赚了多少是两件事。光看余额，看不出这个月过得怎么样。',
        en: 'What you can take out is not what you earned. From the balance we can not tell how the month went.',
      },
    },
    step: {
      'zh-CN': '写下这笔钱要先付的三样东西，例如货款和房租。',
      en: 'Write down the first three things this money has to pay for.',
    },
    help: {
      text: {
        'zh-CN': '钱一到手先分成几份，可以请社工陪你算（3.1.1）。',
        en: 'Want to split the money into parts first? Sit down with your coach for it (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '广告账户里的余额是另一个钱包，不在里面。',
        en: 'The ad account is another wallet. Its money is not in here.',
      },
      {
        'zh-CN': '平台可能会先留一部分，不让取。',
        en: 'The platform may hold back a part.',
      },
    ],
  },
  examples: [
    {
      text: '可提现金额',
      platform: 'shein',
    },
  ],
});
