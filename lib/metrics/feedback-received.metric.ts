import { defineMetric } from './types';

export default defineMetric({
  id: 'feedback-received',
  name: {
    'zh-CN': '收到的反馈数',
    en: 'Feedback received',
  },
  definition: {
    'zh-CN': '收到的反馈条数。',
    en: 'Number of seller feedback received.',
  },
  category: 'service',
  unit: 'count',
  base: 'feedback',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Feedback Received'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数对卖家的评价，不数对商品的评价。',
        en: 'Feedback about the seller is counted, not product reviews.',
      },
    ],
    amazon: [
      {
        'zh-CN': '这段时间里收到的卖家反馈。',
        en: 'Seller feedback in the period.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      'zh-CN': '买家给卖家留了多少条反馈。',
      en: 'This is how many times buyers left feedback about you as a seller.',
    },
    like: {
      'zh-CN': '好比食堂阿姨听人说起自己，夸也好，嫌也好，听见一句记一句。',
      en: 'The canteen cook hears what people say about her. Kind or not, she notes each remark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，买家给卖家留了 {value} 条反馈。',
        en: '{period}, buyers left feedback {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人爱写，有人不写。光看条数，看不出大家怎么想。',
        en: 'Some like to write and some do not. From the count we can not tell what people think.',
      },
    },
    step: {
      'zh-CN': '读最新的 3 条反馈，从好的那条开始。',
      en: 'Read the 3 latest ones, the kindest one first.',
    },
    help: {
      text: {
        'zh-CN': '每条反馈后面都有一个人，“数字背后是人”说的就是这个（3.2.3）。',
        en: 'Each one comes from a person. The card on people behind numbers is about this (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '商品下面的评价，是另外一个数。',
        en: 'Reviews under a product are another number.',
      },
    ],
  },
  examples: [
    {
      text: 'Feedback Received',
      platform: 'amazon',
    },
  ],
});
