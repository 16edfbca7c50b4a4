import { defineMetric } from './types';

export default defineMetric({
  id: 'live-pay-roi',
  name: {
    'zh-CN': '直播间支付ROI',
    en: 'Live pay ROI (ads)',
  },
  definition: {
    'zh-CN': '直播成交额除以广告花费。',
    en: 'Live sales within the window divided by spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['直播间支付ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点击后 24 小时内的直播订单，除以广告花费。',
        en: 'Live orders within 24 hours after the click, divided by ad spend.',
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
    'roi-other-window',
    'ad-order-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      'zh-CN':
        '直播时花 1 元广告费，24 小时里卖回几元？这就是直播间支付投入产出（直播间支付ROI）。',
      en: 'For one yuan of ads, how much does the live room sell within 24 hours of the click?',
    },
    like: {
      'zh-CN': '好比花 10 元搭台演示削皮刀。到明天这个钟点，卖了 40 元。',
      en: 'You pay 10 yuan for a stand to show a peeler. By the same hour tomorrow, you have sold for 40.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的直播广告。每花 {oneMoney}，直播间卖回 {valueMoney}。',
        en: 'This is about live ads {period}. Each {oneMoney} brought {valueMoney} in the live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '隔天才买的人，没算进来。直播值不值，光看它看不出。',
        en: 'Those who buy two days later are not in it. So we can not tell from it if the show was worth it.',
      },
    },
    step: {
      'zh-CN': '记下上一场直播第二天还来了几单。',
      en: 'Note how many orders came on the day after your last show.',
    },
    help: {
      text: {
        'zh-CN': '想弄清播的时候推给了谁，可以和社工看“平台怎么推荐”（3.2.1）。',
        en: 'Who was shown your live room? Ask your coach for the card on how it works (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它只看 24 小时，别和看 7 天的比。',
        en: 'It looks at 24 hours. Do not hold it against a number for 7 days.',
      },
    ],
  },
  examples: [
    {
      text: '直播间支付ROI',
      platform: 'xiaohongshu',
    },
  ],
});
