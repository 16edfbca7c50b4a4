import { defineMetric } from './types';

export default defineMetric({
  id: 'slow-stock-share',
  name: {
    'zh-CN': '滞销库存占比',
    en: 'Slow stock share',
  },
  definition: {
    'zh-CN': '卖得慢的库存占全部库存的比例。',
    en: 'Share of stock that sells slowly.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['滞销库存占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按库存算：卖得慢的存货占全部多少。',
        en: 'It goes by stock: the slow part of all of it.',
      },
    ],
    jd: [
      {
        'zh-CN': '在供应链页上看得到。',
        en: 'It is shown on the supply-chain page.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '全部存货里，卖得慢的那些占多少。',
      en: 'Of all the pieces in store, this is the part that sells slowly.',
    },
    like: {
      'zh-CN': '好比仓库有十排架子。前面的天天有人搬，最里面一排半落了灰。',
      en: 'A store room has ten shelves. The front ones are used each day, but one and a half at the back gather dust.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 件存货里，大约有 {of} 件卖得慢。',
        en: 'Of every {outOf} pieces in stock, about {of} sell slowly.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '过季的货慢一点也正常。这里看不出是哪几样慢。',
        en: 'Goods out of season are slow, and that is normal. We can not tell which goods those are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能快货卖掉了，慢货还在。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or quick goods left and slow ones stayed.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能新到的货多，比例变小了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or new goods made the slow part look smaller.',
      },
    },
    step: {
      'zh-CN': '找一样放得最久的货，拍一张它怎么用的照片。',
      en: 'Find the item that has lain longest. Take a photo of it in use.',
    },
    help: {
      text: {
        'zh-CN': '同一样货，说法可以换，“换个说法”里有办法（3.2.2）。',
        en: 'The same product can be told in another way. The card for new words shows how (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它高了，会占住一部分钱和地方。',
        en: 'When it is high, some of your money and room is tied up.',
      },
    ],
  },
  examples: [
    {
      text: '滞销库存占比',
      platform: 'jd',
    },
  ],
});
