import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-clicks',
  name: {
    'zh-CN': '直播间商品点击次数',
    en: 'Product clicks in live',
  },
  definition: {
    'zh-CN': '直播间里商品卡被点的次数。',
    en: 'Clicks on product cards in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['直播间商品点击数'],
  labels: {
    douyin: ['直播间商品点击次数'],
    kuaishou: ['直播间商品点击数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播间里商品卡被点的次数，点一次算一次。',
        en: 'Clicks on product cards inside the room, each one counted.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      'zh-CN': '直播间商品点击次数，就是直播间里的商品卡被点了几次。',
      en: 'This is how often product cards were tapped in your live room.',
    },
    like: {
      'zh-CN': '好比台上摆着茶壶，听众上前摸一摸。摸一下，往碗里丢一颗豆。',
      en: 'A teapot stands on the stage, and people come up to touch it. For each touch a bean goes into a bowl.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间里的商品被点了 {value} 次。',
        en: '{period}, products in the room were tapped {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点开看看，和拿出钱来，是两回事。现在看不出能成几单。',
        en: 'To tap is one thing, to pay another. We can not tell yet how many orders it will be.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，商品展示得多，点的也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. The more is shown, the more is tapped.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，这场摆出来的货少也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. Fewer goods on show would do this.',
      },
    },
    step: {
      'zh-CN': '问一位看过直播的人，点开商品是想看什么。',
      en: 'Ask someone who watched you what they hoped to see when they tapped.',
    },
    help: {
      text: {
        'zh-CN': '把自己当成看直播的人，可以做“换位想一想”（3.3.3）。',
        en: "Sit in the viewer's chair for once, with the change-places card (3.3.3).",
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '点了不等于买了。',
        en: 'A tap is not yet a purchase.',
      },
      {
        'zh-CN': '直播间外面被点的，这里没有。',
        en: 'Taps outside the live room are not in here.',
      },
    ],
  },
  examples: [
    {
      text: '直播间商品点击次数',
      platform: 'douyin',
    },
    {
      text: '直播间商品点击数',
      platform: 'kuaishou',
    },
  ],
});
