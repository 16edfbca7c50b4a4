import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-quality-return-rate',
  name: {
    'zh-CN': '发货物流品退率',
    en: 'Logistics-caused return rate',
  },
  definition: {
    'zh-CN': '因发货或物流问题退货的占比。',
    en: 'Share of orders returned for shipping reasons.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['发货品退率', '物流发货退款率'],
  labels: {
    '1688': ['物流发货退款率'],
    douyin: ['发货物流品退率'],
    jd: ['发货物流品退率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '30 天里付款的单，因为发货原因退货、责任也确认了的才算。拿它除以付款的订单。',
        en: 'Paid orders of 30 days count when returned for shipping reasons with a confirmed liability. They are divided by all paid orders.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '付了款的单里，因为发货或路上的事退了的占多少。',
      en: 'This is the share of paid orders that came back because of shipping.',
    },
    like: {
      'zh-CN': '好比 100 家订了鸡蛋，有 2 家说路上碰碎了，退了回来。',
      en: 'One hundred homes order eggs. Two send theirs back because they broke on the way.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张付款的单，大约有 {of} 张因为发货或物流退了。',
        en: 'Of every {outOf} paid orders, about {of} came back for a shipping reason.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '是包得薄，还是路上摔了，看不出，要听客人怎么说。',
        en: "The wrap may be thin, or the parcel may have dropped. We can not tell without the buyer's words.",
      },
    },
    step: {
      'zh-CN': '拍一张你平常怎么包货的照片。过 7 天再回来看。',
      en: 'Take a photo of how you pack a parcel. Look at it again in 7 days.',
    },
    help: {
      text: {
        'zh-CN': '包装材料怎么省又结实，可以在“免费和便宜的工具”里找找（3.1.3）。',
        en: 'Looking for wraps that are strong and cheap? The card of tools that cost little may help (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它说的是发货和路上，不是货本身的质量。',
        en: 'It speaks of shipping and the road, not of the goods.',
      },
      {
        'zh-CN': '责任还没确认的，先不在里面。',
        en: 'Cases where the blame is still open are not in it yet.',
      },
    ],
  },
  examples: [
    {
      text: '发货物流品退率',
      platform: 'douyin',
    },
    {
      text: '发货物流品退率',
      platform: 'jd',
    },
  ],
});
