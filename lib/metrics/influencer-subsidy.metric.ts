import { defineMetric } from './types';

export default defineMetric({
  id: 'influencer-subsidy',
  name: {
    'zh-CN': '达人补贴金额',
    en: 'Influencer subsidy',
  },
  definition: {
    'zh-CN': '达人替买家出的那部分钱。',
    en: 'Part of the price paid by the influencer.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['达人补贴金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '达人付掉的那部分价钱。它和“用户支付金额”分开列。',
        en: 'The part of the price paid by the influencer. It is listed apart from “用户支付金额”.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '货款里，达人自己掏钱替买家出的部分。',
      en: 'This is the part of the price that an influencer paid so that buyers pay less.',
    },
    like: {
      'zh-CN': '好比说书先生自掏腰包，给买书的人各减 2 元。散场一算，掏了 40 元。',
      en: 'A storyteller takes 2 yuan off each book out of his own pocket. At the end he has paid 40 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，达人替买家付了 {value}。',
        en: '{period}, influencers paid {value} toward what buyers took.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '达人为什么补、会补多久，这里没写。看不出下回还有没有。',
        en: 'It does not say why they pay or for how long. We can not tell if there will be more.',
      },
    },
    step: {
      'zh-CN': '问一问带货的达人，这次补贴是怎么定的。',
      en: 'Ask the influencer how this subsidy was decided.',
    },
    help: {
      text: {
        'zh-CN': '彼此能拿出什么，可以填“资源交换表”（3.3.1）。',
        en: 'What can each side bring? Fill in “资源交换表” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '别把它当成自己让出去的优惠。',
        en: 'Do not take it for a discount that you gave.',
      },
    ],
  },
  examples: [
    {
      text: '达人补贴金额',
      platform: 'douyin',
    },
  ],
});
