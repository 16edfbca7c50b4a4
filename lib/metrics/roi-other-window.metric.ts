import { defineMetric } from './types';

export default defineMetric({
  id: 'roi-other-window',
  name: {
    'zh-CN': '其他天数累计投产比',
    en: 'ROI over other windows',
  },
  definition: {
    'zh-CN': '当天、1天或30天内的投产比。',
    en: 'ROI counted over the days named in the label.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['当日累计ROI', '投后1日累计ROI', '投后30日累计ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按标签写的天数累计：当天、投放后 1 天，或投放后 30 天。',
        en: 'Sales add up over the days on the label: the same day, 1 day or 30 days after.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      'zh-CN': '其他天数累计投产比，就是花 1 元广告费，几天里带来几元付款。几天，要看标签怎么写。',
      en: 'This is what buyers paid for each yuan of ad money within some days. The label says how many days.',
    },
    like: {
      'zh-CN': '好比花 10 元在渡口贴张告示，当天卖回 8 元。等满一个月再数，是 25 元。',
      en: 'You put up a notice at the ferry for 10 yuan. That day it brings in 8 yuan. Count after a month and it is 25 yuan.',
    },
    number: {
      value: {
        'zh-CN': '标签写几天，就按几天算。花 {oneMoney} 广告费，客人付了 {valueMoney}。',
        en: 'The label tells which days are counted. In that time each {oneMoney} brought in {valueMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '天数没满，这个数会偏低。再等几天，才好说。',
        en: 'While the days are not over, the number runs low. Wait a few days before you judge it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也看两次的天数是不是一样。',
        en: 'The page says it is {change} higher than {against}. It may be chance. See if both count the same days.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，天数没满时本来就低一截。',
        en: 'The page says it is {change} lower than {against}. It may be chance. It also looks low while days are still to come.',
      },
    },
    step: {
      'zh-CN': '圈出标签里写的是当天、1 天还是 30 天。',
      en: 'Mark if the label says the same day, 1 day or 30 days.',
    },
    help: {
      text: {
        'zh-CN': '想和别的店主对一对，先说好天数，再来“数字交换”（3.3.1）。',
        en: 'Want to compare with other owners? Agree on the days first, at the number swap (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '刚花的钱，天数没满，看着会偏低。',
        en: 'For money spent just now, the days are not full yet. So it looks low.',
      },
      {
        'zh-CN': '当天的和 30 天的，是两个数，别放在一起看。',
        en: 'The same-day number and the 30-day number are two things. Keep them apart.',
      },
    ],
  },
  examples: [
    {
      text: '当日累计ROI',
      platform: 'kuaishou',
    },
  ],
});
