import { defineMetric } from './types';

export default defineMetric({
  id: 'exposure-pay-rate-users',
  name: {
    'zh-CN': '商品曝光-成交转化率（人数）',
    en: 'Exposure-to-purchase rate (people)',
  },
  definition: {
    'zh-CN': '看到商品的人里有多少人买了。',
    en: 'Share of people who saw the product and bought.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['曝光成交率', '曝光支付转化率', '商品卡曝光-成交转化率(人数)'],
  labels: {
    douyin: ['商品曝光-成交转化率（人数）', '商品卡曝光-成交转化率(人数)'],
  },
  unverifiedLabels: {},
  formula: 'buyers / product-exposure-users',
  counting: {
    all: [
      {
        'zh-CN': '买的人除以看到商品的人。它等于看到的人点进来、点的人再买，这两步相乘。',
        en: 'Buyers over people who saw the product. It equals two steps multiplied: from seeing to clicking, and from clicking to buying.',
      },
    ],
  },
  drivers: ['product-ctr-users', 'click-pay-rate-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '商品曝光-成交转化率（人数），从看到商品的人数起。看到的人里，有多少买了？',
      en: 'This begins with everyone who saw the product. How many of them bought it?',
    },
    like: {
      'zh-CN': '好比 200 个人路过橱窗，看见那双布鞋。有 1 个进来买走了。',
      en: 'Two hundred people pass a window and see the cloth shoes. One of them comes in and buys a pair.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的总账。看到商品的人，每 {outOf} 个约有 {of} 个买了。',
        en: 'This is about people who saw your product {period}. Roughly {of} in {outOf} bought.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{productExposureUsers} 个人看到了商品。掏钱买的有 {buyers} 个。合起来，每 {outOf} 个约有 {of} 个。',
        en: '{period}, {productExposureUsers} people saw your product. {buyers} people bought it. This makes about {of} per {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '中间有两步，先点开，再付钱。光看总的，看不出停在哪一步。',
        en: 'There are two steps in it: to click, then to pay. From the whole we can not tell where people stop.',
      },
      fewPeople: {
        'zh-CN': '买的人还少，数会晃来晃去。大约是 {outOf} 个里 {low} 到 {high} 个。',
        en: 'The count of buyers is still small and the number sways. It may be anywhere from {low} to {high} in {outOf}.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。可能是碰巧，看看是点的人多了，还是买的人多了。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Was it more clicking or more buying?',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，分开看两步就知道停在哪里。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Look at the two steps one by one.',
      },
    },
    step: {
      'zh-CN': '画两级台阶，一级写点的人，一级写买的人。',
      en: 'Draw two steps of a stair. Put the people who clicked on one, the buyers on the other.',
    },
    help: {
      text: {
        'zh-CN': '想一级一级往前走，可以看“目标台阶”（3.2.2）。',
        en: 'Prefer to climb one stair at a time? That is what the goal steps are for (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '这个数天生很小。要紧的是哪一步的人变少了。',
        en: 'It is small by nature. What matters is the step at which people drop off.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光-成交转化率（人数）',
      platform: 'douyin',
    },
  ],
});
