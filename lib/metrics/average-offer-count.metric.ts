import { defineMetric } from './types';

export default defineMetric({
  id: 'average-offer-count',
  name: {
    'zh-CN': '平均在售商品数量',
    en: 'Average offer count',
  },
  definition: {
    'zh-CN': '这段时间平均在售的商品数。',
    en: 'Average number of own offers listed in the period.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'depends',
  aliases: [],
  labels: {
    amazon: ['Average Offer Count', '平均在售商品数量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按商品算，取这段时间的平均，只算自己的在售商品。',
        en: "It goes by product and takes the mean over the period, with the seller's own offers alone.",
      },
    ],
    amazon: [
      {
        'zh-CN': '每天有几样自己的货在卖，平均一下。不是竞争卖家的数量。',
        en: 'Amazon speaks of offers listed for sale by day, averaged. It is not the number of competing sellers.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'url',
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      'zh-CN': '这段时间里，你自己平均有多少样货在卖。',
      en: 'This is how many of your own offers were listed on average over this time.',
    },
    like: {
      'zh-CN': '好比食堂每晚点一遍在卖的菜。七个晚上的数加起来，除以七。',
      en: 'A canteen counts its dishes every evening. Add the seven counts of a week and divide by seven.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均有 {value} 样货在卖。',
        en: '{period}, your offers on sale came to {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '卖得多不多，和上了几样货是两件事。从这里看不出生意好不好。',
        en: 'How much you list and how much you sell are two things. We can not tell how sales went.',
      },
    },
    step: {
      'zh-CN': '挑出三样你今年还想接着卖的货。',
      en: 'Pick three goods in your list that you wish to go on selling this year.',
    },
    help: {
      text: {
        'zh-CN': '货太杂、太散的时候，可以试试“一句话说清楚”（3.4.2）。',
        en: 'Do your goods seem to have no thread? Try the card for one clear sentence (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不是同行卖家的数量，有的说明把它解释错了。',
        en: 'It is not the number of rival sellers. Some word lists explain it wrongly.',
      },
    ],
  },
  examples: [
    {
      text: 'Average Offer Count',
      platform: 'amazon',
    },
  ],
});
