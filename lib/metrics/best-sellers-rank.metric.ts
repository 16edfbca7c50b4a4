import { defineMetric } from './types';

export default defineMetric({
  id: 'best-sellers-rank',
  name: {
    'zh-CN': '畅销榜排名（BSR）',
    en: 'Best Sellers Rank',
  },
  definition: {
    'zh-CN': '商品在类目里的销量名次。',
    en: 'Rank by sales inside a category.',
  },
  category: 'score',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: ['BSR', 'Sales Rank'],
  labels: {
    amazon: ['Best Sellers Rank', 'Sales Rank'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '商品在自己那一类里的销量名次，数越小越好。',
        en: 'It is the rank of an item by sales inside its class, and lower is better.',
      },
    ],
    amazon: [
      {
        'zh-CN': '大约每小时更新一次，只和同一类的商品比。',
        en: 'It is renewed about once an hour and compares only goods of one class.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://algopix.com/questions/what-is-the-best-seller-rank-on-amazon',
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
      'zh-CN': '畅销榜排名（BSR），是你的货在同一类里按销量排第几。',
      en: 'This is the place of your item in its class, sorted by how much sells.',
    },
    like: {
      'zh-CN': '好比集市上卖豆腐的几家，按卖出的块数排一排，你站第几。',
      en: 'At the market, several stalls sell tofu. Sort them by blocks sold and find your place.',
    },
    number: {
      value: {
        'zh-CN': '在它那一类里，这件货现在排第 {value} 名。',
        en: 'In its class, this item now has place {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '每一类的大小差很多。单凭名次，看不出卖了几件。',
        en: 'Some classes are large and some are small. From the place we can not tell how many pieces sold.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。数大了，名次是往后走。它大约每小时更新，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A bigger number is further back. It moves about each hour, so it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。数小了，名次是往前走。过一小时可能又变，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A smaller number is further up. In an hour it may move again, so it may be chance.',
      },
    },
    step: {
      'zh-CN': '记下这件货在哪一类、第几名，旁边标上钟点。',
      en: 'Write down the class and the place of this item, with the time of day.',
    },
    help: {
      text: {
        'zh-CN': '同一类的别家怎么写、怎么拍，可以用“看看别人怎么卖”（3.2.2）。',
        en: 'How do others in this class show their goods? Use the card about how others sell (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '数字越小，名次越靠前。',
        en: 'The smaller the number, the better the place.',
      },
      {
        'zh-CN': '同样是第 5,000 名，换一个类，卖出的件数差很多。',
        en: 'Place 5,000 stands for very different sales in different classes.',
      },
    ],
  },
  examples: [
    {
      text: 'Best Sellers Rank',
      platform: 'amazon',
    },
  ],
});
