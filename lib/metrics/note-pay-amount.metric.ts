import { defineMetric } from './types';

export default defineMetric({
  id: 'note-pay-amount',
  name: {
    'zh-CN': '笔记支付金额',
    en: 'Sales from notes',
  },
  definition: {
    'zh-CN': '从笔记卖出的金额。',
    en: 'Sales that came from notes.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算笔记带来的付款，别的路来的不算。',
        en: 'Only payments that came through notes are in it, nothing from other ways.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      'zh-CN': '从笔记找来的客人，买东西付的钱加起来。',
      en: 'This adds up the money from sales that came through your notes.',
    },
    like: {
      'zh-CN': '好比写信给远方的亲友，说说自家酱菜。他们看了信来买，付了 90 元。',
      en: 'You write letters about your pickles to friends far away. They read them, order, and pay 90 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，经笔记卖出了 {value}。',
        en: '{period}, notes led to sales of {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '钱数里有大单也有小单。看不出是哪一篇笔记起了作用。',
        en: 'Big and small orders are mixed in it. We can not tell which note did the work.',
      },
    },
    step: {
      'zh-CN': '翻到一篇带来付款的笔记，数一数里面有几张图。',
      en: 'Open a note that led to a sale. Count the pictures in it.',
    },
    help: {
      text: {
        'zh-CN': '写笔记想有人搭把手，可以看“拍照写字的帮手”（3.4.1）。',
        en: 'For a hand with writing notes, look at the card “Help with photos and words” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字听着像全店收的钱，其实只是笔记这一路的。',
        en: 'The name holds the words for paid money, yet it is not the money of the whole shop.',
      },
    ],
  },
  examples: [
    {
      text: '笔记支付金额',
      platform: 'xiaohongshu',
    },
  ],
});
