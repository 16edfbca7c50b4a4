import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-abnormal-rate',
  name: {
    'zh-CN': '物流异常率',
    en: 'Abnormal logistics rate',
  },
  definition: {
    'zh-CN': '物流轨迹不正常的占比。',
    en: 'Share of parcels with abnormal tracking.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'parcel',
  better: 'lower',
  aliases: ['物流轨迹异常'],
  labels: {
    taobao: ['物流异常率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看包裹里，物流轨迹不正常的占多少。有的平台已经改成扣分。',
        en: 'It is the share of parcels with abnormal tracking. Some platforms now take off points instead.',
      },
    ],
    taobao: [
      {
        'zh-CN': '2026 年 3 月 16 日起，真实体验分里不再有它。轨迹不正常的，现在改成扣分。',
        en: 'On 16 March 2026 it was dropped from the 真实体验分. Abnormal tracks now lead to a deduction.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN':
          '天猫：收走后 24 小时没有更新，或者同一地区停 48 小时、跨省停 72 小时，赔价钱的 5 %（5 到 50 元）；严重的赔 20 %（5 到 100 元）（2026 年 4 月 9 日的规则）。',
        en: 'Tmall: no update within 24 hours after pickup, or a standstill of 48 hours in one region or 72 across provinces, costs 5 % (5 to 50 yuan); severe cases cost 20 % (5 to 100 yuan) (rule of 9 April 2026).',
      },
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      'zh-CN': '物流异常率，就是包裹里，物流记录走得不正常的占多少。',
      en: 'This is the part of your parcels whose tracking record does not look right.',
    },
    like: {
      'zh-CN': '好比老货站的本子，100 件货里，有 2 件写到半路就没了下文。',
      en: 'An old post house keeps a book of goods. For 2 out of 100, the notes break off on the way.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 个包裹，大约有 {of} 个记录不正常。',
        en: 'Of every {outOf} parcels, about {of} have an odd record.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '记录停了，可能是漏扫，也可能真没动。从占比看不出是哪种。',
        en: 'A record may stop because a scan is missing or the parcel stands still. From the share we can not tell.',
      },
    },
    step: {
      'zh-CN': '查一个两天没动的包裹，停在了哪个站。',
      en: 'Find a parcel that stands still. Note the last station on its record.',
    },
    help: {
      text: {
        'zh-CN': '给快递打电话怎么开口，可以用“客服对话练习”先走一遍（3.1.2）。',
        en: 'How do you open the call to the courier? Try it first with the practice card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '旧页面可能还写着它，淘宝的分已经换了算法。',
        en: "Old pages may still show it, though Taobao's score is now made another way.",
      },
    ],
  },
  examples: [
    {
      text: '物流异常率',
      platform: 'taobao',
    },
  ],
});
