import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-review-count',
  name: {
    'zh-CN': '负面评价数',
    en: 'Negative reviews',
  },
  definition: {
    'zh-CN': '差评的条数。',
    en: 'Number of negative reviews.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'lower',
  aliases: ['商品差评订单数', '老买家负面评价数', '差评数'],
  labels: {
    taobao: ['负面评价数', '老买家负面评价数'],
    douyin: ['商品差评订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '1 星和 2 星算差评，按条数算。',
        en: 'Reviews with 1 or 2 stars are counted.',
      },
    ],
    douyin: [
      {
        'zh-CN': '看 30 天里签收、打了 1 星或 2 星的订单。',
        en: 'Signed orders of 30 days that were rated 1 or 2 stars.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      'zh-CN': '差评有多少条。一星和两星都算差评。',
      en: 'This is the number of bad reviews. One star and two stars both count as bad.',
    },
    like: {
      'zh-CN': '好比卖鞋垫的把抱怨记在小本上，月底一翻，有 3 条。',
      en: 'A man who sells insoles writes each complaint in a small book. At the end of the month he finds three.',
    },
    number: {
      value: {
        'zh-CN': '页面算的日子里，差评有 {value} 条。',
        en: 'In the days on the page the number of bad reviews was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '三条差评，可能说的是同一件事。只看条数，看不出有几个原因。',
        en: 'Three bad reviews may all be about one thing. From the count we can not tell how many causes there are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能都在说同一件货，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. They may all be about one item, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能收货的人少，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer parcels may have come in, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '读一条差评，当它是写给隔壁店的。',
      en: 'Read one bad review as if it was for the shop next door.',
    },
    help: {
      text: {
        'zh-CN': '看出了一点能改的，可以从“改一处”开始（3.3.3）。',
        en: 'Do you see a small thing to mend? Start with the card for one change (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '里面写了什么，比有几条更要紧。',
        en: 'What they say matters more than how many there are.',
      },
    ],
  },
  examples: [
    {
      text: '负面评价数',
      platform: 'taobao',
    },
    {
      text: '商品差评订单数',
      platform: 'douyin',
    },
  ],
});
