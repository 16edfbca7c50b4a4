import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-orders',
  name: {
    'zh-CN': '整体成交订单数',
    en: 'Overall orders (full-domain)',
  },
  definition: {
    'zh-CN': '被推广的直播间或商品全部订单。',
    en: 'All paid orders of the promoted room or product.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['整体成交订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '计划里推广的直播间或商品，付了款的订单全算。自然来的订单也在内。',
        en: 'All paid orders of the promoted room or product in the plan, also those that came without ads.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'recall',
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
      'zh-CN': '整体成交订单数，就是推广的直播间或那件货，一共有几单付了款。不花钱来的单也算。',
      en: 'These are all paid orders of the promoted room or item. Orders that came without ads count too.',
    },
    like: {
      'zh-CN': '好比早点铺挂了盏红灯笼，一早开出 30 张票。老街坊的票也在里面。',
      en: 'A breakfast shop hangs up a red lamp and writes 30 slips. Those of old neighbours are in the pile too.',
    },
    number: {
      value: {
        'zh-CN': '{period}，推广的直播间或货付款 {value} 单。',
        en: '{period}, the promoted room or item had {value} paid orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '老客自己来下的单也在里面。广告起了多大作用，看不出。',
        en: 'Orders of regulars are in there too. So we can not tell how big the part of the ad is.',
      },
    },
    step: {
      'zh-CN': '挑十单看一看，里面有几位是你认得的老客。',
      en: 'Pick ten of these orders. Count the regulars you know by name.',
    },
    help: {
      text: {
        'zh-CN': '老客和新客怎么分着看，可以看“客人分一分”（3.4.3）。',
        en: 'Want to look at regulars and new buyers apart? See the card “Sort your buyers” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '不是每一单都靠广告。',
        en: 'Not every order here comes from an ad.',
      },
    ],
  },
  examples: [
    {
      text: '整体成交订单数',
      platform: 'douyin',
    },
  ],
});
