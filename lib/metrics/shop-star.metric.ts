import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-star',
  name: {
    'zh-CN': '综合体验星级',
    en: 'Shop star level',
  },
  definition: {
    'zh-CN': '平台给店铺评的星级。',
    en: 'Star level the platform gives the shop.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['店铺星级', '店铺综合体验星级', '星级', '当前星级'],
  labels: {
    '1688': ['星级'],
    pinduoduo: ['店铺综合体验星级'],
    jd: ['店铺星级', '当前星级'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '由几项指标达标的情况决定。',
        en: 'It depends on which items meet their standard.',
      },
    ],
    jd: [
      {
        'zh-CN': '按体验得分的排名，给 1 到 5 星。看客服、物流、售后、商品，再加附加项。',
        en: 'One to five stars by the rank of the experience score. It takes customer service, logistics, after-sale, product plus extra items.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '由“领航员”的指标组成。每项写着自己的数、达标没有，还有下一颗星的标准。',
        en: 'Built from the “领航员” items. Each shows its own value, met or not met, and the standard of the next star.',
      },
    ],
  },
  drivers: ['platform-help-rate', 'reply-rate-3min', 'severe-defect-rate'],
  seeAlso: ['shop-experience-score', 'shop-performance-score', 'account-health-rating'],
  thresholds: [
    {
      platform: 'jd',
      fact: {
        'zh-CN':
          '京东：见过的一家茶叶店里，客服 15、物流 50、售后 20、商品 15，附加项 10。类目不同，可能不一样。（2026 年 8 月 13 日）',
        en: 'JD: in one tea shop that was seen, weights were customer service 15, logistics 50, after-sale 20, product 15, extra items 10. It may vary by category. (13 August 2026)',
      },
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '综合体验星级，就是平台给店铺评的几颗星。几项指标有没有达标，决定有几颗。',
      en: 'These are the stars the platform gives your shop. They depend on which items meet the standard.',
    },
    like: {
      'zh-CN': '好比农家乐门上的星，床铺、饭菜、待客都够了，才挂上一颗。',
      en: 'A farm inn hangs stars on its gate. A new one comes when beds, food and welcome are all good enough.',
    },
    number: {
      value: {
        'zh-CN': '平台给你的店评了 {value} 星。',
        en: 'The platform gave your shop {value} stars.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '差一点和差很多，挂的是同样几颗星。看不出离下一颗有多远。',
        en: 'A near miss and a wide one look the same in stars. We can not tell how far the next one is.',
      },
    },
    step: {
      'zh-CN': '打开星级那一页，记下离标准最近的一项。',
      en: 'Open the star page. Note the item that is closest to its standard.',
    },
    help: {
      text: {
        'zh-CN': '想一级一级往上走，可以画“目标台阶”（3.2.2）。',
        en: 'Want to go up one step at a time? Draw the staircase of goals (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '星级不是分数，旁边可能另有得分。',
        en: 'Stars are not points. A score of its own may stand beside them.',
      },
    ],
  },
  examples: [
    {
      text: '店铺综合体验星级',
      platform: 'pinduoduo',
    },
    {
      text: '店铺星级',
      platform: 'jd',
    },
  ],
});
