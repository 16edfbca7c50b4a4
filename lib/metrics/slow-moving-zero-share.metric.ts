import { defineMetric } from './types';

export default defineMetric({
  id: 'slow-moving-zero-share',
  name: {
    'zh-CN': '不动销库存占比',
    en: 'Non-selling stock share',
  },
  definition: {
    'zh-CN': '完全没卖动的库存占比。',
    en: 'Share of stock with no sale in the period.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['不动销库存占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间一件没卖的货，占全部库存多少。卖出过一件的就不在里面。',
        en: 'The share of stock with no sale in the period. With one sale it is no longer in it.',
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
      'zh-CN': '这段时间里一件没卖的货，占存货多少。',
      en: 'This is the part of your stock in products that sold not one piece in this time.',
    },
    like: {
      'zh-CN': '好比村里图书角有 200 本书。翻开借书卡，一整月没盖过章的有 30 本。',
      en: 'A village book corner has 200 books, each with a card inside. For 30 of them the card got no stamp all month.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有的存货一件没动。每 {outOf} 件里，这样的大约有 {of} 件。',
        en: 'Some stock did not move {period}. Of every {outOf} pieces, about {of} are like that.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '刚进的货还没来得及卖，也算在里面。货好不好，看不出。',
        en: 'Goods that just came in count too, before they had a chance. We can not tell if they are good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能刚上了新货。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or new stock was just put up.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，有的货可能等到了第一位客人。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Some goods may have met their first buyer.',
      },
    },
    step: {
      'zh-CN': '数一数，没卖动的货里，有几样是这个月新上的。',
      en: 'Count the goods with no sale. How many of them were new this month?',
    },
    help: {
      text: {
        'zh-CN': '一样货总没动静，可以打开“卡住了怎么办”（3.2.1）。',
        en: 'Nothing moves for a product? Open the card for when you are stuck (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '新上的货也会算进来，先把它们分开看。',
        en: 'New goods are inside as well. Look at them apart from the old.',
      },
    ],
  },
  examples: [
    {
      text: '不动销库存占比',
      platform: 'jd',
    },
  ],
});
