import { defineMetric } from './types';

export default defineMetric({
  id: 'seller-level',
  name: {
    'zh-CN': '卖家等级',
    en: 'Seller level',
  },
  definition: {
    'zh-CN': '平台给卖家评的等级。',
    en: 'Grade the platform gives the seller.',
  },
  category: 'score',
  unit: 'score',
  base: 'grade',
  better: 'higher',
  aliases: ['Seller standard'],
  labels: {
    ebay: ['Seller level', 'Top Rated', 'Above Standard', 'Below Standard'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '一个月评一次，看三样：有问题的交易、没解决的纠纷、发晚的单。',
        en: 'It is judged once a month by faulty deals, open cases and late shipping.',
      },
    ],
    ebay: [
      {
        'zh-CN':
          '分三档：Top Rated 最好，Above Standard 达标，Below Standard 没达标。美国、英国、德国和全球各评各的。',
        en: 'There are three grades: Top Rated, Above Standard and Below Standard. The US, the UK, Germany and Global are judged apart.',
      },
    ],
  },
  drivers: ['transaction-defect-rate', 'late-ship-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ocsnext.ebay.com.my/ocs/sr?topicName=Defects&query=1514',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
    },
    {
      kind: 'url',
      at: 'https://help.sitnsell.com/article/154-ebay-seller-performance-overview',
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
      'zh-CN': '卖家等级，是平台每个月给卖家评的一档。',
      en: 'Each month the platform puts the seller into one of a few grades.',
    },
    like: {
      'zh-CN': '好比收茶的人，每个月给种茶的各家评上、中、下三档。',
      en: 'A tea buyer looks at each farm once a month. Every farm gets grade one, two or three.',
    },
    number: {
      value: {
        'zh-CN': '页面上，你的等级写着 {value}。',
        en: 'On the page, your grade reads {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个月的事合在一起才评一次。从等级看不出是哪一单带来的。',
        en: 'A whole month goes into one grade. From it we can not tell which order did it.',
      },
    },
    step: {
      'zh-CN': '打开等级页，数一数有几个国家各给了一个等级。',
      en: 'Open the page of your grades. Count how many countries give you one.',
    },
    help: {
      text: {
        'zh-CN': '下次哪天评，可以记进“还有多少天”（3.3.2）。',
        en: 'When is the next review? Put it on the card that counts the days (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '美国、英国、德国和全球分开评，你可能有几个等级。',
        en: 'The US, the UK, Germany and Global are judged apart. You may hold several grades.',
      },
      {
        'zh-CN': '评到最低一档，成交后平台收的费会高一些。',
        en: 'In the lowest grade, the fee on each sale is higher.',
      },
    ],
  },
  examples: [
    {
      text: 'Seller level',
      platform: 'ebay',
    },
  ],
});
