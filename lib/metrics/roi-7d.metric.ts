import { defineMetric } from './types';

export default defineMetric({
  id: 'roi-7d',
  name: {
    'zh-CN': '7日总支付ROI',
    en: '7-day ROI',
  },
  definition: {
    'zh-CN': '点击后7天内的成交额除以花费。',
    en: 'Sales within 7 days divided by spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['7日支付ROI', '投后7日累计ROI'],
  labels: {
    douyin: ['7日总支付ROI'],
    xiaohongshu: ['7日支付ROI'],
    kuaishou: ['投后7日累计ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点击或计费后 7 天里的成交额，除以花费。满 7 天才完整。',
        en: 'Sales within 7 days after the click or the billing, over spend. It is complete after 7 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-other-window',
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
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
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
      'zh-CN': '点了广告后 7 天里，花 1 元广告费卖回几元？这就是七日投入产出（7日总支付ROI）。',
      en: 'This is what one yuan of ads sells within 7 days of the click.',
    },
    like: {
      'zh-CN': '好比周一花 10 元登小告示。到下个周一，才把这一周卖的 40 元加齐。',
      en: 'You pay 10 yuan for a note in the paper on Monday. By the next Monday, its sales add up to 40 yuan.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的点击，往后看 7 天。每花 {oneMoney}，换来 {valueMoney}。',
        en: 'For clicks {period}, it looks 7 days ahead. Each {oneMoney} of ads brought {valueMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没满 7 天的，还在往上走。现在看不出最后是多少。',
        en: 'Days younger than a week still grow. We can not tell where they will end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能有晚几天才付钱的人，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Late buyers may have paid by now, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。先看满没满七天，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Seven days may not be over, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '圈出日历上 7 天前那一天，从那天往前的数才算完整。',
      en: 'Mark the day one week ago on your calendar. Older numbers are complete.',
    },
    help: {
      text: {
        'zh-CN': '别家看几天的数，可以在小组里换着看“数字交换”（3.3.1）。',
        en: 'How many days do other shops look at? Share it with the card “Exchange of numbers” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '最近几天看着低，是七天还没过完。',
        en: 'The last days look low because their week is not over.',
      },
      {
        'zh-CN': '“下单ROI”算下了单的，“支付ROI”算付了钱的，别看错。',
        en: '“下单ROI” takes orders placed, “支付ROI” takes orders paid. Read the label with care.',
      },
    ],
  },
  examples: [
    {
      text: '7日总支付ROI',
      platform: 'douyin',
    },
    {
      text: '7日支付ROI',
      platform: 'xiaohongshu',
    },
  ],
});
