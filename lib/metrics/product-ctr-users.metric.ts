import { defineMetric } from './types';

export default defineMetric({
  id: 'product-ctr-users',
  name: {
    'zh-CN': '商品曝光-点击率（人数）',
    en: 'Exposure-to-click rate (people)',
  },
  definition: {
    'zh-CN': '看到商品的人里有多少人点了进来。',
    en: 'Share of people who saw the product and clicked it.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['曝光点击率', '商品曝光-点击转化率（人数）', '商品卡点击率(人数)'],
  labels: {
    douyin: [
      '商品曝光-点击转化率（人数）',
      '商品曝光-点击率（人数）',
      '曝光点击率',
      '商品卡点击率(人数)',
    ],
  },
  unverifiedLabels: {},
  formula: 'product-click-users / product-exposure-users',
  counting: {
    all: [
      {
        'zh-CN': '点进来的人数，除以看到商品的人数。',
        en: 'People who clicked over people who saw.',
      },
    ],
  },
  drivers: ['price-power'],
  seeAlso: [
    'product-ctr-times',
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '商品曝光-点击率，就是看到货的人里，有多少点了进来。上下两个数，数的都是人。',
      en: 'Of the people who saw your goods, this is how many clicked. Both numbers count people.',
    },
    like: {
      'zh-CN': '好比校门口摆糖画，100 个孩子看见了。凑过来细看的，有 12 个。',
      en: 'A hundred children see your sugar figures at the school gate. Twelve come close to look.',
    },
    number: {
      value: {
        'zh-CN': '来说{period}看到货的人。每 {outOf} 个里，大约 {of} 个点了进来。',
        en: 'Think of the people who saw your goods {period}. Of every {outOf}, about {of} clicked.',
      },
      withInputs: {
        'zh-CN':
          '{period}，看到货的有 {productExposureUsers} 人。点进来的有 {productClickUsers} 人。每 {outOf} 人里，大约 {of} 人。',
        en: '{period}, {productExposureUsers} people saw your goods. {productClickUsers} of them clicked. That is about {of} per {outOf} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点进来以后，才谈得上买。后来怎样，现在看不出。',
        en: 'Buying comes after the click. What comes of it, we can not tell yet.',
      },
      fewPeople: {
        'zh-CN':
          '点进来的人还少，这个数会来回跳。真实的情况，也许是 {outOf} 个人里 {low} 到 {high} 个。高低还看不出。',
        en: 'Few people have clicked so far, so it jumps. The true number may be {low} to {high} per {outOf} people. It is still small, so give it time.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也看看价钱那阵子动没动过。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Think back if the price was changed then.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，别家价钱变了也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or other shops changed their price.',
      },
    },
    step: {
      'zh-CN': '打开列表页，比一比自己的图和旁边的图。',
      en: 'Open a list page. Compare your photo with those around it.',
    },
    help: {
      text: {
        'zh-CN': '货是在哪儿被看到的，可以看“客人在哪里看到我”（3.4.2）。',
        en: 'Where do people see your goods? There is a card for that (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它比按次数算的高，两种别互相比。',
        en: 'It is higher than the rate by times. Do not compare those two.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光-点击转化率（人数）',
      platform: 'douyin',
    },
  ],
});
