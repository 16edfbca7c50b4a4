import { defineMetric } from './types';

export default defineMetric({
  id: 'item-not-as-described-rate',
  name: {
    'zh-CN': '货不对版率',
    en: 'Item not as described rate',
  },
  definition: {
    'zh-CN': '买家说货不对版的占比。',
    en: 'Share of orders reported as not as described.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: ['INAD'],
  labels: {
    ebay: ['Item not as described'],
    aliexpress: ['货不对版纠纷提起率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家说货不对版的，占多少。撤回的一般不算。',
        en: 'The share of orders said not to match. Those taken back usually do not count.',
      },
    ],
    aliexpress: [
      {
        'zh-CN': '货不对版的纠纷，去掉撤回的。再除以确认的、超时的和有纠纷的订单，看最近 30 天。',
        en: 'Disputes for goods that do not match, less those withdrawn. They are divided by confirmed, expired and disputed orders of the last 30 days.',
      },
    ],
    ebay: [
      {
        'zh-CN': '它是服务指标，和同类卖家放在一起看。',
        en: 'A service metric, seen next to peers.',
      },
    ],
  },
  drivers: ['product-rating'],
  seeAlso: ['dispute-refund-rate'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://help.sitnsell.com/article/154-ebay-seller-performance-overview',
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
      'zh-CN': '货不对版率，就是买家说东西和描述不一样的单，占多少。',
      en: 'This is the share of orders whose buyer said the goods were not as shown.',
    },
    like: {
      'zh-CN': '好比照着样册订了 100 块窗帘，有 3 块挂上去颜色不像。',
      en: 'People choose 100 curtains from a sample book. Three look like another colour on the wall.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单的买家说不像。',
        en: 'In about {of} of every {outOf} orders, the buyer said it did not match.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一张图，各人看着不一样。看不出是图的事，还是货的事。',
        en: 'One photo looks different to each of us. We can not tell if it was the photo or the goods.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能换了图或换了货，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A photo or a batch may have changed, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能尺寸写得更细了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Sizes may be clearer by now, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '挑一件货，写清它真实的长、宽、高。',
      en: 'Write down the true length, width and height of one item.',
    },
    help: {
      text: {
        'zh-CN': '想把图拍得像真的货，“拍照写字的帮手”能帮上（3.4.1）。',
        en: 'Want photos that look like the real thing? The helper for photos and words can do it (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '图片和尺码写清楚，比降价管用。',
        en: 'Better pictures and sizes help more than a lower price.',
      },
    ],
  },
  examples: [
    {
      text: 'Item not as described',
      platform: 'ebay',
    },
    {
      text: '货不对版纠纷提起率',
      platform: 'aliexpress',
    },
  ],
});
