import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-subsidy',
  name: {
    'zh-CN': '平台补贴金额',
    en: 'Platform subsidy',
  },
  definition: {
    'zh-CN': '平台替买家出的那部分钱。',
    en: 'Part of the price paid by the platform.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['电商平台补贴金额', '平台补贴', '电商平台补贴金额(元)'],
  labels: {
    douyin: ['平台补贴金额', '电商平台补贴金额(元)'],
    'meituan-eleme': ['平台补贴金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '买的时候，平台付掉的那部分价钱。商家出的优惠不在里面。',
        en: 'The part of the price that the platform paid. Discounts of the seller are not in it.',
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
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '货款里，平台替买家出的那一部分。不是从你口袋里掏的。',
      en: 'This is the part of the price that the platform paid for buyers. It did not come from you.',
    },
    like: {
      'zh-CN': '好比村里赶大集，公家给每张饭票贴 3 元，一天贴出 60 元。',
      en: 'On fair day, the village pays 3 yuan toward each meal ticket. By evening that is 60 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台替买家出了 {value}。',
        en: '{period}, the platform paid {value} for buyers.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '补贴来来去去，由平台定。看不出没有它会卖多少。',
        en: 'Subsidies come and go as the platform decides. We can not tell what would sell without one.',
      },
    },
    step: {
      'zh-CN': '写下正在有补贴的一件货，和它的原价。',
      en: 'Write down one item that has a subsidy now, with its normal price.',
    },
    help: {
      text: {
        'zh-CN': '想争取平台的支持，可以练“和平台谈方案”（3.1.1）。',
        en: 'To ask for support, practise “和平台谈方案” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '补贴停了，成交可能会少一些。',
        en: 'When the subsidy stops, sales may go down.',
      },
    ],
  },
  examples: [
    {
      text: '平台补贴金额',
      platform: 'douyin',
    },
    {
      text: '平台补贴金额',
      platform: 'meituan-eleme',
    },
  ],
});
