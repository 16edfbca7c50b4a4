import { defineMetric } from './types';

export default defineMetric({
  id: 'product-clicks',
  name: {
    'zh-CN': '商品点击次数',
    en: 'Product clicks',
  },
  definition: {
    'zh-CN': '商品被点开的总次数。',
    en: 'Times a product was opened from a list, feed or room.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['商品点击量', '商品卡点击次数', 'Clicks'],
  labels: {
    douyin: ['商品点击次数', '商品卡点击次数'],
    shopee: ['Product Clicks', '商品点击量'],
    'tiktok-shop': ['Product clicks', '商品点击量'],
  },
  unverifiedLabels: {
    aliexpress: ['点击量'],
    temu: ['点击量'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从列表、推荐、视频或直播间点开商品，每次都算，重复的也算。',
        en: 'Each opening from a list, feed, video or live room counts, repeats too.',
      },
    ],
  },
  drivers: ['product-impressions', 'product-ctr-times'],
  seeAlso: [],
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
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '商品点击次数，就是商品一共被点开几次。一个人点三回，就是三回。',
      en: 'This is how often your goods were clicked open. Three clicks by one person are three.',
    },
    like: {
      'zh-CN': '好比店里的旧木门，推开一次响一声。路过误碰的，也响。',
      en: 'Your old shop door squeaks each time it is pushed. It also squeaks when someone bumps into it.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商品被点开 {value} 次。',
        en: '{period}, your goods were clicked {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点错的也在里面。真想看的有几次，看不出。',
        en: 'Slips of the finger are inside too. We can not tell how many clicks were meant.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，商品露面多了，点的也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. Goods shown more often get more clicks.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，先看露面的次数少没少。',
        en: 'The page says it is {change} less than {against}. It may be chance. See first if the goods were shown less.',
      },
    },
    step: {
      'zh-CN': '看一看被点最多的货，首图上有什么。',
      en: 'Look at the photo of the item with the most clicks. What does it show?',
    },
    help: {
      text: {
        'zh-CN': '想把别的图也理一理，可以看“设计帮手”（3.4.2）。',
        en: 'Want to tidy up your other photos? See the design helper (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '手一滑点到的，也算在内。',
        en: 'A slip of the finger counts too.',
      },
    ],
  },
  examples: [
    {
      text: '商品点击次数',
      platform: 'douyin',
    },
    {
      text: 'Product Clicks',
      platform: 'shopee',
    },
  ],
});
