import { defineMetric } from './types';

export default defineMetric({
  id: 'product-desc-dsr',
  name: {
    'zh-CN': '描述相符评分',
    en: 'DSR item as described',
  },
  definition: {
    'zh-CN': '买家打的描述相符分。',
    en: "Buyers' mark for goods matching the description.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['DSR', '描述相符', '宝贝与描述相符', 'DSR 商品描述分'],
  labels: {
    taobao: ['描述相符评分'],
    pinduoduo: ['描述相符'],
    aliexpress: ['DSR商品描述'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家打的 1 到 5 分，取较长时间的平均。',
        en: 'The marks of buyers from 1 to 5, as a mean over a longer time.',
      },
    ],
    aliexpress: [
      {
        'zh-CN': '买家给描述打分的平均，成长中心里看最近 30 天。',
        en: "The mean of buyers' marks for the description, last 30 days in the growth centre.",
      },
    ],
    taobao: [
      {
        'zh-CN': '它是三项店铺评分中的一项。后台留到小数点后五位。',
        en: 'One of three detailed seller ratings. The data page keeps five decimals.',
      },
    ],
  },
  drivers: ['item-not-as-described-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      'zh-CN': '描述相符评分，就是买家给“东西和写的像不像”打的分，1 到 5 分。',
      en: 'Buyers mark from 1 to 5 how well the goods fit what the page said. This is that mark.',
    },
    like: {
      'zh-CN': '好比看着菜单上的图点菜，端上来以后，客人说像几分。',
      en: 'You order a dish by its picture. When it comes, you say how close it is.',
    },
    number: {
      value: {
        'zh-CN': '买家给“像不像”打了 {value} 分，满分 5 分。',
        en: 'For how true the page is, buyers gave {value} out of 5.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它是一段长日子的平均。看不出这一周怎样。',
        en: 'It is the mean of a long stretch. How this week went we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能说不像的人少了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may be fewer who found it unlike, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有一批货和图有出入，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. One batch may differ from the photo, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找一句介绍里说得太满的话，圈出来。',
      en: 'Find one line on the page that says too much. Mark it.',
    },
    help: {
      text: {
        'zh-CN': '圈出来的那句，可以用“换个说法”写得更实在（3.2.2）。',
        en: 'A plainer line is easy to find with the card for saying it another way (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '一周变差，它几乎不动。变好也来得慢。',
        en: 'One bad week hardly moves it, and it is slow to recover.',
      },
      {
        'zh-CN': '这样的分有三个：描述、沟通、发货。看清是哪一个。',
        en: 'There are three such marks: description, talk and shipping. Check which one you see.',
      },
    ],
  },
  examples: [
    {
      text: '描述相符评分',
      platform: 'taobao',
    },
    {
      text: '描述相符',
      platform: 'pinduoduo',
    },
  ],
});
