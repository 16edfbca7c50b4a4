import { defineMetric } from './types';

export default defineMetric({
  id: 'home-delivery-rate',
  name: {
    'zh-CN': '打标送货上门率',
    en: 'Tagged home-delivery rate',
  },
  definition: {
    'zh-CN': '打标商品送货上门的占比。',
    en: 'Share of tagged orders delivered to the door.',
  },
  category: 'score',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['打标送货上门率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看打了标的订单，数送货上门的有几单。它是加分项里的一条。',
        en: 'Only tagged orders are counted, and how many of them reached the door. It is one of the extra items.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '打标送货上门率，就是打了标的订单里，送到家门口的占多少。',
      en: 'Of your tagged orders, this is the part that was brought up to the door.',
    },
    like: {
      'zh-CN': '好比送水工的水桶，贴了红条的要扛到门口。贴红条的 20 桶里，18 桶扛到了。',
      en: 'A man delivers water. Bottles with a red strip go up to the door. Of 20 such bottles, 18 got there.',
    },
    number: {
      value: {
        'zh-CN': '打了标的订单，每 {outOf} 单里大约有 {of} 单送到了门口。',
        en: 'Of every {outOf} tagged orders, about {of} came to the door.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '上门的是送货的人。光看占比，看不出停在了哪一段路。',
        en: 'It is the carrier who climbs the stairs. From the share we can not tell where it got stuck.',
      },
    },
    step: {
      'zh-CN': '挑 3 张打了标的订单，读一读物流最后一行。',
      en: 'Pick 3 tagged orders. Read the last line of their tracking.',
    },
    help: {
      text: {
        'zh-CN': '附近谁能帮你问问快递点，可以翻“能帮忙的人”（3.1.2）。',
        en: 'Who near you could ask at the parcel office? See the card of people who help (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '没打标的订单，送得再好也不在里面。',
        en: 'Orders without a tag are left out, however well they were delivered.',
      },
    ],
  },
  examples: [
    {
      text: '打标送货上门率',
      platform: 'jd',
    },
  ],
});
