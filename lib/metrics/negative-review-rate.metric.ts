import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-review-rate',
  name: {
    'zh-CN': '差评率',
    en: 'Negative review rate',
  },
  definition: {
    'zh-CN': '差评占多少。',
    en: 'Share of negative reviews.',
  },
  category: 'service',
  unit: 'percent',
  base: 'review',
  better: 'lower',
  aliases: ['商品差评率', '近14天差评率', '商品品质差评率', '物流差评率'],
  labels: {
    '1688': ['商品品质差评率'],
    wechat: ['近14天差评率'],
    taobao: ['商品差评率', '物流差评率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '1 星和 2 星算差评，淘宝和抖音都这样分。',
        en: 'Reviews with 1 or 2 stars count as negative on Taobao and Douyin.',
      },
    ],
    wechat: [
      {
        'zh-CN': '标签写的是近 14 天。',
        en: 'The label names the last 14 days.',
      },
    ],
  },
  drivers: ['product-rating'],
  seeAlso: [
    'negative-review-order-rate',
    'seller-negative-feedback-rate',
    'negative-feedback-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60262590235',
    },
    {
      kind: 'url',
      at: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '差评率，就是评价里有多少条是差评。是哪几天的评价，先看清标签。',
      en: 'This is how many of the reviews are bad ones. Check on the label which days are meant.',
    },
    like: {
      'zh-CN': '好比街口豆浆摊，喝完留话的有 50 人，其中 1 人说太淡。',
      en: 'At a soy milk stand 50 people leave a word after the cup. One of them says it was too thin.',
    },
    number: {
      value: {
        'zh-CN': '收到的评价，每 {outOf} 条里大约 {of} 条是差评。',
        en: 'About {of} in {outOf} of the reviews you got are bad.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一条差评，可能说的是货，也可能说的是快递。看这个数，看不出要改哪里。',
        en: 'One bad review may be about the goods or the parcel. From this number we can not tell what to mend.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。评价少时多一条就这样，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. With few reviews one more will do that, so it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能差评少了，可能评价总数多了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. There may be fewer bad ones or more of all kinds. It may be chance as well.',
      },
    },
    step: {
      'zh-CN': '找一条最近的差评，写两句心平气和的回话。',
      en: 'Find the latest bad review. Write two calm lines in reply.',
    },
    help: {
      text: {
        'zh-CN': '回差评不容易，可以先在“客服对话练习”里试两遍（3.1.2）。',
        en: 'It is not easy to answer a bad review. Try it twice with the chat practice card first (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '评价少时，一条差评就会让它变很多。',
        en: 'When reviews are few, a single bad one changes it a lot.',
      },
      {
        'zh-CN': '物流的差评和商品的差评，可能分成两个数，先看名字。',
        en: 'Bad reviews of delivery and of goods may be two numbers. Read the name first.',
      },
      {
        'zh-CN': '有的页面拿送到的单数来除，不是拿评价数。先看页面怎么写。',
        en: 'Some pages divide by orders delivered and not by reviews. See what your page says.',
      },
    ],
  },
  examples: [
    {
      text: '近14天差评率',
      platform: 'wechat',
    },
    {
      text: '商品品质差评率',
      platform: '1688',
    },
  ],
});
