import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-gmv',
  name: {
    'zh-CN': '间接成交金额',
    en: 'Indirect ad sales',
  },
  definition: {
    'zh-CN': '点广告后买了店里别的商品的金额。',
    en: 'Ad sales of other products of the shop.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['间接交易额', '间接支付金额', '间接订单金额'],
  labels: {
    taobao: ['间接成交金额'],
    pinduoduo: ['间接交易额'],
    douyin: ['间接支付金额'],
    jd: ['间接订单金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '客人点了这件货的广告，买的是店里另一件货，才算在这里。',
        en: 'The buyer clicked the ad for one item but bought another item of the shop.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
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
      'zh-CN': '间接成交金额，就是点了广告，买的却是店里别的货，这些钱加起来。',
      en: 'People clicked the ad but bought something else in your shop. This is the money they paid.',
    },
    like: {
      'zh-CN': '好比冲着门口的凉粉进来，坐下却吃了碗面。记在这里的，是面钱。',
      en: 'A guest comes in for the cold jelly on the sign but eats noodles. It is the noodle money that counts here.',
    },
    number: {
      value: {
        'zh-CN': '{period}，点了广告的人买别的货，付了 {value}。',
        en: '{period}, people who clicked an ad paid {value} for other goods.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人为什么换了一件买，这笔钱自己不会说。好坏还看不出。',
        en: 'The money does not say why they took another item. We can not tell if that is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是店里别的货入了客人的眼，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Another item may have caught their eye, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能更多人直接买了广告里那件。',
        en: 'The page says it is {change} less than {against}. It may be chance. Or more people bought the item in the ad.',
      },
    },
    step: {
      'zh-CN': '挑一件广告货，想一想客人还会顺便看上店里哪一件。',
      en: 'Pick one item you promote. Think which other item a buyer may like as well.',
    },
    help: {
      text: {
        'zh-CN': '想站到客人那边看一看，可以看“换位想一想”（3.3.3）。',
        en: 'Want to see it with the eyes of a buyer? Use the card “Change places” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '别把这笔钱算成广告里那件货的功劳。',
        en: 'Do not give the item in the ad the credit for this money.',
      },
    ],
  },
  examples: [
    {
      text: '间接成交金额',
      platform: 'taobao',
    },
    {
      text: '间接交易额',
      platform: 'pinduoduo',
    },
  ],
});
