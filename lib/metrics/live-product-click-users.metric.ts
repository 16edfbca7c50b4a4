import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-click-users',
  name: {
    'zh-CN': '直播间商品点击人数',
    en: 'People who clicked products in live',
  },
  definition: {
    'zh-CN': '在直播间里点过商品的不重复人数。',
    en: 'Distinct people who clicked products inside the live room.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间商品点击人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在直播间里点过商品的人，一个人只算一次。',
        en: 'People who clicked products inside the live room, each counted once.',
      },
    ],
    douyin: [
      {
        'zh-CN': '只算直播间里的点击。和全店的商品点击人数不是一个数。',
        en: 'Only clicks inside the live room count. It is not the number of people who clicked products in the whole shop.',
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
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      'zh-CN': '直播间商品点击人数，就是在直播间里点开过商品的人。',
      en: 'This is how many people tapped a product while they were in your live room.',
    },
    like: {
      'zh-CN': '好比街头卖竹篮，有人伸手拿过来瞧。一个人拿几回，也是一位。',
      en: 'A man sells baskets in the street, and some people take one in their hands to look. Each of them is one, even if they take it twice.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间里有 {value} 个人点开过商品。',
        en: '{period}, {value} people tapped a product in the room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '他们想看仔细些，这是一点兴趣。买不买，从这里看不出。',
        en: 'They wanted a closer look, and that shows some interest. We can not tell from it if they will buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能这一场看的人多。',
        en: 'The page says it is {change} more than {against}. It may be chance, or this session had more viewers.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，换了一批货也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. Other goods on show can do this too.',
      },
    },
    step: {
      'zh-CN': '记下这一场被点得最多的 3 件商品。',
      en: 'Write down the 3 products that most people tapped in this session.',
    },
    help: {
      text: {
        'zh-CN': '想知道看的是些什么人，可以学着“看懂观众画像”（3.2.1）。',
        en: 'Who are these viewers? The card on reading your audience may help (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它只看直播间里。全店点商品的人数，是另外一个数。',
        en: 'It looks at the live room only. People who click products across the shop are another number.',
      },
      {
        'zh-CN': '点了三件商品的人，在这里还是一个人。',
        en: 'A person who taps three products is still one person here.',
      },
    ],
  },
  examples: [
    {
      text: '直播间商品点击人数',
      platform: 'douyin',
    },
  ],
});
