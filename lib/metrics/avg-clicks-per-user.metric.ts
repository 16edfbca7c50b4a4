import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-clicks-per-user',
  name: {
    'zh-CN': '商品卡人均点击次数',
    en: 'Clicks per person on product card',
  },
  definition: {
    'zh-CN': '点过商品卡的人平均点了几次。',
    en: 'Clicks per person who clicked the product card.',
  },
  category: 'product',
  unit: 'ratio',
  base: 'visitor',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['商品卡人均点击次数'],
  },
  unverifiedLabels: {},
  formula: 'product-clicks / product-click-users',
  counting: {
    all: [
      {
        'zh-CN': '商品点击次数除以点击人数。没点过的人，不在里面。',
        en: 'Product clicks are divided by the people who clicked. Those who never clicked are out.',
      },
    ],
  },
  drivers: ['product-clicks', 'product-click-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '点过商品卡的人，平均每人点了几次。只看一眼的人不在里面。',
      en: 'Take the people who clicked the product card. This is how often each of them clicked on average.',
    },
    like: {
      'zh-CN': '好比摊上有 10 个人动手翻衣服，一共翻了 25 次。',
      en: 'At a clothes stall, 10 people reach out and turn things over 25 times.',
    },
    number: {
      value: {
        'zh-CN': '{period}，点过的人平均每人点了 {value} 次。',
        en: '{period}, each person who clicked did so {value} times on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，商品卡被点了 {productClicks} 次。点的有 {productClickUsers} 个人，平均一人 {value} 次。',
        en: '{period}, the card had {productClicks} clicks. They came from {productClickUsers} people, so {value} from each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '多点几次，可能很喜欢，也可能拿不定主意。是哪种，看不出。',
        en: 'Many clicks may show that people love it. They may also show doubt, and we can not tell which it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能有人反复比较，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or people go back to compare.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，来看一眼的新人多，也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Many new people who click once have the same effect.',
      },
    },
    step: {
      'zh-CN': '读一读商品页的第一屏，客人还要问什么？',
      en: 'Read the first screen of the product page. What would a buyer still ask?',
    },
    help: {
      text: {
        'zh-CN': '先挑页面上一个小地方，用“改一处”试试（3.3.3）。',
        en: 'Choose one small spot on the page and try the card for one change (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '高也可能是看来看去，还没有下手。',
        en: 'A high value can also mean that people look and look and do not buy.',
      },
    ],
  },
  examples: [
    {
      text: '商品卡人均点击次数',
      platform: 'douyin',
    },
  ],
});
