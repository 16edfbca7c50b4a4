import { defineMetric } from './types';

export default defineMetric({
  id: 'purchase-loss-users',
  name: {
    'zh-CN': '购买流失人数',
    en: 'Lost to competitors',
  },
  definition: {
    'zh-CN': '看了本店却在别家买的人数。',
    en: 'People who looked here and bought elsewhere.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: ['购买流失UV', '竞品流失'],
  labels: {
    taobao: ['购买流失UV'],
    jd: ['竞品流失'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看过本店、却在别家买了的人，按人算。',
        en: 'People who looked here and bought elsewhere, counted as people.',
      },
    ],
    taobao: [
      {
        'zh-CN':
          '在本店看过、收藏过或加过购物车，又在回看的天数里去别家买了。手机上的数，回看 30 天。',
        en: 'They looked, favourited or added to cart here, then bought elsewhere in the look-back window. On the mobile data pages it is 30 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '看过你的店、后来在别家买的，有多少人。',
      en: 'This is how many people looked at your shop and later bought in another one.',
    },
    like: {
      'zh-CN': '好比有人在你摊前拍了拍西瓜，过一会儿抱着别家的瓜走过。',
      en: 'A man taps the melons at your stall. A little later he walks by with a melon from another stall.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看了你，在别家买了。',
        en: '{period}, {value} people looked here and bought elsewhere.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它是平台推算出来的，说个大概。哪里让人走开，看不出。',
        en: 'The platform makes this estimate for you. We can not tell what made people go.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能来看的人本来就多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people came to look in the first place.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，几天的变化先不急着下结论。',
        en: 'The page says it is {change} less than {against}. It may be chance. A few days are too short to judge.',
      },
    },
    step: {
      'zh-CN': '比一比你的货和别家同样的货，图上差在哪里。',
      en: 'Compare your product photo with that of the same product elsewhere. What is different?',
    },
    help: {
      text: {
        'zh-CN': '别家好在哪里，平心看一看，有“看看别人怎么卖”（3.2.2）。',
        en: 'What do others do well? Look with calm eyes, with the card on how they sell (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '这是平台推算的，一两天的数别太当真，看长一点的走向。',
        en: 'The platform works it out. One or two days say little, so look at the longer line.',
      },
    ],
  },
  examples: [
    {
      text: '购买流失UV',
      platform: 'taobao',
    },
    {
      text: '竞品流失',
      platform: 'jd',
    },
  ],
});
