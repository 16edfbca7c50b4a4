import { defineMetric } from './types';

export default defineMetric({
  id: 'abnormal-settlement-amount',
  name: {
    'zh-CN': '结算异常金额',
    en: 'Abnormal settlement',
  },
  definition: {
    'zh-CN': '结算出了问题的金额。',
    en: 'Money whose settlement is disturbed.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    shein: ['结算异常'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是钱，结算出了问题、等着处理的那些。',
        en: 'It is money with a settling problem, and it needs action.',
      },
    ],
    shein: [
      {
        'zh-CN': '首页上写“结算异常”，就是结算受阻的金额。',
        en: 'On the home page it means amounts whose settlement is disturbed.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
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
      'zh-CN': '结算异常金额，就是结算时出了问题的钱。',
      en: 'This is money whose settling has run into a problem.',
    },
    like: {
      'zh-CN': '好比账房对条子，有几张对不上，夹在一边。夹着的钱加起来。',
      en: 'A clerk checks slips. A few do not match and are clipped aside, and you add up those sums.',
    },
    number: {
      value: {
        'zh-CN': '结算出了问题的，一共 {value}。',
        en: 'In all, {value} has a problem with settling.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '为什么对不上，每一笔原因不同。从总数看不出难不难办。',
        en: 'Each sum has its own cause. From the total we can not tell if it is easy to solve.',
      },
    },
    step: {
      'zh-CN': '打开结算异常那一页，记下第一笔写的原因。',
      en: 'Open the page of these sums. Write down the cause given for the first.',
    },
    help: {
      text: {
        'zh-CN': '不知道找谁办，“去哪里反映”上有地方可问（3.3.2）。',
        en: 'Not sure whom to turn to? The card on where to speak up names places to ask (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不会自己好，要有人去处理。',
        en: 'It does not solve itself. Someone has to see to it.',
      },
    ],
  },
  examples: [
    {
      text: '结算异常',
      platform: 'shein',
    },
  ],
});
