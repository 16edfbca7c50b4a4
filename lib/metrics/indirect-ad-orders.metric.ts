import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-orders',
  name: {
    'zh-CN': '间接成交笔数',
    en: 'Indirect ad orders',
  },
  definition: {
    'zh-CN': '点广告后买了别的商品的订单数。',
    en: 'Ad orders of other products of the shop.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['间接支付订单数'],
  labels: {
    taobao: ['间接成交笔数'],
    pinduoduo: ['间接成交笔数'],
    douyin: ['间接支付订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点广告后，没买广告里那件，买了店里别的商品的订单。',
        en: 'Ad orders of other products of the shop, not of the one in the ad.',
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
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      'zh-CN': '间接成交笔数，就是点了这件货的广告，却买店里另一件的，有几单。',
      en: 'People clicked the ad for one item and ordered a different one of yours. This counts those orders.',
    },
    like: {
      'zh-CN': '好比看到“修表”的牌子进来，结果配了一把钥匙。这样的活有几件，就记几。',
      en: 'Someone comes in for the sign “watch repair” and has a key made. You count such jobs.',
    },
    number: {
      value: {
        'zh-CN': '{period}，点了广告买别的货，有 {value} 单。',
        en: '{period}, {value} orders were for other goods than the one in the ad.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '是那件货不合意，还是这件更好，从单数看不出。',
        en: 'Was the first item wrong, or the other one better? We can not tell from a count.',
      },
    },
    step: {
      'zh-CN': '找出这些单里最常见的一件货，记下名字。',
      en: 'Find the item that shows up most in these orders. Note its name.',
    },
    help: {
      text: {
        'zh-CN': '想把两样常买的货放在一起，可以和社工看一看（3.4.3）。',
        en: 'Which goods go well side by side? Look at it with your coach (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '“总成交笔数”已经包着它，不用另加。',
        en: '“总成交笔数” holds it already, so there is nothing to add.',
      },
    ],
  },
  examples: [
    {
      text: '间接成交笔数',
      platform: 'taobao',
    },
    {
      text: '间接成交笔数',
      platform: 'pinduoduo',
    },
  ],
});
