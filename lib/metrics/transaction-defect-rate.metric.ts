import { defineMetric } from './types';

export default defineMetric({
  id: 'transaction-defect-rate',
  name: {
    'zh-CN': '交易不良率',
    en: 'Transaction defect rate',
  },
  definition: {
    'zh-CN': '卖家取消或没解决的交易占比。',
    en: 'Seller-cancelled or unresolved transactions over transactions.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: ['TDR'],
  labels: {
    ebay: ['Transaction defect rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按月评定。',
        en: 'It is judged every month.',
      },
    ],
    ebay: [
      {
        'zh-CN': '卖家取消的交易，加上卖家没解决就关掉的纠纷，除以全部交易。',
        en: 'Deals the seller called off plus cases closed without the seller solving them, over all deals.',
      },
    ],
  },
  drivers: ['seller-cancellation-rate', 'cases-closed-without-resolution'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'ebay',
      fact: {
        'zh-CN':
          'eBay：“高于标准”，最多 2 %，而且不同买家的不良最多 4 件。“最高级”，最多 0.5 % 和 3 件。超过 2 % 而且有 5 件或更多，是“低于标准”。（没有写日期）',
        en: 'eBay: Above Standard is at most 2 % and at most 4 defects from different buyers. Top Rated is at most 0.5 % and at most 3. Over 2 % with 5 or more is Below Standard. (No date given)',
      },
      asOf: 'undated',
      source: 'https://ocsnext.ebay.com.my/ocs/sr?topicName=Defects&query=1514',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ocsnext.ebay.com.my/ocs/sr?topicName=Defects&query=1514',
    },
    {
      kind: 'url',
      at: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
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
      'zh-CN': '交易不良率，就是卖家取消的，加上卖家没解决的交易，占多少。',
      en: 'Some deals are called off by the seller, and some end unsolved. This is the share of both.',
    },
    like: {
      'zh-CN': '好比裁缝接了 100 件衣服，一件退了布，一件改到最后没谈拢。',
      en: 'A tailor takes on 100 jobs. For one the cloth goes back, and one ends in a quarrel.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 笔交易里，大约 {of} 笔算作不良。',
        en: 'Of every {outOf} deals, about {of} were booked as defects.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它一个月评一次。没到那天，还看不出评成怎样。',
        en: 'It is judged once a month. Before that day we can not tell how it will be read.',
      },
    },
    step: {
      'zh-CN': '打开账户页，记下受影响的买家有几位。',
      en: 'Open the account page. Note how many buyers were affected.',
    },
    help: {
      text: {
        'zh-CN': '这一页数字太密，可以跟着“看懂数据首页”一起认（3.1.3）。',
        en: 'Too many numbers on that page? Go through it with the data home page card (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '占比和受影响的买家数都会看。单子少的店，有人数这一条护着。',
        en: 'The share and the number of buyers both count. The number protects small sellers.',
      },
    ],
  },
  examples: [
    {
      text: 'Transaction defect rate',
      platform: 'ebay',
    },
  ],
});
