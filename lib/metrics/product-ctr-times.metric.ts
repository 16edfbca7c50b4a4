import { defineMetric } from './types';

export default defineMetric({
  id: 'product-ctr-times',
  name: {
    'zh-CN': '商品点击率（次数）',
    en: 'Product click-through rate (times)',
  },
  definition: {
    'zh-CN': '商品每展示一百次被点了几次。',
    en: 'Clicks divided by times shown.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [
    '商品点击率（PV）',
    '商品曝光-点击转化率（次数）',
    '商品点击率(次数)',
    '商品卡点击率(次数)',
    '商品点击率(PV)',
    'CTR',
    'Click-through rate',
    '商品点击率',
    '商品曝光-点击率（次数）',
  ],
  labels: {
    douyin: ['商品曝光-点击转化率（次数）', '商品点击率(次数)', '商品卡点击率(次数)'],
    xiaohongshu: ['商品点击率(PV)'],
    shopee: ['CTR', 'Product CTR', '点击率'],
    'tiktok-shop': ['CTR', '商品点击率'],
    ebay: [
      'Click-through rate',
      'Click-through rate = Page views from eBay site/Total impressions',
    ],
  },
  unverifiedLabels: {
    aliexpress: ['商品点击率'],
    douyin: ['商品曝光-点击率（次数）'],
  },
  formula: 'product-clicks / product-impressions',
  counting: {
    all: [
      {
        'zh-CN': '点击次数除以露面次数，人不去重。',
        en: 'Clicks over times shown, so one person can be in it more than once.',
      },
    ],
    ebay: [
      {
        'zh-CN': '列名里写着算法：从 eBay 网站来的页面浏览，除以总露面次数。',
        en: 'The column name gives the sum: page views from the eBay site over total showings.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '写作“商品点击率(PV)”，意思一样。',
        en: 'There it is written “商品点击率(PV)”, for the same idea.',
      },
    ],
  },
  drivers: ['product-impressions', 'product-clicks'],
  seeAlso: [
    'product-ctr-users',
    'live-product-ctr',
    'live-product-ctr-users',
    'ad-click-through-rate',
  ],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'url',
      at: 'https://developer.ebay.com/api-docs/sell/analytics/resources/traffic_report/methods/getTrafficReport',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
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
      'zh-CN': '商品点击率，就是商品每露面 100 次，被点了几次。按次数算，一个人可以点几回。',
      en: 'For every 100 times your goods were shown, this is how many clicks they got. It counts times, not people.',
    },
    like: {
      'zh-CN': '好比楼梯口挂着菜单，被看见 100 次。有 4 次被人取下来翻。',
      en: 'A menu hangs in the stairway. It is seen 100 times and taken down to read four times.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}的露面。每 {outOf} 次里，大约 {of} 次被点开。',
        en: 'Take all the times your goods were shown {period}. Of every {outOf}, about {of} were clicked.',
      },
      withInputs: {
        'zh-CN':
          '{period}，商品露面有 {productImpressions} 次。被点开 {productClicks} 次。每露面 {outOf} 次，大约点开 {of} 次。',
        en: '{period}, goods were shown {productImpressions} times. They got {productClicks} clicks. That is about {of} for every {outOf} showings.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '才露面几百次时，它跳得厉害。光看一回，看不出好坏。',
        en: 'After a few hundred showings it still jumps a lot. One look can not tell us if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，露面少时，多点几下就上去。',
        en: 'The page says it is {change} higher than {against}. It may be chance. With few showings, some clicks lift it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，露面忽然变多也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. A sudden rise in showings can do this.',
      },
    },
    step: {
      'zh-CN': '记下露面最多的那件货，这个数是多少。',
      en: 'Note this number for the item that was shown most.',
    },
    help: {
      text: {
        'zh-CN': '露面多、点得少，先动哪儿，可以看“先改这一步”（3.4.1）。',
        en: 'Shown often but clicked little? The card on what to change first may help (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '露面次数太少，它上下跳得厉害。',
        en: 'With very few showings it swings up and down.',
      },
      {
        'zh-CN': '广告页也有“点击率”，看清在哪一页。',
        en: 'Ad pages have a click rate too. See which page you are on.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光-点击转化率（次数）',
      platform: 'douyin',
    },
    {
      text: '商品点击率(PV)',
      platform: 'xiaohongshu',
    },
  ],
});
