import { defineMetric } from './types';

export default defineMetric({
  id: 'exposure-pay-rate-times',
  name: {
    'zh-CN': '商品曝光-成交转化率（次数）',
    en: 'Exposure-to-purchase rate (times)',
  },
  definition: {
    'zh-CN': '商品每展示一百次成交了几单。',
    en: 'Orders divided by times shown.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['曝光成交率（次数）', '商品卡曝光-成交转化率(次数)'],
  labels: {
    douyin: ['商品曝光-成交转化率（次数）', '商品卡曝光-成交转化率(次数)'],
  },
  unverifiedLabels: {},
  formula: 'orders / product-impressions',
  counting: {
    all: [
      {
        'zh-CN': '订单数除以商品展示的次数。按次数算，不看有几个人。',
        en: 'Orders divided by the times products were shown. It goes by times, not by people.',
      },
    ],
  },
  drivers: ['orders', 'product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '商品曝光-成交转化率（次数），拿订单和展示的次数比。商品每展示 100 次，成交了几单？',
      en: 'How many orders came from 100 showings of a product? A showing counts each time, even to the same person.',
    },
    like: {
      'zh-CN': '好比举着招牌沿街走。招牌亮给人看 300 回，带来 2 单生意。',
      en: 'Someone carries a signboard down the street. It is seen three hundred times and brings in two orders.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的展示。每展示 {outOf} 次，大约换来 {of} 单。',
        en: 'This is about showings {period}. Every {outOf} of them brought about {of} orders.',
      },
      withInputs: {
        'zh-CN':
          '{period}，商品展示了 {productImpressions} 次。成交的订单有 {orders} 单。就是每展示 {outOf} 次，约 {of} 单。',
        en: '{period}, products were shown {productImpressions} times. {orders} orders came in. So {outOf} showings bring about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一个人一天刷到几次，都会记上。从这里看不出有几个人看过。',
        en: 'If one person meets it five times in a day, that makes five. We can not tell how many people saw it.',
      },
    },
    step: {
      'zh-CN': '翻到展示最多的那件货，看它的首图说没说清卖什么。',
      en: 'Find the item with the most showings. Does its first photo say what it is?',
    },
    help: {
      text: {
        'zh-CN': '拍照、写标题想有个帮手，可以找“拍照写字的帮手”（3.4.1）。',
        en: 'For a hand with photos and titles, there is the helper card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '旁边有个按人算的，名字几乎一样。两个数不能互相比。',
        en: 'A twin with almost the same name goes by people. The two can not be set side by side.',
      },
      {
        'zh-CN': '展示一下子变多，单子没跟上，它就会低下来。',
        en: 'When showings jump and orders stay the same, it goes down.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光-成交转化率（次数）',
      platform: 'douyin',
    },
  ],
});
