import { defineMetric } from './types';

export default defineMetric({
  id: 'break-even-roi',
  name: {
    'zh-CN': '保本投产比',
    en: 'Break-even ROI',
  },
  definition: {
    'zh-CN': '不赚不赔时的投产比。',
    en: 'Return on ad spend at which nothing is won or lost.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'lower',
  aliases: ['保本ROI', '盈亏平衡ROI'],
  labels: {},
  unverifiedLabels: {},
  formula: '1 / net-margin',
  counting: {
    all: [
      {
        'zh-CN': '1 除以没扣广告费时的净利率。100 元里能留 25 元，就是 4。平台不给这个数。',
        en: 'It is 1 divided by your net margin before ads. If 25 of every 100 yuan stay, it is 4. No platform prints it.',
      },
      {
        'zh-CN': '净利率要先扣平台费、运费和估计的退款，广告费不扣。',
        en: 'Take platform fees, freight and expected refunds off the margin first, but not the ads.',
      },
    ],
  },
  drivers: ['net-margin', 'gross-margin', 'refund-rate'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '保本投产比，就是花 1 元广告费，要卖回几元才刚好够本。页面上没有，要自己算。',
      en: 'This is what one yuan of ads needs to sell to come out even. You work it out yourself.',
    },
    like: {
      'zh-CN': '好比赶集来回车钱 5 元。卖 20 元货能留下 5 元，刚好够车钱。',
      en: 'The bus to the market costs 5 yuan. Sell for 20, keep 5, and the bus is paid.',
    },
    number: {
      value: {
        'zh-CN': '花 {oneMoney} 广告费，要卖回 {valueMoney} 才够本。',
        en: 'For {oneMoney} of ad money, you need sales of {valueMoney} to come out even.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它只是你自己的一条线。广告过没过线，光看它看不出。',
        en: 'It is only your own line. From it alone we can not tell if your ads are above the line.',
      },
    },
    step: {
      'zh-CN': '算一算，卖 100 元货，扣掉货钱、平台费、运费和退款，还剩几元。',
      en: 'Work out what 100 yuan of sales leave after goods, fees, postage and refunds.',
    },
    help: {
      text: {
        'zh-CN': '想一步一步算出来，可以带着账本看“保本计算”（3.1.1）。',
        en: 'To do the sum step by step, take your cash book and the card “Break-even sums” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '没扣退款就算，这条线会画得太低，还以为能赚。',
        en: 'If refunds are left out, the line is too low. Then a loss can look like a gain.',
      },
      {
        'zh-CN': '广告费先别扣，别的费用都要扣。',
        en: 'Take off all other costs first, but not the ad money itself.',
      },
    ],
  },
  examples: [],
});
