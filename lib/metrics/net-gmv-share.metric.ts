import { defineMetric } from './types';

export default defineMetric({
  id: 'net-gmv-share',
  name: {
    'zh-CN': '净交易额占比',
    en: 'Net share of ad sales',
  },
  definition: {
    'zh-CN': '净成交额占广告成交额的比例。',
    en: 'Net ad sales divided by ad sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['净交易额占比'],
  },
  unverifiedLabels: {},
  formula: 'net-ad-gmv / ad-sales',
  counting: {
    all: [
      {
        'zh-CN': '净成交额除以广告成交额，按钱算。低了，说明退款多。',
        en: 'Net ad sales divided by ad sales, in money. A low value points to many refunds.',
      },
    ],
  },
  drivers: ['net-ad-gmv', 'ad-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
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
      'zh-CN': '净交易额占比，就是广告带来的每 100 元里，扣掉先退的还有多少。按钱算。',
      en: 'Of each 100 yuan that ads brought, this part stays after early refunds. Money is what counts here.',
    },
    like: {
      'zh-CN': '好比戏班卖票收了 100 元。开场前有人退票，还有 92 元在手。',
      en: 'A theatre sells tickets for 100 yuan. Some are given back before the show, and 92 yuan stay.',
    },
    number: {
      value: {
        'zh-CN': '{period}的广告，带来的钱有退有留。每 {outOfMoney} 里，大约留着 {ofMoney}。',
        en: 'This is the money ads brought {period}. Of every {outOfMoney}, about {ofMoney} did not go back.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告带来 {adSales}。扣掉先退的，是 {netAdGmv}。也就是每 {outOfMoney}，留着 {ofMoney}。',
        en: '{period}, ads brought {adSales}. Of that, {netAdGmv} stayed after early refunds. It is {ofMoney} per {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退货的人各有原因，这个数里看不出是哪一种。',
        en: 'People send things back for many reasons. We can not tell from this number which one it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。很快退款的可能少了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may be fewer quick refunds, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。退得多会这样，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More refunds do this, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '挑退得最快的一单，读一读客人写的原因。',
      en: 'Pick the order that came back fastest. Read the reason the buyer gave.',
    },
    help: {
      text: {
        'zh-CN': '客人说货和写的不一样，才来退款？可以看“改一处”（3.3.3）。',
        en: 'Do words and goods not match? See the card “Change one thing” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和“结算率”是两个数，别当成同一个。',
        en: 'It is not the settlement rate (结算率), though both sound alike.',
      },
    ],
  },
  examples: [
    {
      text: '净交易额占比',
      platform: 'pinduoduo',
    },
  ],
});
