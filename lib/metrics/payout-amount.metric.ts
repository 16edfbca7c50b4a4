import { defineMetric } from './types';

export default defineMetric({
  id: 'payout-amount',
  name: {
    'zh-CN': '打款（到账）金额',
    en: 'Payout',
  },
  definition: {
    'zh-CN': '平台打到账的钱。',
    en: 'Money the platform transfers to the seller.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: ['Disbursement'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Payouts'],
    amazon: ['Total disbursed', 'Transfers'],
    etsy: ['Deposits'],
    ebay: ['Payouts'],
    walmart: ['Payments'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台减掉费用、退款和留存的钱以后，打给你的。',
        en: 'It is what the platform transfers after fees, refunds and reserves.',
      },
    ],
  },
  drivers: ['amazon-fees'],
  seeAlso: ['settled-amount'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平台真正打到你账上的钱。费用和退款已经减过。',
      en: 'This is the money the platform sends to your account. Fees and refunds are already taken off.',
    },
    like: {
      'zh-CN': '好比寄卖行托人捎来一个信封，抽成和退货的钱都扣过了。',
      en: 'The shop that sells your goods sends you an envelope. Its share and the returns are already out.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台打来 {value}。',
        en: '{period}, the platform sent you {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它对应的是前些天的单。和这几天卖的比，看不出对不对。',
        en: 'It belongs to orders of earlier days. Next to the sales of these days, we can not tell if it is right.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，之前压着的一批一起打来也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance, or held money came in one go.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能平台先留了一部分，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or the platform held a part back.',
      },
    },
    step: {
      'zh-CN': '打开银行的短信，圈出最近一笔平台打来的钱。',
      en: 'Open the messages of your bank. Mark the last sum from the platform.',
    },
    help: {
      text: {
        'zh-CN': '到账的和卖出的差在哪里，可以看“销售额为什么变了”（3.2.3）。',
        en: 'Why is it less than you sold? Look at the card on what changes sales (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它对应的日子，和销售报表的日子不是同一段。',
        en: 'It covers other days than the sales report.',
      },
    ],
  },
  examples: [],
});
