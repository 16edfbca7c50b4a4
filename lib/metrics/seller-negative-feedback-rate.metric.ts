import { defineMetric } from './types';

export default defineMetric({
  id: 'seller-negative-feedback-rate',
  name: {
    'zh-CN': '负面反馈率',
    en: 'Received negative feedback rate',
  },
  definition: {
    'zh-CN': '差的反馈占收到反馈的比例。',
    en: 'Share of feedback received that is negative.',
  },
  category: 'service',
  unit: 'percent',
  base: 'feedback',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Received Negative Feedback Rate', 'Negative feedback'],
    walmart: ['Negative Feedback Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '对卖家的反馈里，差的占多少。在订单缺陷率里，它是三样之一。',
        en: 'Bad feedback about the seller as a share. Within the order defect rate it is one of three parts.',
      },
    ],
    amazon: [
      {
        'zh-CN':
          '报表的文字说，是有差反馈的订单除以订单。它的例子却是 10 条反馈里 1 条差，写 10 %。照例子，是除以收到的反馈。',
        en: 'The report text says orders with bad feedback over orders. Its own sample has 1 of 10 feedbacks as 10 %. So the sample divides by feedback received.',
      },
    ],
  },
  drivers: ['feedback-received'],
  seeAlso: ['negative-review-rate', 'negative-review-order-rate', 'negative-feedback-rate'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      'zh-CN': '负面反馈率，就是买家给卖家的反馈里，差的占多少。',
      en: 'Buyers leave feedback about the seller. This is the part of it that is bad.',
    },
    like: {
      'zh-CN': '好比搬家师傅留下回执，寄回来 10 张，有 1 张写着不满意。',
      en: 'A moving man leaves a card in each home. Ten cards come back, and one has a complaint on it.',
    },
    number: {
      value: {
        'zh-CN': '收到的反馈，每 {outOf} 条里大约 {of} 条是差的。',
        en: 'Of every {outOf} pieces of feedback, about {of} were bad.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '条数少的时候，一条就占一大块。现在看不出平时怎样。',
        en: 'When there is little feedback, one piece takes up a lot. We can not tell yet how it is as a rule.',
      },
    },
    step: {
      'zh-CN': '查一查，这个数是拿几条反馈算的。',
      en: 'Check how many pieces of feedback this number is made of.',
    },
    help: {
      text: {
        'zh-CN': '和不高兴的客人怎么说话，可以去“附近的课”里学（3.1.2）。',
        en: 'How to talk with an unhappy buyer can be learned. See the card of classes near you (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '反馈少时，来一条就变很多。',
        en: 'When feedback is rare, one new piece moves it a lot.',
      },
      {
        'zh-CN': '它说的是对卖家的反馈，商品评价不在里面。',
        en: 'It is feedback about the seller. Product reviews are not in it.',
      },
    ],
  },
  examples: [
    {
      text: 'Received Negative Feedback Rate',
      platform: 'amazon',
    },
    {
      text: 'Negative Feedback Rate',
      platform: 'walmart',
    },
  ],
});
