import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-units-sold',
  name: {
    'zh-CN': '其他商品广告件数',
    en: 'Ad units of other products',
  },
  definition: {
    'zh-CN': '广告带来卖出的其他商品件数。',
    en: 'Pieces of other products sold after ad clicks.',
  },
  category: 'ads',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Other SKU units'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件数，只要被推广商品以外的货。',
        en: 'It goes by pieces, only of goods other than the advertised one.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      'zh-CN': '其他商品广告件数，就是点了广告的人，买走别的货几件。广告上的那件不算。',
      en: 'People clicked an ad and bought something else. This counts those other pieces.',
    },
    like: {
      'zh-CN': '好比冲着烤鸭招牌来的客人，还带走 4 个烧饼。这里只数烧饼。',
      en: 'People come in for the roast duck on your sign. They also take four flat breads. Only the breads count here.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告顺带卖出别的货 {value} 件。',
        en: '{period}, ads also sold {value} pieces of other goods.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '顺带卖得多，主推的货不见得差。整条广告好坏，这里看不出。',
        en: 'Many side sales do not mean that the main item is poor. We can not tell from it how good the ad is.',
      },
    },
    step: {
      'zh-CN': '记下这周被顺带买走最多的一样货。',
      en: 'Note which other item was bought along most often this week.',
    },
    help: {
      text: {
        'zh-CN': '哪些货总凑成一对，可以看“常常一起买”（3.4.3）。',
        en: 'Which goods go together? See the card on things often bought together (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '全部的广告件数已经把它算进去了，别重复加。',
        en: 'The total of ad pieces already has it inside. Do not add it twice.',
      },
    ],
  },
  examples: [],
});
