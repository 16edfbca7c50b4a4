import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-rate-users',
  name: {
    'zh-CN': '搜索点击率（人数）',
    en: 'Search click rate (people)',
  },
  definition: {
    'zh-CN': '在搜索里看到商品的人有多少进了店。',
    en: 'Share of people who saw it in search and then visited.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    aliexpress: ['搜索点击率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '两边都数人。上面是从搜索进店的人，下面是在搜索里看到货的人。',
        en: 'Both sides are people: those who came to the shop from search, over those who saw the product in search.',
      },
    ],
    aliexpress: [
      {
        'zh-CN': '看最近 30 天。用从搜索来的店铺访客，除以在搜索里看到商品的访客。',
        en: 'In the growth centre it covers the last 30 days. Shop visitors from search are divided by visitors who saw the product there.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['search-click-rate', 'store-search-click-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      'zh-CN': '这个搜索点击率按人数算。就是在搜索里看到你家货的人，有多少进了店。',
      en: 'This goes by people. Of those who saw your item in search, it is how many then visited your shop.',
    },
    like: {
      'zh-CN': '好比商场的导览图上，有 50 个人看到你的店名。其中 6 个找了过来。',
      en: 'Fifty people see your shop on the map of a mall. Six of them find their way to you.',
    },
    number: {
      value: {
        'zh-CN': '在搜索里看到货的人，每 {outOf} 个大约有 {of} 个进了店。',
        en: 'Of every {outOf} people who saw your items in search, about {of} visited the shop.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人只是路过看一眼，本来就没打算买。从这里看不出你的图好不好。',
        en: 'Some people just scan the list and plan to buy nothing. So we can not tell from this if your photo works.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能看到的人正好在找它。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the right people saw your item.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，看到的人变多时它也会变低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. It can also fall when many more people see you.',
      },
    },
    step: {
      'zh-CN': '打开手机搜自己的货，看它在一排图里显不显眼。',
      en: 'Find your own item with a phone search. Does it stand out in the row of photos?',
    },
    help: {
      text: {
        'zh-CN': '想懂得搜索怎么挑货，可以看“平台怎么推荐”（3.2.1）。',
        en: 'How does the platform choose what to show? There is a card on that (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '还有一种按次数算的点击率。一个数人，一个数次，别直接比。',
        en: 'Another click rate goes by times. One counts people and one counts times, so they can not be compared.',
      },
      {
        'zh-CN': '它只说到进店为止，后面有没有买，要看别的数。',
        en: 'It ends at the shop door. For what people buy later, look at other numbers.',
      },
    ],
  },
  examples: [
    {
      text: '搜索点击率',
      platform: 'aliexpress',
    },
  ],
});
