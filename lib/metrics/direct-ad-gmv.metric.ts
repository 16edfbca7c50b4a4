import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-gmv',
  name: {
    'zh-CN': '直接成交金额',
    en: 'Direct GMV (ads)',
  },
  definition: {
    'zh-CN': '点广告后买了这个商品的金额。',
    en: 'Ad sales of the advertised product itself.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['直接交易额', '直接订单金额', 'Direct GMV', '直接广告销售额'],
  labels: {
    taobao: ['直接成交金额'],
    pinduoduo: ['直接交易额'],
    jd: ['直接订单金额'],
    shopee: ['Direct GMV'],
  },
  unverifiedLabels: {
    amazon: ['Advertised SKU sales'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算被推广的那件商品卖的钱。',
        en: 'Only sales of the advertised item itself count.',
      },
    ],
    shopee: [
      {
        'zh-CN': '看点击后 7 天，这件推广商品自己卖了多少。',
        en: 'Sales of the advertised item itself count within 7 days of the click.',
      },
    ],
  },
  drivers: ['ad-clicks'],
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
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      'zh-CN': '直接成交金额，就是点了广告，买的正好是广告里那件货的钱。',
      en: 'This is money from people who clicked the ad and bought just the item in it.',
    },
    like: {
      'zh-CN': '好比窗上贴着苹果的画，客人进来买苹果付的钱。顺手拿的梨，另外记。',
      en: 'Think of a window with a picture of apples. You count the money for apples, and not for the pears taken along.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告里的货自己卖了 {value}。',
        en: '{period}, the promoted goods themselves sold for {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人还可能买了别的货。只看这一部分，看不出广告的全部作用。',
        en: 'People may have bought other goods as well. From this part we can not tell all that the ad did.',
      },
    },
    step: {
      'zh-CN': '算一算，广告总成交减去它，别的货卖了多少。',
      en: 'Work out total ad sales less this number. That is what other goods brought.',
    },
    help: {
      text: {
        'zh-CN': '想知道客人还顺带拿什么，可以看“常常一起买”（3.4.3）。',
        en: 'What else do people take along? See the card “Often bought together” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '顺带买的别的货，不在这笔钱里。',
        en: 'Other goods that people took along are not in this sum.',
      },
      {
        'zh-CN': '广告总成交比它多出来的，就是那些顺带买的。',
        en: 'If total ad sales are higher, the gap is what buyers took besides.',
      },
    ],
  },
  examples: [
    {
      text: '直接成交金额',
      platform: 'taobao',
    },
    {
      text: '直接交易额',
      platform: 'pinduoduo',
    },
  ],
});
